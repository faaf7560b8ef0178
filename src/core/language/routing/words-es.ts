import type { WordTable } from './word-classes.ts';

/** Spanish; accents are dropped before look-up. */
export const spanish: WordTable = {
  language: 'es',
  words: {
    export: `
      exportar, exporta, exportalo, exporte, exporten, expórtalo, expórtame, exportación, exportando, descargar,
      descarga, descárgalo, descargalo, descargue, descargarlo, renderizar, renderiza, renderízalo, render,
      bajar, bájalo, bajarlo, exportarlo, finalízalo`,
    save: `guardar, guarda, guárdalo, guardarlo`,
    give: `
      enviar, envía, envíame, envíeme, mándame, mandame, manda, mandar, dame, deme, pásame, pasame, pasa,
      entrega, entrégame, envíamelo, mándamelo, dámelo, pásamelo, enviarte, mandarte, darte, pasarte, envíanos,
      envíe, compartir, comparte, enviarme, mandarme, pasarme`,
    get: `tener, recibir, obtener, tengo, recoger`,
    iWant: `quiero, quisiera, me gustaría, necesito, querría, tengo que, voy a, quería`,
    howI: `cómo, como, cómo puedo, como puedo, cómo se, dónde puedo, dónde, donde, cómo hago para, de qué manera`,
    mayI: `puedo, podría, se puede, podemos, es posible, podría yo, aceptas`,
    want: `quiero, necesito, quisiera, me gustaría, quería, espero`,
    video: `video, vídeo, clip, película, proyecto, todo, corto, trabajo`,
    file: `
      archivo, fichero, mp4, versión final, video final, vídeo final, resultado, resultado final, enlace,
      producto final, video terminado, vídeo terminado, video listo, archivo final, corte final`,
    media: `
      foto, fotos, imagen, imágenes, canción, música, audio, grabación, grabaciones, material, logo, archivos,
      videos, vídeos, clips, metraje`,
    own: `propio, propia, propios, propias, mío, mía, míos, mías`,
    use: `usar, utilizar, uso`,
    it: `lo, la, esto, eso, este, ese, ya listo`,
    me: `
      me, mándame, envíame, envíeme, dame, pásame, nos, aquí, para mí, mándamelo, envíamelo, dámelo, pásamelo,
      por aquí, entrégame, enviarme, mandarme, pasarme`,
    you: `te, enviarte, mandarte, darte, pasarte, para ti, a ti, le, para usted`,
    my: `mi, mis, nuestro, nuestra`,
    i: `yo, tengo, nosotros, tenemos`,
    indefinite: `un, una, otro, otra, nuevo`,
    quality: `hd, 4k, 1080p, alta calidad, en mp4, en hd, en 4k, en alta calidad, máxima calidad, calidad`,
    place: `móvil, celular, correo, instagram, youtube, tiktok, teléfono, cliente, jefe, whatsapp, computadora`,
    credit: `crédito, créditos, puntos, monedas, cuota`,
    balance: `saldo, balance`,
    left: `quedan, queda, restantes, restante, me quedan, me queda, disponibles, disponible, nos quedan, sobran`,
    enough: `suficiente, suficientes`,
    howMuch: `cuánto, cuántos, cuántas, cuánta, cuantos, cuanto, cantidad`,
    spend: `cuesta, cuestan, gastar, gastado, gasté, costo, coste, precio, recargar, comprar, vale, cobran`,
    account: `cuenta, plan, suscripción`,
    make: `hacer, crear, generar`,
    status: `
      estado, progreso, avance, resumen, cómo va, como va, situación, cómo vamos, cómo está, qué tal va,
      estatus, novedades, cómo quedó`,
    timeline: `línea de tiempo, linea de tiempo, cronología, pistas, capas, escenas, pista, segmentos, secuencia`,
    part: `música, título, voz, subtítulos, narración, logo, intro, efectos, transición, canción`,
    added: `añadió, agregó, añadido, agregado, puesto, incluido, cambiado, agregaste, añadiste, pusiste`,
    show: `
      muéstrame, mostrar, muestra, ver, enséñame, enseña, dime, consultar, revisar, lista, saber, decirme,
      enseñame, verificar, mirar, muéstreme, dígame`,
    what: `qué, que, cuál, cuáles`,
    where: `dónde está, donde está, dónde, donde, qué pasó con`,
    when: `cuándo, cuando, cuánto falta, cuánto tiempo, cuánto tarda`,
    isIt: `está, están, ya está, hay, ya, es, has, ha, se ha, estás, fue`,
    done: `listo, lista, terminado, terminada, acabado, terminó, hecho, completo, acabaste, terminaste, acabó`,
    duration: `duración, dura, cuánto dura, segundos, minutos, largo`,
    inside: `hay, tiene, dentro, contiene`,
    soFar: `
      hasta ahora, por ahora, actual, actualmente, ahora mismo, de momento, hasta el momento, llevamos, hiciste,
      has hecho`,
    upload: `subir, subo, sube, subida, adjuntar, cargar, subirte, importar, adjunto, botón de subir`,
    not: `no, nunca, todavía no, aún no, espera, sin, antes de, en vez de, tampoco`,
    fails: `no recibí, no me llegó, no encuentro, no puedo, no ha llegado, no me ha llegado`,
    edit: `
      añade, agrega, pon, quita, cambia, corta, haz, crea, elimina, borra, recorta, sube el, baja el, acelera,
      pónle, ponle, mete, hazlo, reemplaza, mejora, ajusta, genera`,
    praise: `
      perfecto, me encanta, genial, me gusta, excelente, quedó genial, está perfecto, está genial, estupendo,
      quedó perfecto, muy bien, buenísimo, todo bien`,
    haste: `urgente, prisa, corre, tengo prisa, esperando`,
    reason: `porque, para que, para poder, así puedo, antes de pedir, antes de hacer, para subirlo, para publicarlo`,
    except: `pero, sin, excepto, salvo`,
    topic: `sobre, explicar, explica, acerca de, documental, titulado, que diga, que dice`,
    procedure: `tutorial, cómo hacer, guía, paso a paso`,
    and: `y, e, además, también`,
    next: `luego, después, y luego, y después, entonces, al final, y al final, cuando termines, finalmente`,
    filler: `
      por favor, porfa, porfavor, gracias, hola, oye, ok, vale, bueno, ya, ahora, puedes, podrías, podría usted,
      me puedes, me podrías, puede, sí, si, bien, pues, quiero, necesito, quisiera, por fin, ahora mismo, favor,
      hey, amigo, rápido, a ver, ayuda, información, info, pls, muchas gracias, buenos días, buenas, de una vez,
      cuanto antes, adelante, vamos, vamos a, entonces, hay que, haz favor, comprobar, es hora de,
      hazme el favor de, disculpa, queda`,
    glue: `
      el, la, los, las, lo, de, del, en, a, al, para, por, con, se, es, está, son, me, te, y, mi, su, tu, más,
      todo, toda, le, nos, que, finalizado`,
  },
  notMisspelled: 'estadio, estados, experto, reporte, deporte, edición, crédulo',
};
