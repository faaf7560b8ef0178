/** Texts for the agent in other languages that write words apart. One a line. */
export const EUROPEAN_MESSAGES = `
un video sobre la exportación de café
añade créditos al final
no exportes todavía
equilibra el audio
um vídeo sobre exportação de soja
adiciona créditos no final
ein Video über den Export von Autos
füge einen Abspann hinzu
noch nicht exportieren
une vidéo sur les exportations de vin
ajoute un générique de fin
видео про экспорт зерна
добавь титры в конце
не экспортируй пока
haz un video sobre exportadores de café
cambia la música
pon créditos al final
un equilibrista en la cuerda floja
escribe "descarga gratis" en pantalla
no exportes aún, cambia el título
faça um vídeo sobre um gato
tira a música
escreve "baixe agora" na tela
equilíbrio entre trabalho e vida
ein Kurzfilm über Exportweltmeister
mach die Musik leiser
schreib "Jetzt herunterladen" auf den Bildschirm
ein Balanceakt auf dem Seil
un film sur le port d'exportation
baisse la musique
ajoute le texte "Télécharger"
l'équilibre de la balance
сделай ролик про кота
убери музыку
надпись "Скачать" в конце
баланс света и тени в кадре
`;
