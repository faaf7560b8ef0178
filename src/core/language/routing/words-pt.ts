import type { WordTable } from './word-classes.ts';

/** Portuguese; accents are dropped before look-up. */
export const portuguese: WordTable = {
  language: 'pt',
  words: {
    export: `
      exportar, exporta, exporte, exportação, baixar, baixa, baixe, download, fazer download, renderizar,
      renderiza, renderize, descarregar, exportá-lo, baixá-lo, exportando, finalizar, render`,
    save: `salvar, salva, salve, guardar, guarda`,
    give: `
      enviar, envio, envia, envie, manda, mande, mandar, me manda, me mande, me envia, me envie, me dá, me dê,
      me passa, dá, dê, passa, entrega, entregar, manda aí, te enviar, te mandar, lhe enviar, compartilhar,
      mostrar pra você, enviar-te, manda-me, envia-me, dá-me, passar, solta, libera, despacha, repassa, compartilha`,
    get: `ter, receber, obter, tenho, pegar`,
    iWant: `quero, queria, gostaria de, preciso, vou, eu quero, eu queria, tenho que, preciso de`,
    howI: `
      como faço, como, como eu, como posso, como faço para, como faço pra, onde posso, onde, como é que eu,
      de que jeito`,
    mayI: `posso, poderia, dá para, dá pra, podemos, é possível, você aceita, tem como`,
    want: `quero, preciso, preciso de, queria, gostaria, gostaria de, cadê`,
    video: `vídeo, video, clipe, filme, projeto, tudo, trabalho, curta`,
    file: `
      arquivo, ficheiro, mp4, versão final, vídeo final, video final, resultado, resultado final, link,
      vídeo pronto, arquivo final, vídeo finalizado, vídeo acabado, corte final`,
    media: `
      foto, fotos, imagem, imagens, música, músicas, áudio, gravação, gravações, material, logo, arquivos,
      vídeos, videos, clipes, filmagem`,
    own: `próprio, própria, próprios, próprias`,
    use: `usar, utilizar`,
    it: `isso, isto, ele, ela, o, esse, este`,
    me: `
      me, mim, pra mim, para mim, me manda, me mande, me envia, me envie, me dá, me dê, me passa, aqui, nos,
      manda-me, envia-me, dá-me, pra gente`,
    you: `te, pra você, para você, te enviar, te mandar, lhe, lhe enviar, para ti, enviar-te, pra vc, a você`,
    my: `meu, minha, meus, minhas, nosso, nossa`,
    i: `eu, tenho, nós, temos, a gente`,
    indefinite: `um, uma, outro, outra, novo, nova`,
    quality: `hd, 4k, 1080p, alta qualidade, em mp4, em hd, em 4k, em alta qualidade, qualidade, qualidade máxima`,
    place: `celular, telefone, email, e-mail, instagram, youtube, tiktok, cliente, chefe, whatsapp, computador`,
    credit: `crédito, créditos, pontos, moedas, cota, fichas, tokens`,
    balance: `saldo, balanço, grana, dinheiro, carteira, conta, orçamento, trocado, trocados`,
    left: `
      restam, resta, restantes, sobraram, sobrou, ainda tenho, me restam, disponível, disponíveis, sobram,
      faltam, restante`,
    enough: `suficiente, suficientes, bastante`,
    howMuch: `quanto, quantos, quantas, quanta, quantidade`,
    spend: `custa, custam, gastar, gastei, gasto, preço, custo, recarregar, comprar, acabou, acabaram, cobram`,
    account: `conta, plano, assinatura`,
    make: `fazer, criar, gerar`,
    status: `
      status, estado, progresso, andamento, resumo, como está, como vai, como está indo, como anda, situação,
      novidades, como está ficando, como ficou, em que pé, em que pé tá, em que pé está, como tá, como tá indo,
      novidade, travou, demora, falta muito`,
    timeline: `linha do tempo, timeline, faixas, camadas, cenas, faixa, trilhas, segmentos, sequência`,
    part: `música, título, voz, legendas, legenda, narração, logo, introdução, efeitos, transição, trilha`,
    added: `adicionada, adicionado, adicionou, colocou, colocada, incluída, incluído, mudou, mudada`,
    show: `
      mostra, mostre, mostrar, ver, me mostra, me mostre, diga, me diz, me diga, consultar, lista, saber,
      listar, verificar, checar, olhar, veja, conferir`,
    what: `o que, que, qual, quais, oque`,
    where: `onde está, onde, cadê, cade, onde tá`,
    when: `quando, quanto falta, quanto tempo, quanto demora`,
    isIt: `está, tá, já, já está, tem, foi, é, você, estão`,
    done: `pronto, pronta, terminado, terminou, acabou, acabado, concluído, feito, finalizado, completo`,
    duration: `duração, dura, segundos, minutos, quanto dura`,
    inside: `tem, dentro, contém, há`,
    soFar: `até agora, por enquanto, atual, atualmente, no momento, até o momento, você fez, já fez`,
    upload: `upload, carregar, anexar, subir, envio de, fazer upload, importar, anexo, botão de upload, carrego`,
    not: `não, nunca, ainda não, espera, sem, antes de, em vez de, nao`,
    fails: `não recebi, não chegou, não encontro, não consigo, não acho, nao recebi, nao chegou`,
    edit: `
      adiciona, adicione, coloca, coloque, tira, tire, muda, mude, corta, corte, faz, faça, cria, crie, remove,
      remova, acelera, acelere, põe, troca, troque, gere, gera, deixa, ajusta, aumenta`,
    praise: `
      perfeito, amei, ótimo, adorei, gostei, excelente, ficou ótimo, ficou perfeito, maravilhoso, muito bom,
      ficou bom, tudo certo, show`,
    haste: `urgente, pressa, esperando, com pressa`,
    reason: `porque, para que eu, pra eu, para eu, antes de pedir, antes de fazer, para postar, pra postar`,
    except: `mas, sem, exceto`,
    topic: `sobre, explicar, explica, explicando, a respeito, documentário, intitulado, dizendo`,
    procedure: `tutorial, como fazer, guia, passo a passo`,
    and: `e, também, além disso`,
    next: `depois, e depois, aí, e aí, então, em seguida, por fim, no final, quando terminar, e então`,
    filler: `
      por favor, pfv, porfavor, obrigado, obrigada, oi, olá, ok, bom, já, agora, pode, poderia, você pode,
      você poderia, consegue, sim, bem, quero, preciso, favor, ei, cara, rápido, gostaria de, queria, ajuda,
      informação, info, então, pode me, vamos, por gentileza, tá bom, beleza, valeu, bom dia, aí, logo, dá uma,
      checa, é hora de, hora de, me, de novo, finalmente, o meu favor, certo`,
    glue: `
      o, a, os, as, de, do, da, dos, das, em, no, na, nos, nas, para, pra, por, com, se, é, está, são, me, te,
      e, meu, minha, seu, sua, mais, todo, toda, que, ao, à, eu, ainda, você, vc, ficou`,
  },
  notMisspelled: 'estádio, esporte, reporte, edição',
};
