import type { Talk } from './talk.ts';

const PLACES =
  'bot[aãoõ]+(?:es)?|abas?|guias?|pain[eé]l|pain[eé]is|menus?|barra (?:de ferramentas|lateral)|caixa de di[aá]logo|janela|controle deslizante|controles?|[ií]cone|editor|linha do tempo|tela|p[aá]gina|perfil|conta|faturamento|cobran[cç]a|configura[cç][oõ]es|biblioteca|pasta|pr[eé]-visualiza[cç][aã]o|canto(?: superior| inferior)?(?: direito| esquerdo)?|link|timeline|camadas';

/** Portuguese: the plain forms. */
export const portugueseTalk: Talk = {
  language: 'pt',
  lead: 'por favor|basta|simplesmente|apenas|s[oó]|depois|agora|primeiro|finalmente|tamb[eé]m|ent[aã]o|e|ou|voc[eê] pode|pode|poder[aá]|voc[eê] poder[aá]|deve|precisa|voc[eê] tamb[eé]m pode|recomendo|lembre-se de|n[aã]o se esque[cç]a de|se quiser|se desejar|quando estiver pronto',
  dependent: 'se|quando|para|assim que|antes de|depois de|ao|caso',
  grounds: 'como|j[aá] que|agora que|porque',
  verbs: {
    press:
      'clique(?: duas vezes)?(?: em| no| na)?|clicar(?: em| no| na)?|toque(?: em| no| na)?|tocar|pressione|pressionar|aperte|selecione|selecionar|escolha',
    open: 'abra|abrir|v[aá] (?:para|at[eé]|em|[aà]|ao)|ir para|acesse|acessar|entre em|navegue at[eé]|navegue para|volte para',
    drag: 'arraste(?: e solte)?|arrastar(?: e soltar)?|arrast[aá]-l[oa]s?',
    look: 'veja|ver|v[eê]-l[oa]|visualize|visualizar|visualiz[aá]-l[oa]|pr[eé]-visualize|confira|conferir|consulte|verifique|verificar|encontre|encontrar|assista|assistir|reproduza|reproduzir|procure',
    adjust:
      'ajuste|ajustar|ajust[aá]-l[oa]|mude|mudar|altere|alterar|alter[aá]-l[oa]|modifique|modificar|edite|editar|edit[aá]-l[oa]|personalize|personalizar|use|usar|utilize',
    take: 'baixe|baixar|baix[aá]-l[oa]|fa[cç]a o download|fazer o download|exporte|exportar|export[aá]-l[oa]|salve|salvar|salv[aá]-l[oa]|obtenha|descarregue',
    weak: 'escolha|selecione|aguarde|espere|confirme|salve|solte|ajuste|mude|siga|baixe|exporte',
  },
  places: PLACES,
  into: 'em|no|na|nos|nas|de|do|da|pelo|pela|com|para|usando|atrav[eé]s do|at[eé]|sobre|a partir do',
  labels: 'Exportar|Baixar|Salvar|Confirmar|Aplicar|Gerar|Compartilhar|Desfazer|Export|Download|aqui',
  subjects: 'eu|o|a|os|as|isso|este|esta|seu|sua|agora|j[aá]|h[aá]|um|uma',
  outcome:
    '(?:o (?:arquivo|v[ií]deo|download)|as altera[cç][oõ]es|seu v[ií]deo) (?:ser[aá]|ser[aã]o|come[cç]ar[aá]|vai)',
  joints: 'e depois|e|mas|ou|depois|ent[aã]o',
  statements: [
    `SUBJECT(?:pode|podem|poder[aá])[^,;.()]{0,20}?(?:ajustad|alterad|editad|vist|baixad|exportad|encontrad|modificad|visualizad)\\S*[^,;.()]{0,40}?(?:em|no|na|pelo|pela|atrav[eé]s)[^,;.()]{0,60}?(?:${PLACES})`,
    `(?:o|um) (?:bot[aã]o)(?: de)? \\S*(?:export\\p{L}*|baix(?:e|ar|[aá])\\S*|download|mp4|renderiz\\p{L}*)\\S* (?:est[aá]|fica|aparece)[^,;.]*`,
  ],
  tails: [
    `(?:pront[oa]|dispon[ií]vel)[^.;,()]*?( (?:em|no|na|nos|nas|de|do|da|pelo|pela|com|para|usando|atrav[eé]s do|at[eé]|sobre|a partir do) (?:[^\\s.;,()]+ ){0,3}?(?:${PLACES})[^.;,()]*)`,
  ],
  topics: {
    undo: 'desfazer|desfa[cç]a|reverter',
    export: 'export\\p{L}*|baix(?:e|ar|[aá])\\S*|download|mp4|renderiz\\p{L}*',
    credits: 'faturamento|cobran[cç]a|cr[eé]ditos?|saldo|assinatura|conta|perfil|recarreg\\p{L}*',
    adjust: 'ajust\\p{L}+|mud[ae]\\p{L}*|alter[ae]\\p{L}*|modifi\\p{L}+|edit[ae]\\p{L}*|personaliz\\p{L}+',
    preview: 'pr[eé]-visualiz\\p{L}+|visualiz\\p{L}+|assist\\p{L}+|reproduz\\p{L}*|veja|ver',
    timeline: 'linha do tempo|timeline|pr[eé]-visualiza[cç][aã]o',
    upload: 'carregar|upload|importar',
    reorder: 'exclu\\p{L}+|remov\\p{L}+|cort\\p{L}+|mov[ae]\\p{L}*|substitu\\p{L}+',
  },
};
