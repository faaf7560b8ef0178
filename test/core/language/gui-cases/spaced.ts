import type { Translated } from './translated.ts';

/** Directions in languages that write words apart. */
export const SPACED: readonly Translated[] = [
  [
    "Done! I've added a gentle piano track under the whole clip. You can now download the video by clicking the Download button in the upper right corner.",
    "Done! I've added a gentle piano track under the whole clip.",
    ['export'],
  ],
  ['Your video is ready to download from the Export tab.', 'Your video is ready to download.', ['export']],
  [
    "Here's what changed:\n\n1. The intro is now 3 seconds\n2. Open the Audio panel to hear the mix\n3. The outro has a fade\n\nLet me know what you think!",
    "Here's what changed:\n\n1. The intro is now 3 seconds\n2. The outro has a fade\n\nLet me know what you think!",
    ['state'],
  ],
  [
    'To export your video:\n\n1. Click **Export** in the top bar.\n2. Choose MP4 as the format.\n3. Wait for the render to finish.\n\nEnjoy your sunset reel!',
    'Enjoy your sunset reel!',
    ['export'],
  ],
  [
    "**Video complete!** 🎉\n\n- Duration: 15s\n- Style: watercolor\n\n**Next steps**\n- Preview it in the timeline\n- Hit Export when you're happy",
    '**Video complete!** 🎉\n\n- Duration: 15s\n- Style: watercolor',
    ['timeline', 'export'],
  ],
  [
    'I replaced the second shot. If you want a different one, drag a new clip from the Media Library onto the track.',
    'I replaced the second shot.',
    ['edit: drag a new clip from the Media Library onto the track'],
  ],
  ['The subtitles are done; to change their font, open the Style panel.', 'The subtitles are done.', ['ask']],
  ['Check your account page to see how many credits are left.', '', ['credits']],
  ["You'll find the finished cut in the Projects folder. It runs 42 seconds.", 'It runs 42 seconds.', ['state']],
  [
    'The music now fades out at the end. Use the volume slider in the Audio tab if you want it quieter.',
    'The music now fades out at the end.',
    ['ask'],
  ],
  [
    'Since I shortened the intro to five seconds, you can preview the result in the timeline.',
    'I shortened the intro to five seconds.',
    ['timeline'],
  ],
  [
    'Everything is saved. Click [Open in editor](https://app.example.com/e/9) to keep working.',
    'Everything is saved.',
    ['state'],
  ],
  [
    'Great news — the render finished! Head over to the Exports page to grab it.',
    'Great news — the render finished!',
    ['export'],
  ],
  ['The speed can be changed in the Properties panel.', '', ['ask']],
  ['Tap the Play button to watch the preview, then tap Export.', '', ['timeline', 'export']],
  [
    'I made three versions (you can compare them in the sidebar). Version B has the drums.',
    'I made three versions. Version B has the drums.',
    ['state'],
  ],
  [
    "Select the clip on the timeline and press Delete if you don't need it.",
    '',
    ['edit: Delete: the clip on the timeline'],
  ],
  [
    'The girl swipes the screen and the app plays a song. Press the Render button to finish.',
    'The girl swipes the screen and the app plays a song.',
    ['export'],
  ],
  [
    'Top up your credits under Settings > Billing, then I can continue with scene four.',
    'I can continue with scene four.',
    ['credits'],
  ],
  [
    'The Export button is at the top right of the screen. Your clip lasts 12 seconds.',
    'Your clip lasts 12 seconds.',
    ['export'],
  ],
  [
    'Rain starts at 0:04, and if you want it earlier, drag the rain clip to the left.',
    'Rain starts at 0:04.',
    ['edit: drag the rain clip to the left'],
  ],
  ['Go to File > Export > MP4.', '', ['export']],
  [
    '- Opening: drone over fjords\n- Middle: fishermen at work\n- Ending: northern lights\n\nClick Generate to start, or tell me what to change.',
    '- Opening: drone over fjords\n- Middle: fishermen at work\n- Ending: northern lights\n\nTell me what to change.',
    ['edit: Generate to start'],
  ],
  ['El video ya está listo. Haz clic en el botón Exportar para descargarlo.', 'El video ya está listo.', ['export']],
  ['O vídeo está pronto. Clique em Exportar para baixar.', 'O vídeo está pronto.', ['export']],
  ['Das Video ist fertig. Klicken Sie auf Exportieren, um es herunterzuladen.', 'Das Video ist fertig.', ['export']],
  ['La vidéo est prête. Cliquez sur le bouton Exporter en haut à droite.', 'La vidéo est prête.', ['export']],
  ['Видео готово. Нажмите кнопку «Экспорт», чтобы скачать его.', 'Видео готово.', ['export']],
  [
    'I added fireworks at 0:20. I encountered a temporary issue. Please try again later.',
    'I added fireworks at 0:20.',
    [],
  ],
  [
    'All set! The koi pond loop is 12 seconds. To grab it, press the blue Download icon below the player.',
    'All set! The koi pond loop is 12 seconds.',
    ['export'],
  ],
  [
    "I lowered the drums to 20%. You'll need to refresh the preview window to hear it.",
    'I lowered the drums to 20%.',
    ['timeline'],
  ],
  [
    'The lens flare is gone. Open the Effects tab to double-check, then click Apply.',
    'The lens flare is gone.',
    ['edit: Apply'],
  ],
  [
    'Two scenes are still missing a voice-over — select them in the storyboard and choose a narrator from the Voice menu.',
    'Two scenes are still missing a voice-over.',
    ['ask'],
  ],
  ['Your credit balance is low (see Billing in your account).', 'Your credit balance is low.', ['credits']],
  [
    'The chorus now lands on the jump; you can scrub through the timeline to check the sync.',
    'The chorus now lands on the jump.',
    ['timeline'],
  ],
  [
    '- Clip 1: dawn (0-4s)\n- Clip 2: market (4-9s)\n\nYou can rearrange them by dragging in the timeline.',
    '- Clip 1: dawn (0-4s)\n- Clip 2: market (4-9s)',
    ['edit: rearrange them by dragging in the timeline'],
  ],
  [
    'Step 1: Open the Export menu.\nStep 2: Choose 1080p.\nStep 3: Click Start.\n\nThe film is 58 seconds long.',
    'The film is 58 seconds long.',
    ['export'],
  ],
  ['Done 🎬 Head to the **Downloads** tab for the MP4!', 'Done 🎬', ['export']],
  [
    "I've saved the project. Just hit the Render button whenever you're ready, and the MP4 will be saved to your computer.",
    "I've saved the project.",
    ['export'],
  ],
  [
    'If you want to try another song, go to the Music library and pick one. The current one is "Blue Hour".',
    'The current one is "Blue Hour".',
    ['state'],
  ],
  ['The clip is muted, so click the speaker icon to hear it.', 'The clip is muted.', ['timeline']],
  [
    'Please confirm the changes by clicking Apply in the pop-up. The sky is now orange.',
    'The sky is now orange.',
    ['edit: confirm the changes by clicking Apply'],
  ],
  ['Lastly, navigate to Project Settings and set the aspect ratio to 9:16.', '', ['ask']],
  [
    'The first cut is 30 s. You can view it here: [Preview](https://app.example.com/p/1).',
    'The first cut is 30 s.',
    ['timeline'],
  ],
];
