import type { Talk } from './talk.ts';

const PLACES =
  'buttons?|tabs?|panels?|menus?|toolbars?|sidebars?|side bars?|side panels?|dialogs?|dialog box(?:es)?|pop-?ups?|sliders?|drop-?downs?(?: menus?)?|check ?box(?:es)?|icons?|editors?|timelines?|storyboards?|canvas|inspector|workspace|dashboard|settings|preferences|library|media pool|bins?|folders?|properties|playhead|handles?|previews?|preview (?:window|pane|area|player)|pages?|profile|account|billing|modal|project view|control panel|controls|track headers?|player|(?:top|bottom|upper|lower)[ -](?:right|left)(?: corner)?|home ?screen|interface|app|website|browser|effects browser|layers|mixer|file menu|shortcut|toggle|switch|link|section|navigation(?: bar)?|nav ?bar|menu bar|keyframes?|crop tool|tools?|subscription';

/** Those that are hardly ever part of a picture. */
const FIRM_PLACES =
  'buttons?|tabs?|panels?|menus?|toolbars?|side ?bars?|dialogs?|dialog box(?:es)?|pop-?ups?|sliders?|drop-?downs?|check ?box(?:es)?|editors?|playhead|billing|settings|timelines?|storyboards?|inspector|workspace|preferences|properties|previews?|media (?:pool|library)|export page|controls|mixer';

/** English. */
export const englishTalk: Talk = {
  language: 'en',
  lead: "please|kindly|just|simply|now|then|next|finally|first|also|afterwards?|alternatively|otherwise|instead|lastly|and|so|or|again|go ahead and|feel free to|be sure to|make sure to|make sure you|don'?t forget to|remember to|try to|all you (?:need|have) to do is|you(?:'ll| will)?(?: just| only| then| simply)? (?:need|have|want|be able) to|you (?:just )?(?:need|have) only to|you(?: can| could| may| might| should| must|'ll| will|'re able to| are able to)(?: now| also| then| always| easily| simply| just| either| still| quickly| even| directly)*(?: be able to)?|i(?:'d| would) (?:suggest|recommend)(?: that)?(?: you)?(?: to)?|i (?:suggest|recommend)(?: that)?(?: you)?|tip|pro tip|hint|note|step (?:\\d+|one|two|three|four|five)|to do (?:this|so|that)|from (?:here|there)|after that|once (?:done|ready|finished)|when(?: you'?re)? (?:ready|done|finished)|if (?:needed|necessary|desired|you like|you want)|optionally|carefully|manually|quickly|directly|head over and|let's|once there|there|in there|inside",
  dependent:
    'if|when|whenever|once|after|before|as soon as|should you|in case|in order to|to|for|unless|until|while|as needed',
  grounds: 'since|as|now that|because|given that|after|once|when|while|although|though',
  verbs: {
    press:
      'confirm|click|tap|press|hit|push|double[- ]click|right[- ]click|left[- ]click|click through|toggle|tick|check off|uncheck|untick|select|choose|pick|hover over|hover|use',
    open: 'open(?: up)?|go(?: back| over)?|navigate|head(?: over| back)?|switch(?: over)?|jump|return|visit|access|expand|launch|enter|bring up|pull up|close|scroll(?: down| up)?|sign in|log in|refresh|reload',
    look: 'see|find|check(?: out)?|look(?: at| in| under| for)?|view|watch|preview|play(?: back)?|scrub(?: through)?|review|inspect|monitor|locate|take a look|have a look|get a preview|listen|manage|top up|verify|buy|purchase|upgrade|hear|compare',
    drag: 'drag(?: and drop|-and-drop|ging)?|pull|slide',
    adjust:
      'adjust|change|edit|rearrange|reorder|tweak|customi[sz]e|fine-?tune|modify|rename|replace|remove|delete|set|make (?:adjustments|changes|edits|tweaks|any \\w+|further \\w+)|use|play (?:around|with)|experiment|resize|reposition|crop|recolor|refine|alter|swap|add|turn|mute|unmute|apply|enable|disable|undo|redo|revert|type|correct|update|increase|decrease|lower|raise|work',
    take: 'download|export|save|grab|get|render|share|publish|retrieve|collect|fetch|pick up|access',
    weak: 'click|tap|press|hit|choose|select|pick|set|enter|wait|save|type|rename|confirm|follow|hold|locate|trim|split|cut|move|drop|rearrange|reorder|zoom|highlight|place|release|let go|name|review|make sure|ensure|browse|copy|paste|give|download|export|render|share|adjust|change|preview|look|play',
  },
  places: PLACES,
  firmPlaces: FIRM_PLACES,
  into: 'in|into|on|onto|at|to|under|from|via|within|inside|through|using|with|by|of|over|near',
  labels:
    'Export(?: Video| Now| As)?|Download(?: Video| Now)?|Save(?: As)?|Render|Share|Publish|Generate|Apply(?: All)?|Confirm|Undo|Redo|Play|Pause|Preview|Done|OK|Okay|Yes|Cancel|Next|Continue|Submit|Upload|Import|Delete|Split|Trim|Settings|Billing|Regenerate|Replace|Add Media|Add Text|Add Music|Upgrade|Buy Credits|Top Up|Mute|Unmute|Reset|Revert|Retry|Edit|Finish|Enter|Ctrl\\S*|Cmd\\S*|Space(?:bar)?|here',
  subjects:
    "i|i'(?:ve|m|ll)|we|we'(?:ve|re)|it|it's|this|that|they|he|she|the|there|a|an|your|my|our|its|his|her|their|these|those|all|both|each|everything|tell me|let me|ask me|send me|reply|say",
  outcome:
    "(?:it|they|the (?:file|video|download|export|changes?|edits?|mp4|render|project|preview|clip|timeline|result)|your (?:video|file|download|changes?|export|mp4)|that|this|everything)(?:'ll| will| should| can| then| is going to|'s going to|s)? ?(?:then |automatically |immediately |also |now )*(?:be (?:saved|downloaded|exported|applied|ready|available|updated|added|sent|placed)|download|save|start|begin|appear|open|update|be there|land|take effect|finish|show up|play|snap|pop up|go live|takes effect|happen|do the rest)",
  joints: 'and then|and|but|so|then|or|where|which|while|because',
  statements: [
    `SUBJECT(?:can|may|could|should|must)(?: now| also| always| then| easily)? be (?:previewed|viewed|adjusted|changed|edited|downloaded|exported|found|accessed|modified|fine-?tuned|tweaked|watched|checked|customi[sz]ed|saved|removed|replaced|topped up|trimmed|moved|undone|managed)[^,;.()]{0,20}? (?:in|from|via|using|with|through|on|by|under|at|inside|within) (?:the|your)(?: [^\\s,;.()]+){0,2}? (?:${FIRM_PLACES})`,
    `(?:the|an?|your)(?: (?:big|blue|green|red|orange|purple|small|little|round|main))? (?:Export|Download|Save|Render|Billing|Share|Publish|Upgrade|Preview|Settings)(?: \\w+)? ?(?:button|tab|panel|menu|icon|page|option|link)(?:'s| is| sits| lives| can be found| appears| will appear| should appear| becomes|, )[^,;.]*`,
    `there(?:'s| is| are| should be)(?: also| now)? (?:an?|the)[^,;.]{0,30}(?:Export|Download|Save|Render|Billing|Share)(?: \\w+)? ?(?:button|tab|panel|menu|icon|option)[^,;.]*`,
  ],
  tails: [
    `(?:ready|available|waiting|set)[^.;,()]*?((?: for (?:you|download|export|preview|review|viewing))? (?:in|from|via|under|using|through|on|at|with|inside) (?:the|your)(?: [^\\s.;,()]+){0,4}? (?:${PLACES})(?: (?:in|at|on|of|under) (?:the|your)? ?[^.;,()]*)?)`,
    `(?:you|your|yourself|ready|can be|download|changes?)[^.;()]*?(,? (?:simply |just |easily )?by (?:clicking|tapping|pressing|hitting|dragging|opening|selecting|using|going|heading|navigating|choosing)[^.;,()]*)`,
    `(?:you|your|ready|can be)[^.;,()]*?( (?:using|via|through|with) the(?: [^\\s.;,()]+){0,3}? (?:button|menu|tab|toolbar|sidebar|dialog|slider|sliders|dropdown|panel|icon)s?[^.;,()]*)`,
  ],
  topics: {
    undo: 'undo|redo|revert|go back to the previous|cancel|ctrl\\W?z|cmd\\W?z',
    export:
      'export(?:ing|ed|s)?|download(?:ing|ed|able)?|render(?:ing)?|mp4|save (?:the|your|it|a copy|this)?(?: \\w+)?(?: ?(?:video|file|movie|copy|clip))|publish',
    credits:
      'billing|credits?|subscription|top(?:ping)? up|upgrade|plans?|account|profile|wallet|balance|pricing|usage',
    adjust:
      'be (?:adjusted|changed|edited|modified|tweaked|fine-?tuned|customi[sz]ed)|adjust|change|tweak|customi[sz]e|fine-?tune|modify|sliders?|edit|settings|experiment|resize|make (?:adjustments|changes|edits|tweaks|any|further)|recolor|refine|alter|play (?:around|with)|style|rename',
    preview: 'preview(?:ed)?|watched|watch|hear|play|playback|scrub|listen',
    timeline: 'timeline|playhead|preview|player|storyboard',
    upload: 'upload(?:ing)?|import(?:ing)?',
    reorder: 'rearrange|reorder|trim|split|cut|move|delete|remove|replace|mute|swap|crop',
  },
};
