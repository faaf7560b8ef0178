import type { Talk } from './talk.ts';

const PLACES =
  'bot[oó]n(?:es)?|pestañas?|panel(?:es)?|men[uú]s?|barra (?:de herramientas|lateral)|cuadro de di[aá]logo|ventana(?: emergente)?|deslizador(?:es)?|control(?:es)?|icono|editor|l[ií]nea de tiempo|lienzo|p[aá]gina|perfil|cuenta|facturaci[oó]n|ajustes|configuraci[oó]n|biblioteca|carpeta|vista previa|esquina(?: superior| inferior)?(?: derecha| izquierda)?|enlace|timeline|capas';

/** Spanish: the plain forms. */
export const spanishTalk: Talk = {
  language: 'es',
  lead: 'por favor|simplemente|solo|s[oó]lo|luego|despu[eé]s|ahora|primero|finalmente|tambi[eé]n|entonces|y|o|puedes|puede|podr[aá]s|podr[ií]as|ya puedes|debes|tienes que|necesitas|solo tienes que|tambi[eé]n puedes|te recomiendo|recuerda|no olvides|cuando est[eé]s listo|si quieres|si lo deseas',
  dependent: 'si|cuando|para|una vez que|en cuanto|antes de|despu[eé]s de|al',
  grounds: 'como|ya que|ahora que|porque',
  verbs: {
    press:
      'haz (?:doble )?clic(?: en| sobre)?|haga (?:doble )?clic(?: en| sobre)?|hacer clic(?: en| sobre)?|da clic(?: en)?|pulsa|pulse|pulsar|presiona|presione|presionar|toca|toque|tocar|selecciona|seleccione|seleccionar|clica|elige|elija',
    open: 'abre|abra|abrir|ve a|vaya a|ir a|dir[ií]gete a|accede a|acceda a|acceder a|entra en|entre en|navega a|despliega',
    drag: 'arrastra(?: y suelta)?|arrastre(?: y suelte)?|arrastrar(?: y soltar)?|arr[aá]stral[oa]s?|desliza',
    look: 'mira|m[ií]ral[oa]|ver|verl[oa]|previsualiza(?:r(?:l[oa])?)?|revisa(?:r(?:l[oa])?)?|consulta(?:r(?:l[oa])?)?|encuentra|encontrar(?:[aá]s)?|busca|comprueba|reproduce|reproducir(?:l[oa])?|vea|revise|consulte',
    adjust:
      'ajusta(?:r(?:l[oa]s?)?)?|cambia(?:r(?:l[oa]s?)?)?|modifica(?:r(?:l[oa]s?)?)?|edita(?:r(?:l[oa]s?)?)?|personaliza(?:r)?|usa(?:r)?|utiliza(?:r)?|ajuste|cambie|modifique|use',
    take: 'descarga(?:r(?:l[oa])?)?|desc[aá]rgal[oa]|exporta(?:r(?:l[oa])?)?|exp[oó]rtal[oa]|guarda(?:r(?:l[oa])?)?|obt[eé]n|obtener(?:l[oa])?|descargue|exporte',
    weak: 'elige|selecciona|espera|confirma|guarda|escoge|suelta|ajusta|cambia|sigue|descarga|exporta',
  },
  places: PLACES,
  into: 'en|desde|con|a|al|de|del|mediante|usando|dentro de|hasta|sobre',
  labels: 'Exportar|Descargar|Guardar|Confirmar|Aplicar|Generar|Compartir|Deshacer|Aceptar|Export|Download|aqu[ií]',
  subjects: 'yo|he|el|la|los|las|esto|este|esta|tu|su|ahora|ya|hay|un|una|se|es',
  outcome:
    '(?:el (?:archivo|v[ií]deo)|la descarga|se|los cambios|tu v[ií]deo) (?:se )?(?:descargar[aá]n?|guardar[aá]n?|comenzar[aá]|empezar[aá]|abrir[aá]|aplicar[aá]n?)',
  joints: 'y luego|y|e|pero|o|luego|entonces',
  statements: [
    `SUBJECT(?:se )?(?:puede|pueden|puedes|podr[aá]s)[^,;.()]{0,20}?(?:ajustar|cambiar|modificar|editar|ver|previsualizar|descargar|exportar|encontrar|revisar)\\S*[^,;.()]{0,40}?(?:en|desde|con|mediante)[^,;.()]{0,60}?(?:${PLACES})`,
    `(?:el|un) (?:bot[oó]n)(?: de)? \\S*(?:exporta\\p{L}*|descarga\\p{L}*|desc[aá]rgal\\p{L}*|exp[oó]rtal\\p{L}*|export|download|mp4|renderiza\\p{L}*)\\S* (?:est[aá]|se encuentra|aparece)[^,;.]*`,
  ],
  tails: [
    `(?:list[oa]|disponible)[^.;,()]*?( (?:en|desde|con|a|al|de|del|mediante|usando|dentro de|hasta|sobre) (?:[^\\s.;,()]+ ){0,3}?(?:${PLACES})[^.;,()]*)`,
  ],
  topics: {
    undo: 'deshacer|deshaz|revertir',
    export:
      'exporta\\p{L}*|descarga\\p{L}*|desc[aá]rgal\\p{L}*|exp[oó]rtal\\p{L}*|export|download|mp4|renderiza\\p{L}*',
    credits: 'facturaci[oó]n|cr[eé]ditos?|saldo|suscripci[oó]n|cuenta|perfil|recarga\\p{L}*',
    adjust:
      'ajustar\\p{L}*|ajusta|ajuste|cambiar\\p{L}*|cambia|cambie|modificar\\p{L}*|modifica|edita\\p{L}*|personaliza\\p{L}*',
    preview: 'vista previa|previsualiza\\p{L}*|reproduc\\p{L}+|m[ií]ral[oa]|ver',
    timeline: 'l[ií]nea de tiempo|timeline|vista previa',
    upload: 'subir|sube|importar',
    reorder: 'elimina\\p{L}*|borra\\p{L}*|recorta\\p{L}*|mueve|mover|reemplaza\\p{L}*',
  },
};
