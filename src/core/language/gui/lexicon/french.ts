import type { Lexicon } from './concept.ts';

export const french: Lexicon = {
  button:
    'bouton boutons icône icônes symbole flèche flèches engrenage roue triangle cadenas points crayon disquette lien option vignette étoile cloche nuage corbeille haut-parleur loupe pictogramme',
  control:
    'curseur curseurs glissière molette déroulant déroulante déroulants case cases interrupteur champ champs sélecteur palette poignée poignées courbe valeur pipette réglette potentiomètre réglage réglages nuancier',
  panel:
    'panneau panneaux onglet onglets menu menus barre latérale outils dialogue fenêtre volet volets inspecteur colonne propriétés paramètres préférences liste rubrique section table_de_mixage tiroir vue historique pop-up bandeau commentaires storyboard',
  player:
    "timeline frise chronologie lecteur aperçu prévisualisation tête_de_lecture forme_d'onde moniteur visionneuse lecture plein_écran onde ligne_de_temps piste play",
  material:
    'clip clips piste pistes calque calques bord bords extrémité extrémités segment marqueur bloc blocs carte cartes fichier plan_suivant rush rushes bordure',
  store:
    'bibliothèque médiathèque dossier dossiers galerie corbeille projets téléchargements brouillons médias archives versions',
  account:
    'compte facturation profil abonnement formule forfait facture factures solde recharge crédits crédit paiement consommation avatar photo_de_profil dépenses',
  place:
    'haut bas droite gauche supérieur supérieure inférieur inférieure coin côté dessous dessus sous milieu centre à_droite à_gauche en_haut en_bas',
  screen: 'écran souris pointeur navigateur page interface application éditeur ici site outil ordinateur',
  key: 'ctrl cmd maj alt touche touches espace entrée échap raccourci raccourcis clavier flèches',
  press:
    'cliquez clique cliquer cliquant clic appuyez appuie appuyer appuyant touchez touche_le toucher tapez tapotez sélectionnez sélectionne sélectionner choisissez choisis choisir cochez coche cocher décochez activez utilisez utiliser survolez survoler survolant pressez double-cliquez pointez en_cliquant',
  open: 'ouvrez ouvre ouvrir ouvrant allez va aller accédez accéder accès rendez-vous retournez dépliez déplier déroulez dérouler basculez affichez afficher consultez trouverez trouve trouvent retrouvez faites_défiler défiler visitez actualisez rechargez fermez jetez passez_par se_trouve accessible accessibles direction lancer',
  drag: 'glissez glisse glisser glissant déposez déposer faites_glisser déplacez déplacer déplaçant tirez tire tirer tirant étirez étirer rognez rogner réorganisez réorganiser raccourcir raccourcissez allonger coupez placez glisser-déposer poussez',
  see: 'voir voyez vois verrez regardez regarde regarder écoutez écoute écouter visionnez visionner prévisualisez prévisualiser lisez lire vérifiez vérifier comparez comparer consultez consulter parcourez parcourir visible entendre entendrez lancez jetez_un_œil coup_d’œil œil aperçu relire pause contrôler juger',
  adjust:
    'ajustez ajuste ajuster modifiez modifie modifier changez change changer éditez éditer personnalisez personnaliser réglez règle régler affinez affiner retouchez saisissez saisir tapez_le augmentez baissez baisser monter configurer réglable modifiable doser choisir variez renommer',
  export:
    'exportez exporte exporter exportant téléchargez télécharge télécharger enregistrez enregistre enregistrer enregistré sauvegardez sauvegarder partagez partage partager publiez publier copiez copier récupérez récupérer mp4 fichier envoyer',
  confirm:
    'confirmez confirme confirmer appliquez applique appliquer validez valide valider acceptez accepter approuvez ok terminé générer actualiser mettre_à_jour prend_effet',
  undo: 'annulez annuler annule rétablir rétablissez restaurer restaurez revenir réinitialiser',
  buy: 'achetez acheter rechargez recharger renouveler gérez gérer souscrire abonner',
  you: 'vous votre vos tu ton ta tes te toi quiconque',
  can: 'pouvez peux peut peuvent pourrez suffit simplement merci veuillez hésitez hésite pensez pense devez permet facile toujours disponible possible libre conseille recommande il_suffit',
  if: 'si quand lorsque pour une_fois dès afin avant après depuis via avec en pour_que par jusqu',
  i: "je j'ai mon ma mes nous moi",
  offer:
    'dites-moi dis-moi voulez veux souhaitez préférez préfères dois-je puis-je convient faites-moi quel quelle quels vous_tente',
  being:
    'il elle fille garçon femme homme main doigt héros héroïne grand-mère grand-père acteur actrice public chat chien caméra gens chanteuse robot enfant ils elles',
  film: 'scène scènes plan plans caméra narrateur narration voix musique titre titres secondes seconde minutes vidéo film sous-titres guitare fin début séquence publicité texte générique clip_vidéo',
};
