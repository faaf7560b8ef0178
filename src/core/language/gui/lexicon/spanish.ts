import type { Lexicon } from './concept.ts';

export const spanish: Lexicon = {
  button:
    'botón boton botones icono iconos ícono símbolo flecha flechita engranaje triángulo candado puntos lápiz disquete enlace opción miniatura estrella campana nube papelera altavoz lupa',
  control:
    'deslizador deslizadores deslizante deslizantes control controles perilla ruleta desplegable desplegables casilla casillas interruptor campo campos selector paleta tirador tiradores manija curva valor cuentagotas cuadro caja fader barra_deslizante ajuste muestra',
  panel:
    'panel paneles pestaña pestañas menú menu menús barra lateral herramientas diálogo ventana emergente inspector columna propiedades ajustes configuración preferencias lista sección mezclador guion_gráfico cajón vista historial apartado compartir_y comentarios',
  player:
    'línea_de_tiempo cronología reproductor visor vista_previa previsualización cabezal onda monitor lienzo reproducción play timeline cursor_de_reproducción pista pantalla_completa forma_de_onda',
  material:
    'clip clips pista pistas capa capas borde bordes extremo extremos segmento marcador bloque bloques ficha fichas tarjeta tarjetas archivo toma fragmento',
  store:
    'biblioteca mediateca carpeta carpetas galería papelera proyectos descargas borradores archivo multimedia medios recursos versiones',
  account:
    'cuenta facturación perfil suscripción plan planes factura facturas saldo recarga recargas créditos crédito pago pagos consumo abono avatar foto_de_perfil movimientos',
  place:
    'arriba abajo derecha izquierda superior inferior esquina lado debajo encima junto centro central lateral_izquierdo lateral_derecho pie al_lado extremo_superior margen',
  screen: 'pantalla ratón cursor navegador página interfaz aplicación editor aquí web herramienta ordenador equipo',
  key: 'ctrl cmd mayús alt tecla teclas barra_espaciadora espacio intro esc atajo atajos teclado',
  press:
    'clic haz_clic haga_clic pulsa pulse pulsar pulsando pulsas presiona presione presionar toca toque tocar tocando selecciona seleccione seleccionar elige elija elegir eligiendo clica clicando marca marque marcar desmarca dale dele dar activa activar usa use usar pincha pinche pinchar pinchando pasa',
  open: 've vaya abre abra abrir abriendo abres accede acceda acceder entra entre entrar navega dirígete despliega desplegar desplegando vuelve cambia_a consulta encuentra encontrarás está están aparece baja desplázate visita actualiza recarga cierra echa amplía tienes accesible',
  drag: 'arrastra arrastre arrastrar arrastrando arrástralo arrástrala suelta suelte soltar soltando desliza deslizar deslizando mueve mueva mover moviendo recorta recorte recortar recortando estira estirar estirando reordena reordenar tira tirar tirando coloca reorganizar intercambia',
  see: 'mira ver verlo verla verlos verlas vea ves verás mirar escucha escuchar escúchalo oír oírla oírlo reproduce reproducir reproducirlo previsualiza previsualizar revisa revise revisar comprueba comprobar compara comparar consulta consulte consultar visible visualizar echar_un_vistazo vistazo pausa pausar',
  adjust:
    'ajusta ajuste ajustar ajústalo ajustarlo ajustarse cambia cambie cambiar cambiarlo modifica modificar edita editar edite personaliza personalizar retoca retocar afina afinar regula regular regularlo escribe escribir sube baja subir bajar configurar configura introduce ajustable editable elegir varía',
  export:
    'exporta exportar exporte exportando descarga descargar descargue descargarlo descárgalo descargando guarda guardar guarde guardarlo comparte compartir publica publicar renderizar bajar_el copia copiar mp4 archivo envía enviar',
  confirm:
    'confirma confirmar confirme aplica aplicar aplique acepta aceptar acepte aprueba aprobar listo ok actualizar generar aplican reintentar hecho',
  undo: 'deshaz deshacer revierte revertir restaura restaurar rehacer restablecer',
  buy: 'compra comprar recarga recargar recargue renovar mejora_tu amplía gestiona gestionar contratar',
  you: 'usted te tu tus ti tú le su sus se_puede quien puedes puede',
  can: 'puedes puede podrás podrá podéis puedan pueden basta solo simplemente favor recomiendo recuerda recuerde debes debe falta conviene permite fácil siempre disponible sencillo posible',
  if: 'si cuando para una_vez al antes después desde mediante con en_cuanto hasta tras',
  i: 'he yo me mi hemos puse cambié añadí quité bajé subí dejé mis',
  offer:
    'dime dígame quieres quiere prefieres prefiere te_parece avísame avíseme cuéntame quieres_que puedo debería qué cuál',
  being:
    'él ella niña niño mujer hombre mano dedo protagonista abuela abuelo actor actriz público gato perro cámara gente señora bombero robot quien_mira anciano',
  film: 'escena escenas plano planos cámara narrador narración voz música título títulos rótulo segundos segundo minutos vídeo video corto subtítulos guitarra final comienzo toma secuencia anuncio texto',
};
