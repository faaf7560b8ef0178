import type { Lexicon } from './concept.ts';

export const english: Lexicon = {
  button:
    'button buttons icon icons symbol symbols gear cog hamburger dots triangle padlock arrow arrows chevron badge checkmark tick_box star bell trash_can pill tick coin badges scissors bin_icon floppy disk_symbol speaker_icon eye_icon pencil plus_sign cross link links option thumbnail thumbnails',
  control:
    'slider sliders knob knobs fader faders dial dials dropdown dropdowns drop-down picker pickers checkbox checkboxes check_box toggle toggles switch switches field fields box boxes spinner stepper swatch swatches palette radio eyedropper handle handles curve curves keyframe keyframes value numeric input selector list_box wheel preset presets parameter parameters',
  panel:
    'panel panels pane panes tab tabs menu menus submenu sidebar sidebars toolbar toolbars drawer inspector dialog dialogs window pop-up popup popups pop-over overlay modal column navigator section properties settings preferences mixer shelf shelves rail stack queue board overview pop-ups sheet effects_browser script_view scene_list shot_list list tray ribbon dock workspace dashboard storyboard view views browser_tab history comments',
  player:
    'timeline timelines playhead player players preview previews viewer waveform waveforms scrubber viewport monitor playback canvas play_button play_bar loop ruler thumbnail_strip filmstrip strip film_strip play_head play_cursor playback_window playback_bar full_screen fullscreen',
  material:
    'clip clips track tracks slot slots gap placeholder layer layers segment segments edge edges border borders end_point out_point in_point marker markers block blocks card cards row rows tile tiles bracket brackets corner_handle cut_point file files asset assets',
  store:
    'library libraries folder folders bin bins pool gallery media assets downloads drafts exports projects project archive versions collection uploads catalogue',
  account:
    'account accounts billing profile subscription subscriptions plan plans invoice invoices balance balances wallet top-up usage avatar payment payments tier credits credit allowance spending membership',
  place:
    'top-right top_right top_left upper lower upper-right bottom-right bottom corner left right left-hand right-hand top above below beneath underneath beside next_to side centre middle lower-left edge_of header footer row',
  screen:
    'screen mouse cursor browser page pages screens interface app website site editor here tool tools pointer desktop device computer laptop phone clipboard',
  key: 'ctrl cmd shift alt spacebar space_bar enter esc escape keyboard shortcut shortcuts arrow_keys key keys hotkey command ctrl* cmd* backspace delete_key space',
  press:
    'click clicks clicked clicking double-click right-click tap taps tapping press presses pressing hit hits hitting push pushing toggle toggling tick ticking untick uncheck check_the hover hovering select selecting choose choosing pick picking use using hold_down highlight highlighting press_and_hold pushed pressed tapped ticked click*',
  open: 'open opens opening go head navigate switch visit expand expanding expands unfold scroll bring pull_up log sign refresh refreshing reload enter access jump hop close closing launch unfolds collapse call_up skip look_under look_in find find_it listed lives sits located lies switching opened accessible',
  drag: 'drag drags dragging dragged tug bend lift put place let_go drop drops dropping dropped pull pulls pulling slide slides sliding stretch stretching move moves moving trim trims trimming reorder reordering rearrange rearranging rearranged swap split splitting resize resizing nudge nudging shift shorten lengthen snap grab grabbing cut drag-and-drop crop cropping',
  see: 'see sees seen look looking shows show lists holds contains tells displays reveals glide glance follow view viewing viewed watch watching watched preview previewing previewed play playing played scrub scrubbing listen listening hear heard compare comparing check checking review reviewing inspect browse browsing visible replay pause zoom solo audition step_through browsed shown displayed monitor verify notice',
  adjust:
    'adjust adjusting adjusted adjustable adjustments change changing changed tweak tweaking tweaked fine-tune fine-tuning edit editing edited editable set setting customise customize modify modified alter altered recolour recolor rename choose dial type typing enter lower raise turn balance balanced control controls controlled vary louder quieter brighter darker softer warmer faster slower pick_another lets taste regulate',
  export:
    'export exports exporting exported fetch fetching stores storing take_home copy_of hand_over download downloads downloading downloaded downloadable save saving saved share sharing shared publish publishing published render rendering grab copy mp4 mov gif send file embed retrieve',
  confirm:
    'confirm confirms confirming confirmed apply applying applied accept accepting ok okay approve approving update done submit finish take_effect takes_effect save_changes replace_all regenerate generate commit',
  undo: 'undo undoing redo revert reverting restore restoring reset rollback undone discard',
  buy: 'buy buying pay_page itemised itemized breakdown purchase purchasing top_up recharge renew upgrade upgrading pay manage managed managing cancel_the refill topped',
  you: "you your you'll you're you've yours yourself you'd users anyone whoever editors reader",
  can: "can may might could should must need needs simply just please feel free welcome possible available easily let's lets go_ahead remember handy quickly always recommend suggest able is_how it_takes all_it_takes",
  if: 'if when whenever once after before to for unless until by via through in_order should while as',
  i: "i i've i'm i'll i'd we we've we'll my me our",
  offer:
    'tell_me let_me let_me_know say_the_word would_you shall_i should_i do_you ask_me just_say send_me reply happy_to could_you which what how',
  being:
    'he she his her him they their who man woman girl boy child hand hands finger fingers woman audience viewer_of narrator hero actor actress camera people crowd dog cat robot barista teacher judge student someone player_scores it its',
  film: 'scene scenes shot shots camera narrator narration voice-over voiceover music title titles card opening ending subtitle subtitles caption captions seconds second minutes film video footage sequence frame violin piano cello voice ad trailer chapter story sign screen_shows reads says text lasts runs',
};
