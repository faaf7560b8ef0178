import type { WordTable } from './word-classes.ts';

/** French; accents are dropped before look-up. */
export const french: WordTable = {
  language: 'fr',
  words: {
    export: `
      exporter, exporte, exportez, exporte-le, exportez-le, export, télécharger, télécharge, téléchargez,
      téléchargement, rendre le rendu, faire le rendu, fais le rendu, lance le rendu, lancer le rendu,
      lance l'export, lancer l'export, l'exporter, le télécharger, exporte-la, exportation, finaliser`,
    save: `sauvegarder, sauvegarde, enregistrer, enregistre, enregistrez`,
    give: `
      envoyer, envoie, envoyez, envoie-moi, envoyez-moi, donne, donner, donne-moi, donnez-moi, passe-moi, livre,
      livrer, file-moi, transmettre, m'envoyer, t'envoyer, vous envoyer, te donner, partager, envoie-le,
      envoie-le-moi, me l'envoyer, donne-le-moi, me donner, m'envoie, me passer, transmets, remets-moi, balance, file,
      refile, sors, rends, passe, lâche, remettre, adresser, partage`,
    get: `avoir, recevoir, obtenir, récupérer, j'ai, ai`,
    iWant: `je veux, je voudrais, j'aimerais, je dois, il faut que je, je souhaite, je vais, j'ai besoin de`,
    howI: `
      comment, comment je, comment puis-je, comment faire pour, où puis-je, où, comment est-ce que je,
      où est-ce que je, comment on, comment je peux`,
    mayI: `
      je peux, puis-je, est-ce que je peux, peut-on, on peut, pourrais-je, est-il possible de,
      est-ce possible de, c'est possible de`,
    want: `je veux, veux, je voudrais, j'aimerais, besoin de, j'attends, j'ai besoin de, voudrais, il me faut`,
    video: `vidéo, clip, film, projet, tout, court-métrage, la vidéo, montage`,
    file: `
      fichier, mp4, version finale, vidéo finale, résultat, résultat final, lien, vidéo terminée, fichier final,
      produit final, fichier vidéo, rendu final, vidéo finie, montage final`,
    media: `
      photo, photos, image, images, chanson, musique, audio, enregistrement, enregistrements, matériel, logo,
      fichiers, vidéos, clips, rushes, rushs, diapos, paroles, charte graphique, scénario, bande son, clip`,
    own: `propre, propres, à moi`,
    use: `utiliser, employer`,
    it: `le, la, ça, cela, ceci, celui-ci, les, exporte-le`,
    me: `
      moi, envoie-moi, envoyez-moi, donne-moi, donnez-moi, passe-moi, file-moi, m'envoyer, me, nous, ici,
      pour moi, à moi, envoie-le-moi, me l'envoyer, donne-le-moi, me donner, m'envoie, me passer, remets-moi`,
    you: `te, t'envoyer, vous envoyer, te donner, vous, pour toi, pour vous, à toi`,
    my: `mon, ma, mes, notre, nos`,
    i: `je, j'ai, nous, on, me`,
    indefinite: `un, une, autre, nouveau, nouvelle`,
    quality: `
      hd, 4k, 1080p, haute qualité, en mp4, en hd, en 4k, en haute qualité, qualité, qualité maximale,
      meilleure qualité`,
    place: `téléphone, mail, email, ordinateur, instagram, youtube, tiktok, client, patron, portable, whatsapp`,
    credit: `crédit, crédits, points, jetons, quota, forfait`,
    balance: `solde, balance, budget, sous, thune, fric, compte, porte-monnaie, cagnotte, tirelire`,
    left: `
      reste, restants, restant, restent, me reste, il me reste, disponible, disponibles, me reste-t-il,
      reste-t-il, il reste`,
    enough: `assez, suffisamment`,
    howMuch: `combien, combien de, quantité, nombre`,
    spend: `coûte, coûtent, dépenser, dépensé, prix, coût, recharger, acheter, tarif`,
    account: `compte, abonnement, forfait`,
    make: `faire, créer, générer`,
    status: `
      statut, état, progrès, avancement, progression, résumé, où en est, où en es-tu, où en êtes-vous, où en est-on,
      où on en est, ça avance, comment ça avance, aperçu, des nouvelles, où ça en est, comment avance, du nouveau,
      bouclé, en est où, on en est où, récap`,
    timeline: `timeline, pistes, calques, scènes, piste, segments, séquence, frise, ligne de temps, plans`,
    part: `musique, titre, voix, sous-titres, narration, logo, intro, effets, transition, chanson`,
    added: `ajoutée, ajouté, ajoutés, mise, mis, inclus, incluse, changé, changée, intégrée`,
    show: `
      montre, montre-moi, montrez-moi, voir, affiche, dis-moi, dites-moi, consulter, vérifier, vérifie, liste,
      savoir, montrer, afficher, donne-moi l'état, connaître, lister`,
    what: `que, quoi, quel, quelle, quels, quelles, qu'est-ce que, qu'est-ce qu'il, qu'est-ce qui`,
    where: `où est, où, où sont, où se trouve`,
    when: `quand, combien de temps, quand est-ce que, encore combien de temps, dans combien de temps`,
    isIt: `
      est, est-ce, est-ce que, c'est, as-tu, avez-vous, est-elle, est-il, il y a, déjà, a-t-il, y a-t-il, tu as,
      vous avez`,
    done: `prêt, prête, terminé, terminée, fini, finie, achevé, complète, complet, fait`,
    duration: `durée, dure, secondes, minutes, longueur, durée totale`,
    inside: `dedans, contient, il y a, dans`,
    soFar: `
      jusqu'à présent, jusqu'ici, actuel, actuelle, actuellement, en ce moment, pour l'instant, pour le moment,
      maintenant`,
    upload: `
      uploader, upload, importer, téléverser, joindre, mettre en ligne, charger, envoi de, téléverse,
      bouton upload, import`,
    not: `ne, pas, n'exporte pas, jamais, pas encore, attends, attendez, sans, avant de, au lieu de, non, n'`,
    fails: `
      pas reçu, ne trouve pas, je n'ai pas reçu, n'arrive pas, pas encore reçu, je n'arrive pas à,
      je ne peux pas`,
    edit: `
      ajoute, ajoutez, mets, mettez, change, changez, coupe, coupez, enlève, enlevez, supprime, supprimez, fais,
      faites, crée, créez, remplace, retire, raccourcis, accélère, ralentis, modifie, génère, réduis, baisse`,
    praise: `
      parfait, super, génial, j'adore, j'aime, excellent, c'est parfait, c'est bon, très bien, magnifique,
      nickel, c'est super, ça me plaît, ça me va, impeccable, bravo`,
    haste: `urgent, vite, pressé, pressée, attend, je suis pressé`,
    reason: `
      parce que, car, pour que je, afin de, avant de commander, avant de faire, pour le poster, pour la poster,
      comme ça je`,
    except: `mais, sans, sauf`,
    topic: `sur, explique, expliquer, expliquant, à propos, documentaire, intitulé, intitulée, qui dit`,
    procedure: `tutoriel, tuto, guide, étape par étape`,
    and: `et, aussi, ainsi que`,
    next: `puis, et puis, ensuite, et ensuite, après, et après, enfin, et enfin, une fois fini, pour finir, après ça`,
    filler: `
      s'il te plaît, s'il vous plaît, stp, svp, merci, bonjour, salut, ok, d'accord, maintenant, peux-tu,
      pouvez-vous, pourrais-tu, pourriez-vous, tu peux, vous pouvez, tu pourrais, oui, bon, bien, alors, vas-y,
      allez, allez-y, vite, enfin, je veux, je voudrais, j'aimerais, il faut, coucou, donc, tout de suite,
      rapidement, hello, aide, info, infos, bien sûr, veuillez, c'est bon, voilà, encore, de nouveau, on y va,
      déjà, simplement, il est temps de, merci beaucoup, besoin de`,
    glue: `
      le, la, les, l', de, du, des, d', en, à, au, aux, pour, par, avec, dans, est, sont, je, tu, il, on, me,
      te, se, y, ce, cette, mon, ma, plus, toute, toute la, que, a, ai, sur mon, vous, t-il, finie, ton, ta`,
  },
  notMisspelled: 'expert, experts, sport, report, prix, crédible',
};
