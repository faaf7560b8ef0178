/** English texts for the agent, many of them with a command's word in another sense. One a line. */
export const ENGLISH_MESSAGES = `
a video about coffee exports from Brazil
add end credits
add credits at the end
balance the audio
roll the credits over a black screen
make the opening credits bigger
explain import and export in one minute
make a tutorial: open the menu, tap share, then export
text on screen: "Download now"
show a status bar filling up
a gymnast on the balance beam
work-life balance tips, 30 seconds
new balance sneakers ad
don't export yet
do not render, the music is wrong
before exporting, change the title
the last export was too dark, brighten it
when you exported it the sound was gone, fix that
upload speed comparison infographic
a man downloading files in a dark room
a download bar reaching 100%
state of the union parody
United States road trip montage
solid state physics explained
track and field highlights
train tracks at sunset
a timeline of the Roman empire
history timeline with dates
animate a credit card flying
how to build credit as a student, explainer
the file cabinet opens and doves fly out
a final boss battle scene
video of a cat
make me a video about dogs
I want a video about the sea
i need a short clip of rain
can you make it longer
remove the second scene
make the music louder
change the title to "Export Ready"
put the word credits on the screen
add subtitles, music and credits
hello
thanks!
rendering of a glass house at dusk
a 3d render of a spaceship
save the whales campaign video
send a letter scene: a girl drops it in the mailbox
delivery guy rings the bell
the balance between light and dark is off in the second clip
give the dog a red hat
give me a video about sharks
show me a sunset over the sea
show a timeline of the moon landing
show the credits in white
progress pride flag waving
what if dinosaurs still existed
did you know octopuses have three hearts, make it a short
render the sky in watercolor
export tax explained for beginners
upload a video of your cat challenge parody
how to export photos from a phone, 20 seconds
make the final scene darker
the track is too loud
replace the track with jazz
finished basement renovation timelapse
ready player one style city
is it possible to add snow?
can you use a deeper voice?
why is the sky so grey in shot 2? make it blue
keep the clip where she laughs
expert chef cooking
statue of liberty at night
gender reveal party clip
points of interest in Rome, map animation
10 tips to save money
the status quo is boring, a manifesto
put "credits: Anna" at the end
cats, dogs and a status symbol car
download festival aftermovie
make the export logo spin
the file folder animation should be slower
exporters of rice in Vietnam
explain what a credit union does
closing credits with bloopers
give credit to the photographer in the corner
credit: @anna in small text bottom left
bring the sound into balance
yin yang balance animation
a waiter balancing plates
can you balance the colors?
the white balance is off
status symbol watches montage
state capitals quiz video
a train on mountain tracks
track the player with a circle
hip hop track under the intro
split screen timeline of my life
upload culture satire
he uploads his mind to a computer
app promo: "Upload your photo, get a poster"
the words "Export Complete" flash green
my last download was blurry, sharpen it
the render looks fake, more realism please
clay render of a robot
save the date video for our wedding
send the rocket to the moon at the end
give me a sunset
send in the clowns, circus scene
file a complaint explainer
download speeds compared across cities
bank balance drops to zero, sad trombone
share button pulses at the end
ready set go countdown
finished line crossing in slow motion
a progress report from NASA style intro
what happens if the moon disappears
how to upload a resume, quick guide
hold the export until I fix the script
don't send it yet
not ready to export, change the font first
I don't want credits at the end
no credits please
remove the credits
can you add credits
start with the credits then the skyline
put my balance sheet numbers on screen
the final scene needs more light
the final shot should be longer
move the logo to the end
again but in blue
another version with rain
a woman sends a video to her mom
can I get a close-up of the eyes
can I have more rain
i want it darker
let me have a bigger title
drop the second clip
take the music down a bit
hand drawn style
hand me a script idea
deliver the line slower
provide subtitles
give it a vintage look
give it more energy
pass the ball scene in slow mo
show the logo at the end
show a clip of the ocean
list of 5 facts about bees
check the spelling in the title
check the audio levels
view from a drone over fields
video length 30 seconds
make it 15 seconds long
duration 20s, vertical
4k please
resolution should be 1080p vertical
what song would fit?
which style would be best?
did dinosaurs have feathers
is this real or fake quiz
are you able to do anime
has-been rock star comeback story
the points on the map should glow
three points about recycling
coins falling in slow motion
tokens of love, montage
new tracks release teaser for my band
layers of the earth explained
scenes from a cafe
clips of my dog would be nice at the end
add my logo
put the song on the second half
use the photo as background
use a warmer voice
remember the file I sent, use it as the intro
the picture I uploaded is upside down, rotate it
upload complete animation with checkmark
a short about Brazil's soybean exports
make credits roll slower at the end
add a credits scene with my name
opening credits in gold letters
audio balance is off, music too loud
a see-saw balancing act with two elephants
the balance sheet explained for kids
export regulations for beginners, animated
a render farm documentary
I want it rendered in pixel art style
stop motion of clay credits cards
status quo vs change, split screen
make the state flag wave
solid, liquid, gas: states of matter
railroad tracks disappearing into fog
soundtrack should be darker
track the ball with a red arrow
upload date shown as 2024
put "Upload complete" on the phone screen
a girl uploading her first vlog, nervous
the download button on the phone should glow
file folder flying through space
final countdown with fireworks
final scene: they hug
send off party video for grandpa
a courier delivers flowers
give him sunglasses
give it a cinematic look
show the timeline of world war 2
list the planets with names on screen
check mark animation in green
what about a black and white look?
could you make the text bigger
can we try another voice?
please don't add credits
not the final one, change the ending first
before you export, remove the logo
hold on, don't render
the exported file has no sound, please fix the audio
last time the download was vertical, make it wide
the clip you sent me is too long
my uploaded photo is blurry, sharpen it
I already uploaded the clip, cut it to 10 seconds
use the song I sent
two people exchange files in a dark garage, spy style
credit where credit is due, a thank you video
save water campaign, 20s
save the last shot and delete the rest
get rid of the music
get the camera closer
have the cat jump twice
take out the second clip
drop a beat at 0:05
grab attention in the first second
done with winter, a spring fashion ad
ready to wear fashion lookbook
finish with a logo
complete the story with a happy ending
is the earth flat? funny explainer
how much wood would a woodchuck chuck, animated
how many bones does a baby have, animated fact
how long do turtles live, explainer
what's left of the glacier, documentary
where is my mind, music video mood
when will we reach mars, short doc
left side should show the city
remaining time counter in the corner
points and prizes game show intro
a token ring from a fantasy world
price tag dropping to zero
buy one get one free banner
free shipping text pops up
a plan for world domination, cartoon villain
account manager explains the product
progress over perfection, motivational
an update video for our investors
overview of the solar system
summary of Hamlet in 30 seconds
preview of the next episode style teaser
layers of a cake, macro
scenes of autumn
clips of waves with piano
length should be 12 seconds
looks great but the title is too small
love it, make a vertical version
a trade show booth for exporters, time lapse
the render should be brighter
put a download icon on the laptop screen
credits should fade in one by one
make the balance bike race funny
status light blinks red, then green
split the track after the chorus
upload speeds rising like a rocket, infographic
file cabinets toppling like dominoes
i want the final shot in slow motion
send the drone higher in the opening
give me three title options
show me something with neon
show the price tag falling
how do bees make honey, 20s
what if cars could fly
list three tips for sleeping better
don't download anything, just change the voice
the mp4 you sent flickers at 0:05, fix it
can you add my logo at the end
is there a way to make it funnier
let it rain
get closer to the face
have the narrator whisper
bring back the old ending
save energy campaign, warm colors
deliver us from evil choir scene
remaining ice melts, sad piano
ready meals commercial
`;
