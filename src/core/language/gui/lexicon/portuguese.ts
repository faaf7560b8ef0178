import type { Lexicon } from './concept.ts';

export const portuguese: Lexicon = {
  button:
    'botão botao botões ícone ícones símbolo seta setinha engrenagem triângulo cadeado pontinhos pontos lápis disquete link opção miniatura estrela sino nuvem lixeira alto-falante lupa',
  control:
    'deslizante deslizantes controle controles controlo controlos botão_giratório suspensa suspenso caixa caixas seletor interruptor campo campos paleta alça alças puxador curva valor conta-gotas lista_suspensa fader ajuste amostra chave',
  panel:
    'painel painéis aba abas separador separadores menu menus barra lateral ferramentas diálogo janela pop-up inspetor coluna propriedades configurações definições preferências lista seção secção mesa_de_som gaveta vista histórico guia comentários',
  player:
    'linha_do_tempo reprodutor leitor player visualizador pré-visualização prévia preview cabeça_de_reprodução agulha onda monitor tela_cheia reprodução play timeline forma_de_onda cursor_de_reprodução faixa',
  material:
    'clipe clipes clip clips faixa faixas camada camadas borda bordas extremidade ponta pontas segmento marcador bloco blocos cartão cartões arquivo ficheiro take trecho',
  store:
    'biblioteca mediateca pasta pastas galeria lixeira projetos downloads rascunhos mídia arquivo multimédia acervo versões',
  account:
    'conta faturamento faturação perfil assinatura subscrição plano planos fatura faturas saldo recarga carregamento carregamentos créditos crédito pagamento consumo avatar foto_de_perfil extrato cobrança',
  place:
    'acima abaixo direita esquerda superior inferior canto lado embaixo topo rodapé junto centro central ao_lado cima baixo debaixo',
  screen: 'tela ecrã mouse rato cursor navegador página interface aplicativo editor aqui site ferramenta computador',
  key: 'ctrl cmd shift alt tecla teclas barra_de_espaço espaço enter esc atalho atalhos teclado setas',
  press:
    'clique clica clicar clicando cliques toque toca tocar tocando pressione pressiona pressionar aperte aperta apertar apertando selecione seleciona selecionar selecionando escolha escolhe escolher escolhendo marque marca marcar desmarque prima premir carregue_no carregue_em ative usar use dê dar passe posicione clicares carregar_em',
  open: 'vá vai abra abre abrir abrindo acesse aceda acede acessar entre entrar navegue expanda expandir volte mude_para consulte encontra encontrará está estão fica ficam aparece role visite atualize recarregue feche dirija acessível acessíveis disponível',
  drag: 'arraste arrasta arrastar arrastando arrastá-lo arrastá-la solte solta soltar soltando deslize desliza deslizar deslizando mova mover movendo corte apare aparar estique esticar reordene reordenar puxe puxa puxar puxando coloque reorganizar troque encurte encurtar alongue',
  see: 'veja ver vê-lo vê-la vejam verá veres visto vista assista assistir ouça ouve ouvir ouvi-lo escute escutar reproduza reproduzir pré-visualize pré-visualizar visualizar confira conferir consulte consultar compare comparar acompanha acompanhe acompanhar rever reveja espreite dar_uma_olhada olhada pausar pause verificar verifique sentir',
  adjust:
    'ajuste ajusta ajustar ajustá-lo mude muda mudar altere altera alterar modifique modificar edite edita editar personalize personalizar afine afinar retoque regule regula regular digite escreva aumente diminua baixar_o subir configurar ajustável editável trocar troque escolher varia',
  export:
    'exporte exporta exportar exportando baixe baixa baixar baixá-lo descarregue descarregar transferir transfira salve salva salvar salvando guarde guarda guardar compartilhe compartilhar partilhe partilhar publique publicar renderizar copie copiar mp4 arquivo enviar envie download',
  confirm:
    'confirme confirma confirmar aplique aplica aplicar aceite aceita aceitar aprove aprovar pronto ok atualizar gerar concluir tentar_novamente',
  undo: 'desfaça desfazer desfaz reverta reverter restaure restaurar refazer repor',
  buy: 'compre comprar recarregue recarregar renovar faça_upgrade gerir gerencie gerenciar contratar assinar carregar',
  you: 'você te teu tua tuas teus seu sua quem lhe si vocês o_senhor',
  can: 'pode podes podem poderá basta só simplesmente favor recomendo lembre lembre-se deve falta convém permite fácil sempre disponível possível é_só consegue dá_para quiser',
  if: 'se quando para assim_que ao antes depois desde através com caso até após pelo pela',
  i: 'eu fiz coloquei mudei troquei adicionei tirei usei deixei refiz meu minha mim gastei',
  offer: 'diga me_diga diz-me quer queres prefere preferes avise me_avise posso devo qual quais que_tal conte',
  being:
    'ele ela menina menino mulher homem mão dedo protagonista avó avô ator atriz público gato cachorro cão câmera câmara gente vilão robô rei',
  film: 'cena cenas plano planos câmera narrador narração locução voz música título títulos segundos segundo minutos vídeo curta legendas legenda violão final início tomada sequência anúncio texto',
};
