import type { WordTable } from './word-classes.ts';

/** English, with chat slang. */
export const english: WordTable = {
  language: 'en',
  words: {
    export: `
      export, exporting, re-export, reexport, export out, render, rendering, re-render, rerender, render out,
      download, downloading, downlaod, dl, finalize, finalise, bounce out, push out, push it out, bounce it out,
      bounce, spit it out, spit out, burn it, ship it, print it, encode, d/l, downloadable, export button,
      download button, download link, export link`,
    save: `save, saving`,
    give: `
      hit me with, ship, crank out, put out, spit out, give me, send u, give u, send you, give you, send ya,
      give ya, hand you, pass you, show you, share with you, send, sending, give, giving, hand, hand over,
      hand me over, pass, provide, deliver, drop, dm, shoot, forward, toss, fork over, cough up, supply, sned,
      share, gimme, gimmie, lemme have, let me have, let us have, throw, slide, ping, post, email, mail`,
    get: `get, have, grab, receive, collect, pick up, hook me up with, take, recieve, got, obtain, access, claim`,
    iWant: `
      i want to, i wanna, i need to, i'd like to, i would like to, i would love to, i'd love to, i wish to,
      i have to, want to, wanna, need to, we want to, we need to, we'd like to, i'm trying to, im trying to,
      trying to, i am trying to, i plan to, i'm going to, im gonna, i'm gonna, gonna, i'll, i will,
      i was hoping to, hoping to, ready to, planning to, about to, let me, lemme, looking to`,
    howI: `
      how do i, how can i, how to, how do we, how can we, how should i, how would i, how do you, where do i,
      where can i, where should i, where to, how i can, how i, what's the way to, whats the way to,
      what is the way to, is there a way to, any way to, way to, how does one, how am i supposed to,
      tell me how to, show me how to, explain how to`,
    mayI: `
      can i, may i, could i, can we, could we, may we, might i, am i able to, is it possible to, is it ok to,
      is it okay to, is it ok if i, is it okay if i, do you accept, do you take, do u accept, do you support,
      can u take, can you take, will you take, mind if i, am i allowed to, are we able to, possible to,
      can you accept`,
    want: `
      want, need, would like, i'd like, id like, appreciate, i'd love, i would love, would love, looking for,
      waiting for, require, expecting, wants, i'm after, im after`,
    video: `
      video, vid, clip, movie, film, reel, project, bad boy, this baby, this beauty, this beast,
      the whole thing, whole thing, thing, piece, work, everything, animation, video clip, edit, short, ad,
      trailer, masterpiece, creation, episode, videoclip, cut`,
    file: `
      a copy, a link, a file, a download link, an export, file, mp4, mp4 file, video file, final cut,
      final version, finished product, finished video, finished file, finished clip, finished movie,
      finished film, finished version, finished cut, completed video, complete video, final video, final file,
      final clip, final product, final movie, final film, final one, final, finals, result, final result,
      end result, output, end product, master, final render, final mp4, copy, link, rendered video,
      rendered file, exported video, exported file, rendered version, exported version, finished one,
      finished work, finished reel, final export, full video, full version, mov, deliverable, the goods, goods`,
    media: `
      photo, photos, pic, pics, picture, pictures, image, images, song, songs, audio, music, mp3, wav, m4a,
      footage, recording, recordings, voice memo, logo, jpg, jpeg, png, gif, selfie, selfies, files, clips,
      videos, vids, material, materials, assets, media, b-roll, broll, song file, voice recording, voice note,
      audio file, image file, photo file, music file, raw footage, screenshots, screenshot, reference,
      references, script, document, pdf, docx, raw files, raw clips, drone footage, track, mp3s, own stuff,
      stuff, movies`,
    own: `
      my own, our own, own, of mine, mine, of my own, from my phone, from my computer, from my camera,
      on my phone, on my computer, i shot, i filmed, i recorded, i took, i made, from my gallery, from my laptop`,
    use: `
      put, drop, do you accept, do you take, do u accept, do you support, can you take, can you accept, use,
      work with, bring, import, include, bring in, put in`,
    it: `is it, did it, has it, is that, it, this, that, these, those, them, one, all of it, this one, that one, all`,
    me: `
      give me, hit me with, me, us, to me, to us, my way, over to me, it to me, me it, for me, for us, me the,
      back to me, here, right here, in here, in the chat, in this chat, into the chat, in chat, to this chat`,
    you: `
      to you, for you, with you, to u, for u, send you, give you, send u, give u, show you, share with you,
      send ya, give ya, you guys, hand you, pass you, get you, get it to you, upload to you`,
    my: `my, our, is my, on my, in my, to my`,
    i: `do i have, i, we, i'm, im, i've, ive, we've, i got, i've got, ive got, we're, myself`,
    indefinite: `a, an, another, some, new, any, a new, one more, a few, something`,
    quality: `
      1080p, 1080, 720p, 2160p, 4k, hd, full hd, fhd, uhd, hq, high quality, high res, high resolution,
      best quality, top quality, highest quality, h264, h.264, full quality, max quality, full res,
      full resolution, as mp4, as an mp4, as a mp4, in mp4, to mp4, an mp4, mp4 format, in mp4 format, low res,
      small size, 60fps, 30fps, original quality, good quality, a file, to a file, as a file, to file,
      as a video`,
    place: `
      phone, email, e-mail, mail, inbox, drive, computer, laptop, desktop, dropbox, google drive, cloud, device,
      instagram, insta, ig, tiktok, youtube, facebook, whatsapp, client, boss, pc, mac, iphone, gallery,
      camera roll, disk, friends, mom, team`,
    credit: `
      credit, credits, creds, points, pts, tokens, coins, quota, allowance, credit balance, credits balance,
      credit count, credit amount, account balance, point balance, credit status, token balance, cred,
      remaining credit, wallet balance, credit usage, credit info, balance in my account, generations`,
    balance: `balance, balances, wallet, funds`,
    left: `left, remaining, remain, remains, left over, available, remainder, still, leftover, rest, remaning, lefts`,
    enough: `enough, sufficient`,
    howMuch: `
      how many, how much, amount, number, count, total, how mny, howmany, howmuch, how many more, how much more,
      how may, hm, sum`,
    spend: `
      spend, spent, cost, costs, price, pricing, charge, charged, used, used up, use up, burned, burnt, top up,
      topup, top-up, buy, purchase, run out, ran out, running out, running low, running low on, run low, afford,
      pay, recharge, refill, fee, fees, consumed, consume, am i out, out of, am i broke, get more, to spend,
      am i out of, low on, rates, prices, deducted, worth, free, free of charge, for free`,
    account: `account, plan, subscription, wallet, profile, acct, tier, user account`,
    make: `make, create, generate, produce, made, do with`,
    status: `
      status, progress, update, updates, eta, overview, summary, recap, stage, coming along, how's it going,
      hows it going, going, project status, come along, state, any news, news, where are we, where are we at,
      where we are, whats up with, what's up with, what's happening with, whats happening with, any luck,
      what's the situation, progress report, status update, status report, status check, progress update,
      project info, project details, breakdown, rundown, how far, how far along, where do we stand, what stage,
      what's the state, stats, sitrep, wip, how's everything, at what point, how far have you got,
      how far are we, catch me up, fill me in, how much longer, are we there yet, whats happening,
      what's happening, what's going on, whats going on, moving along, shaping up, looking so far, preview`,
    timeline: `
      timeline, on the timeline, in the timeline, tracks, layers, scenes, shots, segments, sequence, storyboard,
      track list, tracklist, clips, time line, timelines, audio tracks, video tracks, track, scene list,
      shot list, layer list, project, my project, elements, assets, media, structure, tracks and clips, contents`,
    part: `
      music, song, title, titles, voiceover, voice over, narration, narrator, subtitles, captions, logo, intro,
      outro, transition, transitions, sound, effects, effect, soundtrack, bgm, audio, caption, watermark,
      background music, text, scene, edit, edits, change, changes, voice, ending, clip, fade, filter, overlay,
      sound effects, sfx, cut, cuts, background`,
    added: `
      did you change, did you add, did you make, did you remove, have you added, have you changed, did u add,
      did u change, did you put, did you use, did you include, added, in there, in it, included, applied, there,
      changed, inserted, go in, in place, in the video, on the timeline, in the timeline, removed, work, take,
      get added, go through, add, change, stick, saved, updated, get applied, get changed, went in, already in,
      fixed, done, finished, put in, happen, made it in, make it in, kick in, deleted, replaced`,
    show: `
      show, list, see, view, check, tell, display, look, look at, describe, let me see, show me, tell me,
      give me, have a look, take a look, check on, see what, know, let me know, find out, lookup, look up,
      to know, view my, checking, pull up, print, report, remind me, give me a, what about, can i see, open,
      query, inspect, run me through, walk me through, get me`,
    what: `what, whats, what's, which, what're, wat, wht, wats, wots`,
    where: `
      where, wheres, where's, where is, where are, wheres the, what happened to, whats taking, what's taking,
      wer`,
    when: `when, when will, how soon, whens, how much longer, how much time, what time`,
    how: `how, hows, how's, how is, how are, how did, how does`,
    isIt: `
      is, are, was, did, has, have, were, does, do, is there, are there, did you, have you, are we, are you,
      is it, did we, did it, has it, do we have, do i have, do you have, is that, is my, did you do,
      have you done, did you change, did you add, did you make, did you remove, have you added,
      have you changed, did u add, did u change, did you put, did you use, did you include, is the, are the, u,
      r u`,
    done: `
      done, ready, finished, complete, completed, over, processing, exported, rendered, generated, almost done,
      nearly done, done yet, ready yet, finished yet, almost ready, nearly ready, all done, finish, in progress,
      downloaded, good to go, started, still rendering, still exporting, still processing, still working,
      still generating, still running, working on it, loading, stuck, still going, made yet, cooked`,
    duration: `
      length, duration, seconds, minutes, runtime, running time, how long, how long's, how longs, total time,
      run time, secs, mins, long, total length, frame rate, resolution, aspect ratio, fps, size, format`,
    inside: `
      in it, in there, on there, in, on it, inside, there, in the project, in my project, included, in my video,
      on`,
    soFar: `
      so far, up to now, until now, by now, currently, current, at the moment, right now, yet, already,
      till now, as of now, at present, at this point, thus far, this far, present, latest, to date,
      as it stands, for now, changed, did you do, have you done, did you change, did you add, did you make,
      you've done, you did, have you got, we've got, you've got, you got, do we have, we have, you have, done,
      did you remove, have you added, have you changed, did u add, did u change`,
    upload: `
      upload, uploading, uploads, attach, attaching, import, importing, up load, upload button, upload link,
      upload page, upload file, upld, attachment, attachments, send over, upload a file`,
    not: `
      don't, dont, not, no, never, hold off, hold off on, wait, stop, instead of, rather than, before exporting,
      before rendering, before you export, before you render, before downloading, cancel, no need,
      without exporting, doesn't, didn't, isn't, wasn't, didnt, isnt, doesnt, do not, skip, avoid, quit,
      not yet, haven't, havent, wont, won't, before we export, before we render, before i export,
      before i download, prior to exporting, prior to export, nope, nah, before the export, before export,
      before render, until, hold`,
    fails: `
      can't, cant, cannot, unable to, couldn't, couldnt, didn't get, didnt get, haven't received,
      havent received, never got, never received, haven't got, havent got, did not get, did not receive,
      didn't receive, didnt receive, don't see, dont see, can't find, cant find, cannot find, still waiting for,
      still waiting on, unable, still don't have, still dont have, don't have, dont have, not received,
      not getting, have not received, i lost, lost`,
    edit: `
      make, add, remove, change, cut, trim, put, replace, swap, delete, insert, turn, lose, speed, slow, fix,
      shorten, create, generate, animate, crop, zoom, increase, decrease, raise, lower, mute, fade, extend,
      rotate, move, resize, blur, brighten, darken, loop, reverse, rename, set, switch, tweak, adjust, redo,
      rewrite, translate, apply, drop, keep, start, end, split, merge, bring, lengthen, edit`,
    praise: `
      love, like, looks great, look great, looks good, look good, looks amazing, look amazing, looks awesome,
      looks perfect, looks nice, look nice, look perfect, is perfect, is great, it's great, its great,
      it's perfect, its perfect, perfect, love it, love this, happy with, i'm happy, im happy, great job,
      good job, great work, good work, amazing work, nice work, well done, works for me, good enough, beautiful,
      gorgeous, amazing, awesome, fantastic, brilliant, excellent, nailed it, thats it, that's it,
      that's the one, thats the one, this is the one, thats all, that's all, looking good, looking great,
      is good, are great, are perfect, satisfied, approved, i approve, no more changes, no changes,
      no further changes, nothing else, nothing else to change, nothing to change, nothing more to change,
      nothing left to change, don't change anything, no need to change anything, not changing anything,
      no other changes, no edits, no notes, we're done, were done, i'm done, im done, all done, all set,
      that'll do, lgtm, spot on`,
    haste: `
      waiting, hurry, deadline, late, meeting, asap, in a rush, urgent, urgently, quickly, hurry up,
      running late, no time, impatient, come on, cmon, been waiting`,
    reason: `
      so i can, so we can, so that, because, cuz, coz, since i, before i, before we, in case, so i, cause i,
      as i need, as i want, as we need, so my, so they, to show my, to post, so it, before buying,
      before ordering, before making, before starting, before generating`,
    except: `but, without, except, minus, unless, only, with`,
    topic: `
      about, explain, explaining, regarding, documentary, story, titled, called, says, saying, reads, reading,
      named, that says, which says, labelled, labeled, captioned, where, whose`,
    past: `
      i sent, i sent you, i uploaded, i gave you, you sent me, you gave me, you made, you exported, i shared,
      i already sent, we sent, last time, previous, earlier, the last export, previously`,
    procedure: `
      how to, tutorial, guide, how-to, walkthrough, explainer, steps, step by step, lesson, teach, teaching,
      demo, instructions`,
    and: `and, &, plus, also, n, +`,
    next: `
      when that's finished, when thats done, when it's finished, once it's done, once it's finished,
      once that's finished, after it's done, when you finish, once you're done, then, and then, after that,
      and after that, afterwards, and finally, once done, when done, when that's done, once that's done,
      after this, after which, and lastly, lastly, once finished, when finished, when you're done, when ur done,
      before you, and afterwards, followed by, when it's done`,
    finish: `
      wrap it up, wrap up, wrap this up, finish up, finish it up, lock it in, lock it, close it out,
      finish it off, call it done, package it up, package it, pack it up`,
    filler: `
      please, pls, plz, plis, plss, pleas, kindly, ok, okay, k, kk, okie, okey, oki, hey, hi, hello, yo, bro,
      bruh, dude, man, mate, buddy, fam, pal, sir, thanks, thx, ty, tysm, thank you, thanks a lot, now, right,
      just, so, well, alright, alrighty, sure, yes, yeah, yep, yup, ya, go ahead, go ahead and, quick, quickly,
      fast, again, i think, i guess, i suppose, i believe, lol, um, uh, er, hmm, hm, oh, when you can,
      when you get a chance, today, real quick, let's, lets, can you, could you, would you, will you, can u,
      could u, would u, i'd like you to, i want you to, i need you to, i would like you to, time to,
      it's time to, its time to, think it's time to, go, do, start, starting, begin, should we, shall we, cool,
      great, nice, sweet, good, all good, we're good, good to go, looks like, very, really, actually, finally,
      pretty, much, simply, hurry, first, would you mind, do you mind, if you can, if possible, at once,
      immediately, straight away, right away, asap, ahead, that'd be, that would be, btw, by the way, guys,
      there you go, is it ok, possible, able to, help me, help, wondering, i was wondering, i'm wondering, if,
      whether, maybe, wow, haha, hehe, gotta, kinda, the way, fine, everything is fine, once more,
      one more time, if you would, would be, be great, be so kind, be so kind as to, be nice, do me a favor and,
      feel free to, try, tho, though, in general, question, quick question, info, information, details, a sec,
      a minute, some, any, check, idea, any idea, got any, y, ty!, excuse me, sorry, morning, good morning,
      evening, i say, dear, friend, robot, bot, yall, y'all, anyway, anyways, let us, we should, we can,
      you can, you may, you could, it's, its, i'd, id, i would, we'd, i am, go on, come, shall i, in the end,
      ready for, ready to, once again, if u can, thank, appreciated, much appreciated`,
    glue: `
      next, anything, hit, click, press, mind, after, afterward, looking, type, types, formats, kind, kinds,
      sort, the, of, to, in, on, for, at, is, are, be, with, as, up, out, over, from, by, here, there, been,
      being, was, you, u, ur, your, will, has, had, am, does, do, did, have, s, or, per, more, each, if, than,
      even, off, get, got, gets, the same, them, its, me, that, on my, current, into, there's, thru, through,
      back, along, hows, they, would, should, can, could, whole, entire, full, complete, version, format, in my,
      to my`,
  },
  notMisspelled: `expert, experts, expect, expert's, statue, statues, states, state's, stats, gender, tender, sender, lender, vender, trucks, truck, cracks, crack, tracts, racks, unload, overload, offload, reload, payload, edits, credit's, credible, creditor, crests, credo, balanced, balancing, balances, valance, deadline, hairline, neckline, airline, imports, exports, exported, exporter, exporters, exporting, deport, report, reports, sport, export's, import, support,
    dender, mender, fender, bender, rendered, renders, renderer, downloads, downloaded, downloader, uploaded, uploader, uploads, statute, statuses, static, station, progressive, projects, project, points, pints, paints, joints, prints, printed, prince, princess, price, pride, prize, tokens, takens, filets, filed, fires, files, layers, lawyers, players, scenes, senses, scents, finals, finale, videos, renter, under, rendezvous, finishes, polish, tracking, trackers, tracker, trick, tricks, shuts, shorts, sheets, ships, chips, clip, flips, slips, clubs, class, glass, cliffs`,
};
