// KKPHAM 0.1.0. Built from src/script and src/domain by "npm run build"; do not edit here.
"use strict";
var kkpham = (() => {
  var __freeze = Object.freeze;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __defNormalProp = (obj, key, value2) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value: value2 }) : obj[key] = value2;
  var __export = (target, all2) => {
    for (var name in all2)
      __defProp(target, name, { get: all2[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __publicField = (obj, key, value2) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value2);
  var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));

  // src/script/index.ts
  var index_exports = {};
  __export(index_exports, {
    about: () => about,
    clearMarks: () => clearMarks,
    computeScores: () => computeScores,
    onEdit: () => onEdit,
    onOpen: () => onOpen,
    prepareBook: () => prepareBook,
    previewMessages: () => previewMessages,
    sendMessages: () => sendMessages,
    sendTest: () => sendTest,
    validateSubmissions: () => validateSubmissions,
    writeSelectedSummaries: () => writeSelectedSummaries,
    writeSummaries: () => writeSummaries
  });

  // src/domain/scoring/round.ts
  var POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
  var roundHalfUp = (value2, decimals) => {
    var _a4;
    if (Number.isInteger(value2)) return value2;
    const power = (_a4 = POWERS[decimals]) != null ? _a4 : Number.NaN;
    const scaled = Math.abs(value2) * power;
    return scaled < SAFE && Math.abs(scaled - Math.floor(scaled) - 0.5) > CLOSE ? Math.sign(value2) * (Math.round(scaled) / power) : roundDigits(value2, decimals);
  };
  var SAFE = 1e6;
  var CLOSE = 1e-5;
  var roundDigits = (value2, decimals) => {
    if (!Number.isFinite(value2)) return value2;
    const magnitude = String(Number(Math.abs(value2).toPrecision(12)));
    const [digits = "0", exponent = "0"] = magnitude.split("e");
    const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
    return Math.sign(value2) * Number(`${rounded}e${-decimals}`);
  };

  // src/script/locale/format.ts
  var MONTHS = {
    id: [
      "Januari",
      "Februari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Desember"
    ],
    en: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ]
  };
  var formatNumber = (value2, decimals, language) => written(roundHalfUp(value2, decimals), decimals, language);
  var written = (value2, decimals, language) => {
    const [whole = "0", fraction] = Math.abs(value2).toFixed(decimals).split(".");
    const [group, point] = language === "id" ? [".", ","] : [",", "."];
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value2 < 0 ? "−" : ""}${grouped}${fraction ? point + fraction : ""}`;
  };
  var formatPlain = (value2, language) => {
    var _a4;
    const shown = Number(value2.toFixed(6));
    return written(shown, ((_a4 = String(shown).split(".")[1]) != null ? _a4 : "").length, language);
  };
  var formatDay = (day2, language) => {
    var _a4;
    const [year2 = "", month = "", date3 = ""] = day2.split("-");
    return `${Number(date3)} ${(_a4 = MONTHS[language][Number(month) - 1]) != null ? _a4 : month} ${year2}`;
  };

  // src/domain/text/cut.ts
  var cut = (text2, limit) => text2.length <= limit ? text2 : text2.slice(0, limit).replace(/[\ud800-\udbff]$/, "");

  // src/script/locale/en/finding.ts
  var n = (value2) => formatPlain(value2, "en");
  var quote = (text2) => `“${text2.length > 80 ? `${cut(text2, 80)}…` : text2}”`;
  var SIDES = { answer: "answer", numerator: "numerator", denominator: "denominator" };
  var finding = {
    "answer/blank": () => ({
      found: "Not answered.",
      todo: "Fill in the answer. If there are no data, write Tidak ada data and say why in Catatan."
    }),
    "answer/word-not-allowed": ({ found }) => ({
      found: `${quote(found)} is no answer that this indicator knows.`,
      todo: "Use the drop-down: Ada, Tidak ada, Tidak ada data or Tidak berlaku; for a ratio fill in numerator and denominator."
    }),
    "answer/option-not-allowed": ({ found, letters }) => ({
      found: `${quote(found)} is none of the options.`,
      todo: `Choose one of the letters ${letters.join(", ")}.`
    }),
    "number/unreadable": ({ found }) => ({
      found: `${quote(found)} cannot be read as a number.`,
      todo: "Write the number alone, without a unit, such as 12,5. Zero is 0. If there are no data, write Tidak ada data."
    }),
    "number/ambiguous": ({ found, readings }) => ({
      found: `${quote(found)} reads two ways: ${readings[0]} or ${readings[1]}.`,
      todo: "Write it without a thousands separator (1234), or with a decimal comma that cannot be mistaken (1,23)."
    }),
    "ratio/side-missing": ({ side }) => ({
      found: `The ${SIDES[side]} is missing.`,
      todo: "Fill in numerator and denominator; the value is computed from them."
    }),
    "ratio/denominator-not-positive": ({ found }) => ({
      found: `The denominator is ${n(found)}; nothing can be divided by it.`,
      todo: "It must be above 0. If there is nothing to count, write Tidak berlaku or Tidak ada data and say why."
    }),
    "ratio/numerator-above-denominator": ({ numerator, denominator }) => ({
      found: `The numerator ${n(numerator)} exceeds the denominator ${n(denominator)}, of which it is a part.`,
      todo: "Check both; they may be swapped, or from different sources or years."
    }),
    "ratio/answer-typed": ({ found }) => ({
      found: `The answer cell holds ${quote(found)}, but this indicator is computed from its two sides.`,
      todo: "Empty the answer cell; it is not used."
    }),
    "value/fraction-for-percentage": ({ found }) => ({
      found: `The value is ${n(found)} percent. Is ${n(found * 100)} percent meant?`,
      todo: "Percentages run from 0 to 100. Correct it if need be."
    }),
    "value/percentage-for-fraction": ({ found }) => ({
      found: `The value is ${n(found)} where it lies between 0 and 1. Is ${n(found / 100)} meant?`,
      todo: "Write it as a fraction between 0 and 1."
    }),
    "value/out-of-range": ({ found, minimum, maximum }) => ({
      found: `The value ${n(found)} is outside what is possible (${minimum === null ? "no lower bound" : `at least ${n(minimum)}`}, ${maximum === null ? "no upper bound" : `at most ${n(maximum)}`}).`,
      todo: "Check the number and its unit."
    }),
    "value/far-from-peers": ({ found, median: median2, peers, distance }) => ({
      found: `The value ${n(Number(found.toFixed(2)))} is far from ${peers} regions of its kind in the province (median ${n(Number(median2.toFixed(2)))}; ${n(Number(distance.toFixed(1)))} times the usual spread).`,
      todo: "A question, not a mistake: check number, unit and evidence; leave it if it is right."
    }),
    "year/missing": ({ expected }) => ({
      found: "The data year is missing.",
      todo: `Fill it in; data of ${expected} are assessed.`
    }),
    "year/unreadable": ({ found, expected }) => ({
      found: `${quote(found)} is no year.`,
      todo: `Write four digits, such as ${expected}.`
    }),
    "year/outside-period": ({ found, expected }) => ({
      found: `The data are of ${found}; those of ${expected} are assessed.`,
      todo: `Use data of ${expected}. If they are not out yet, say so in Catatan.`
    }),
    "evidence/missing": () => ({ found: "There is no evidence.", todo: "Paste a link to the document." }),
    "evidence/not-a-link": ({ found }) => ({
      found: `${quote(found)} is no link.`,
      todo: "Paste the whole address, beginning with https://, as plain text."
    }),
    "evidence/shared": ({ found, indicators }) => ({
      found: `The same link serves ${indicators.length} indicators (${indicators.join(", ")}): ${found}`,
      todo: "Check that it proves them all; better point to the file or page for each."
    }),
    "not-applicable/without-reason": () => ({
      found: "Tidak berlaku without a reason.",
      todo: "Say why in Catatan. Without a reason it counts as no data (0)."
    }),
    "not-applicable/not-allowed": () => ({
      found: "Tidak berlaku, but this indicator applies to every region.",
      todo: "Answer it, or write Tidak ada data. It now counts as no data (0)."
    }),
    "no-data/without-reason": () => ({
      found: "Tidak ada data without a reason.",
      todo: "Say why in Catatan, for instance which office holds the data."
    }),
    "region/unknown": ({ found }) => ({
      found: found === "" ? "The region code is blank." : `The region code ${quote(found)} is not in the table Wilayah.`,
      todo: "Check the code (as in 73.71) or add the region to Wilayah. The row does not count."
    }),
    "region/code-converted": ({ found, recognised }) => ({
      found: `The region code became a number, a date or something else (${quote(found)}); recognised as ${recognised}.`,
      todo: `Format the cell as plain text and write ${recognised} again.`
    }),
    "region/twice": ({ found, first }) => ({
      found: `The region code ${found} stands in row ${first} of Wilayah already.`,
      todo: "Delete one of the rows; the first is used."
    }),
    "region/code-unreadable": ({ found }) => ({
      found: found === "" ? "The region code is blank." : `${quote(found)} is no region code.`,
      todo: "Write the code as text, such as 73.71. The row is not used."
    }),
    "indicator/unknown": ({ found }) => ({
      found: found === "" ? "The indicator code is blank." : `The instrument has no indicator ${quote(found)}.`,
      todo: "Check the code in the tab Indikator. The row does not count."
    }),
    "row/duplicate": ({ first, same }) => ({
      found: `Row ${first} answers this indicator already${same ? ", with the same content" : ", with other content"}.`,
      todo: same ? "Delete one of the rows." : "Decide which is right and delete the other. While they differ neither counts."
    }),
    "row/missing": ({ indicators }) => ({
      found: `No row for ${indicators.length} indicators: ${indicators.slice(0, 12).join(", ")}${indicators.length > 12 ? ", …" : ""}`,
      todo: "Run KKPHAM › Prepare the book; missing rows are added, others not touched."
    }),
    "endorsement/missing": ({ endorsement }) => ({
      found: `Endorsement missing: ${{ office: "offices (OPD)", regencySecretary: "secretary (Sekda) of the regency or city", provinceSecretary: "secretary (Sekda) of the province" }[endorsement]}.`,
      todo: "Fill in the date or a link to the letter in Wilayah."
    }),
    "bonus/unreadable": ({ found }) => ({
      found: `The bonus ${quote(found)} cannot be read as a number.`,
      todo: "Write the number alone, or leave it blank. It now counts as 0."
    }),
    "bonus/out-of-range": ({ found, maximum }) => ({
      found: `The bonus is ${n(found)}; the instrument allows 0 to ${n(maximum)}.`,
      todo: "Correct it. It now counts as 0."
    }),
    "last-year/unreadable": ({ found }) => ({
      found: `Last year's value ${quote(found)} is no number from 0 to 100.`,
      todo: "Correct it, or leave it blank; no comparison is shown."
    }),
    "coordinator/address-unusable": ({ found }) => ({
      found: found === "" ? "The coordinator has no e-mail address." : `${quote(found)} is no e-mail address.`,
      todo: "Write the address; separate several by commas. Without it the region is in no message."
    }),
    "decision/unknown-word": ({ found }) => ({
      found: `The verification status ${quote(found)} is not known.`,
      todo: "Choose from the list: Belum diperiksa, Sesuai, Dikoreksi, Tidak didukung bukti, Dikembalikan or Tidak berlaku."
    }),
    "decision/correction-unusable": () => ({
      found: "The status is Dikoreksi, but the verified answer is blank or unusable.",
      todo: "Fill in the verified answer, or its numerator and denominator."
    }),
    "decision/not-applicable-refused": () => ({
      found: "Decided Tidak berlaku without a note of the verifier, or on an indicator that applies to every region.",
      todo: "Say why in Catatan Verifikator, or choose another status. It now counts as no data (0)."
    }),
    "text/formula-like": ({ found }) => ({
      found: `The text looks like a formula: ${quote(found)}. It is kept and shown as plain text.`,
      todo: "Write it as a sentence if that was not meant."
    }),
    "text/too-long": ({ length, limit }) => ({
      found: `The text has ${n(length)} characters; the summary shows ${n(limit)}.`,
      todo: "Shorten it, and move the detail to the evidence."
    }),
    "document/placeholder-unfilled": ({ placeholders }) => ({
      found: `The summary's template has placeholders nobody knows: ${placeholders.join(", ")}`,
      todo: "Remove or correct them in the template document."
    }),
    "rule/broken": ({ rule, message: message3, times }) => ({
      found: `The rule ${rule} broke ${n(times)} times: ${message3}`,
      todo: "Tell the maintainer. The other rules were checked."
    })
  };

  // src/script/locale/en/message.ts
  var days = (count2) => `${count2} day${count2 === 1 ? "" : "s"}`;
  var message = {
    subject: (province, year2) => `KKPHAM ${year2}: verification summary, ${province}`,
    testSubject: (subject) => `[TEST] ${subject}`,
    greeting: "Dear coordinator,",
    intro: (regions, province, year2) => `this is where the verification of Kabupaten/Kota Peduli HAM ${year2} stands for ${regions} regions in ${province}.`,
    news: "What is new",
    newsNone: "No new summary since the last message.",
    newSummary: (region, number3) => `${region}: summary ${number3}`,
    table: "Region by region",
    region: "Region",
    completeness: "Complete",
    findings: "Errors / warnings",
    value: "Value",
    grade: "Grade",
    summary: "Summary",
    open: "Open",
    late: "Not finished",
    lateNone: "All regions are complete.",
    lateLine: (region, status, completeness) => `${region}: ${status}, ${completeness} complete`,
    deadline: (day2, daysLeft) => `Due on ${formatDay(day2, "en")} (${daysLeft < 0 ? `${days(-daysLeft)} ago` : daysLeft === 0 ? "today" : `${days(daysLeft)} left`}).`,
    provisional: "provisional",
    draft: "The instrument in use still holds draft texts, not the official ones.",
    sample: "SAMPLE DATA. The figures in this message are made up.",
    closing: "This assessment is not a contest; it shows what to do next.",
    footer: (instrument, hash) => `Instrument ${instrument}, hash ${hash}`
  };

  // src/script/locale/en/unsound.ts
  var unsound = {
    "header/missing": ({ header, similar }) => `the header “${header}” is missing${similar ? `; is “${similar}” meant?` : ""}`,
    "header/twice": ({ header }) => `the header “${header}” stands there twice`,
    blank: () => "is blank",
    "unknown-word": ({ found, allowed }) => `“${found}” is not known; allowed are ${allowed.join(", ")}`,
    "bad-code": ({ found }) => `“${found}” is no code; a letter first, then letters, digits or hyphens`,
    "not-a-number": ({ found }) => `“${found}” is no number (with a decimal point)`,
    "out-of-bounds": ({ found, from, to }) => `${found} is outside ${from} to ${to}`,
    twice: ({ found, first }) => `“${found}” stands in row ${first} already`,
    "line-missing": ({ part, key }) => key === "*" ? `there is no line “${part}”` : `the line ${part} “${key}” is missing`,
    unused: ({ found }) => `no indicator uses “${found}”`,
    "unused-in-right": ({ found, right }) => `the right “${right}” has no indicator of the dimension “${found}”`,
    weights: ({ sum }) => `the weights of the dimensions add up to ${sum}, not to 100`,
    "grades-start": ({ lowest }) => `the lowest grade begins at ${lowest}, not at 0`,
    "scale-unreadable": ({ found }) => `the scale cannot be read: ${found}`,
    "scale-not-monotone": ({ found }) => `bounds or points are out of order: ${found}`,
    "scale-no-rest": ({ found }) => `the scale has no rest (“*:points” at its end): ${found}`,
    "scale-direction": ({ found }) => `the scale runs against Arah: ${found}`,
    "scale-worthless": ({ found }) => `the scale has no points to gain, or negative ones: ${found}`,
    "scale-missing": () => "the scale is blank and Keterangan does not say why",
    "options-few": () => "fewer than two options",
    "not-for-measure": ({ measure }) => `is not used for the measure “${measure}”; leave it blank`,
    "range-upside-down": () => "Maksimum is not above Minimum"
  };

  // src/script/locale/en/index.ts
  var n2 = (value2) => formatNumber(value2, 0, "en");
  var s = (count2, noun) => `${n2(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
  var en = {
    language: "en",
    severity: { error: "Error", warning: "Warning", info: "Question" },
    status: {
      empty: "Nothing handed in",
      incomplete: "Incomplete",
      ready: "Ready for verification",
      "being-verified": "Being verified",
      verified: "Verified"
    },
    finding,
    unsound,
    faultPlace: ({ table, row: row3, column }) => `${table} (${table.toLowerCase()}.csv), row ${row3}${column ? `, column ${column}` : ""}`,
    refusal: {
      "book/tab-missing": ({ tab, similar }) => `The tab “${tab}” is missing.${similar.length > 0 ? ` There is something like it: ${similar.map((name) => `“${name}”`).join(", ")}; rename it to “${tab}”.` : " Run KKPHAM › Prepare the book to make it."} Nothing was changed.`,
      "book/header-missing": ({ tab, header, similar }) => `Row 1 of the tab “${tab}” has no header “${header}”.${similar ? ` There is “${similar}”; rename it to “${header}”.` : " Add it to row 1."} Columns may be moved and added, but headers must stay. Nothing was changed.`,
      "book/header-twice": ({ tab, header }) => `The tab “${tab}” has the header “${header}” twice. Rename one of them. Nothing was changed.`,
      "book/merged": ({ tab, cells }) => `The tab “${tab}” has merged cells (${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ", …" : ""}), of which only the first can be read. Unmerge them, fill in what is missing, and run this again. Nothing was changed.`,
      "book/no-regions": () => "The table Wilayah holds no region that can be read. Fill in Kode Wilayah (such as 73.71) and Wilayah, then run KKPHAM › Prepare the book.",
      "instrument/empty": () => "The tabs Instrumen and Indikator are still empty. Import instrumen.csv into the tab Instrumen and indikator.csv into the tab Indikator (File › Import), fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.",
      "instrument/unsound": ({ faults }) => `The instrument is not sound: ${s(faults.length, "fault")}. Mend them and run this again. Nothing was changed.
${faults.slice(0, 40).map((fault) => `• ${en.faultPlace(fault)}: ${describeFault(fault)}`).join("\n")}${faults.length > 40 ? "\n• …" : ""}`,
      "settings/unsound": ({ faults }) => `Settings in the tab Pengaturan are not right:
${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; should be ${wanted}`).join("\n")}
Nothing was changed.`,
      "regions/unknown": ({ codes }) => `These region codes are not in the table Wilayah: ${codes.join(", ")}.`,
      "regions/none-selected": () => "First select cells in the rows of the regions in Wilayah, Isian or Nilai.",
      "action/busy": () => "Somebody else is running KKPHAM on this book. Wait a moment and try again.",
      "messages/no-address": () => "No usable address stands in the column Surel Koordinator. Fill it in and run this again. Nothing was sent.",
      "messages/quota": ({ wanted, remaining }) => `${n2(wanted)} recipients are wanted, but this account has ${n2(remaining)} left today. Run this again tomorrow. Nothing was sent.`,
      "messages/cancelled": () => "Cancelled. Nothing was sent.",
      "messages/no-user": () => "Google does not tell who is running this, so a test has no address. Nothing was sent.",
      "summary/template": ({ reference, reason }) => `The summary's template (${reference}) cannot be opened: ${reason} Check the setting Templat Ringkasan and who may open the file, or leave it blank for the plain template. No summary was made.`
    },
    menu: {
      title: "KKPHAM",
      prepare: "Prepare the book",
      validate: "Validate submissions",
      clearMarks: "Clear marks",
      score: "Compute scores",
      summarise: "Write verification summaries",
      summariseSelected: "Write summaries of selected regions",
      messages: "Coordinators’ e-mail",
      preview: "Preview",
      test: "Send a test to myself",
      send: "Send summaries",
      about: "About"
    },
    done: {
      prepared: (regions, added) => `The book is ready: ${s(regions, "region")}, ${s(added, "row")} added.`,
      preparedBlank: "The tabs are ready. Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.",
      validated: (errors, warnings2, infos) => `Done: ${s(errors, "error")}, ${s(warnings2, "warning")}, ${s(infos, "question")}. See the tab Temuan.`,
      cleared: (cells) => `Marks were taken off ${s(cells, "cell")}. Your own notes and colours were not touched.`,
      scored: (regions, provisional) => `Scores of ${s(regions, "region")} computed; ${n2(provisional)} still provisional. See the tab Nilai.`,
      summarised: ({ made, unchanged, left, notPlaced }) => `${s(made, "summary document")} made, ${n2(unchanged)} unchanged.${left > 0 ? ` ${n2(left)} are left; run this again to go on.` : ""}${notPlaced > 0 ? ` ${n2(notPlaced)} could not be placed in the chosen folder and stay in My Drive; the links hold.` : ""}`,
      previewed: (messages) => `${s(messages, "message")} ready as a preview; nothing was sent.`,
      tested: (messages, address) => `${s(messages, "test message")} sent to ${address}.`,
      sent: ({ sent, already, failed, doubtful }) => `${s(sent, "message")} sent${already > 0 ? `, ${n2(already)} sent before` : ""}${failed > 0 ? `, ${n2(failed)} failed` : ""}${doubtful > 0 ? `, ${n2(doubtful)} in doubt: see the tab Surel Keluar` : ""}.`
    },
    ask: {
      sendTitle: "Send the summaries to the coordinators?",
      send: (messages, recipients2, remaining) => `${s(messages, "message")} to ${s(recipients2, "recipient")}. This account has ${n2(remaining)} recipients left today. Send now?`
    },
    mark: {
      more: (count2) => `… and ${s(count2, "more finding")} on this cell.`
    },
    words: {
      provisional: "Provisional",
      final: "Verified",
      of: (part, whole) => `${part} of ${whole}`,
      notScored: "not scored",
      outboxDoubt: "In doubt: the program stopped while sending. Look in the Sent folder, then set Keadaan to “terkirim” or “kirim ulang”.",
      outboxPreview: "A preview; not sent."
    },
    about: ({ version: version2, instrument, hash, standing: standing2, assumptions }) => [
      `KKPHAM version ${version2}`,
      `Instrument: ${instrument}`,
      `Hash: ${hash}`,
      "",
      standing2,
      "",
      "Assumed numbers (nobody published them):",
      ...assumptions.map((line) => `• ${line}`),
      "",
      "This program is no official product of the ministry. KKPHAM is not a contest."
    ].join("\n"),
    home: [
      ["KKPHAM verification book", "Assessment of Kabupaten/Kota Peduli Hak Asasi Manusia"],
      [
        "1. Prepare",
        "Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book. Missing rows are added; what is there is not touched."
      ],
      [
        "2. Fill in",
        "Answers stand in Isian, a row for each region and indicator. The columns up to Catatan are the region’s."
      ],
      [
        "3. Validate",
        "KKPHAM › Validate submissions. Findings stand in Temuan with links to their cells, which get a colour and a note."
      ],
      [
        "4. Verify",
        "Verifiers fill in Status Verifikasi and, where needed, the verified answer. The region’s answer is never overwritten."
      ],
      ["5. Score", "KKPHAM › Compute scores. Until every indicator is decided on, scores are provisional."],
      ["6. Summaries", "KKPHAM › Write verification summaries. One document a region, linked in Wilayah."],
      ["7. E-mail", "KKPHAM › Coordinators’ e-mail: preview, test to yourself, then send."],
      ["Not a contest", "The assessment shows each region what to do next."]
    ],
    tabsAlike: (tab, others) => `Besides the tab “${tab}” there is ${others.map((name) => `“${name}”`).join(", ")}. Only “${tab}” is used; rename or delete the other.`,
    homeFacts: {
      instrument: "Instrument",
      regulation: "Regulation",
      standing: "Standing of the texts",
      assumptions: "Assumed numbers"
    },
    sampleMark: "SAMPLE DATA (data contoh). Answers and values are made up.",
    draftMark: "DRAFT (rancangan). The indicators’ texts were not taken from the regulation.",
    preview: {
      title: "Preview of the coordinators’ e-mail",
      intro: (messages, recipients2, remaining) => `${s(messages, "message")}, ${s(recipients2, "recipient")}. This account has ${n2(remaining)} recipients left today. Nothing was sent.`,
      to: "To",
      subject: "Subject",
      test: "Send a test to myself",
      send: "Send now",
      working: "Working …",
      unchanged: "sent before, will not be sent again"
    },
    message,
    day: (day2) => formatDay(day2, "en")
  };
  var describeFault = (fault) => unsound[fault.code](fault);

  // src/script/locale/id/finding.ts
  var n3 = (value2) => formatPlain(value2, "id");
  var quote2 = (text2) => `“${text2.length > 80 ? `${cut(text2, 80)}…` : text2}”`;
  var ungrouped = (value2) => String(value2).replace(".", ",");
  var SIDES2 = { answer: "Jawaban", numerator: "Pembilang", denominator: "Penyebut" };
  var finding2 = {
    "answer/blank": () => ({
      found: "Belum dijawab.",
      todo: "Isi jawabannya. Bila datanya memang tidak ada, tulis Tidak ada data dan alasannya di Catatan."
    }),
    "answer/word-not-allowed": ({ found }) => ({
      found: `${quote2(found)} bukan jawaban yang dikenal untuk indikator ini.`,
      todo: "Pakai jawaban dari daftar pilihan: Ada, Tidak ada, Tidak ada data, atau Tidak berlaku; untuk rasio isi Pembilang dan Penyebut."
    }),
    "answer/option-not-allowed": ({ found, letters }) => ({
      found: `${quote2(found)} bukan salah satu pilihan indikator ini.`,
      todo: `Pilih salah satu huruf: ${letters.join(", ")}.`
    }),
    "number/unreadable": ({ found }) => ({
      found: `${quote2(found)} tidak dapat dibaca sebagai angka.`,
      todo: "Tulis angkanya saja, tanpa satuan, misalnya 12,5. Nol ditulis 0. Bila datanya tidak ada, tulis Tidak ada data di kolom Jawaban."
    }),
    "number/ambiguous": ({ found, readings }) => ({
      found: `${quote2(found)} dapat dibaca dua cara: ${ungrouped(readings[0])} atau ${ungrouped(readings[1])}.`,
      todo: "Tulis tanpa pemisah ribuan, misalnya 1234, atau dengan koma desimal yang jelas, misalnya 1,23."
    }),
    "ratio/side-missing": ({ side }) => ({
      found: `${SIDES2[side]} belum diisi.`,
      todo: "Isi Pembilang dan Penyebut; nilainya dihitung sendiri dari keduanya."
    }),
    "ratio/denominator-not-positive": ({ found }) => ({
      found: `Penyebut ${n3(found)}; tidak ada yang dapat dibagi dengannya.`,
      todo: "Periksa Penyebut: harus lebih dari 0. Bila memang tidak ada sasarannya, tulis Tidak berlaku atau Tidak ada data dan alasannya."
    }),
    "ratio/numerator-above-denominator": ({ numerator, denominator }) => ({
      found: `Pembilang ${n3(numerator)} melebihi Penyebut ${n3(denominator)}, padahal pembilang adalah bagian dari penyebut.`,
      todo: "Periksa kedua angka; barangkali tertukar atau salah satunya dari sumber atau tahun yang lain."
    }),
    "ratio/answer-typed": ({ found }) => ({
      found: `Kolom Jawaban berisi ${quote2(found)}, tetapi indikator ini dihitung dari Pembilang dan Penyebut.`,
      todo: "Kosongkan kolom Jawaban; isinya tidak dipakai."
    }),
    "value/fraction-for-percentage": ({ found }) => ({
      found: `Nilainya ${n3(found)} persen. Apakah maksudnya ${n3(found * 100)} persen?`,
      todo: "Persentase ditulis 0 sampai 100, bukan pecahan. Perbaiki bila perlu."
    }),
    "value/percentage-for-fraction": ({ found }) => ({
      found: `Nilainya ${n3(found)}, padahal nilai ini antara 0 dan 1. Apakah maksudnya ${n3(found / 100)}?`,
      todo: "Tulis sebagai pecahan antara 0 dan 1."
    }),
    "value/out-of-range": ({ found, minimum, maximum }) => ({
      found: `Nilainya ${n3(found)}, di luar yang mungkin (${minimum === null ? "tanpa batas bawah" : `paling kecil ${n3(minimum)}`}, ${maximum === null ? "tanpa batas atas" : `paling besar ${n3(maximum)}`}).`,
      todo: "Periksa angka dan satuannya."
    }),
    "value/far-from-peers": ({ found, median: median2, peers, distance }) => ({
      found: `Nilainya ${n3(Number(found.toFixed(2)))}, jauh dari ${peers} daerah sejenis di provinsi (median ${n3(Number(median2.toFixed(2)))}; ${n3(Number(distance.toFixed(1)))} kali sebaran lazim).`,
      todo: "Ini pertanyaan, bukan kesalahan: periksa angka, satuan, dan buktinya; bila benar, biarkan."
    }),
    "year/missing": ({ expected }) => ({
      found: "Tahun data belum diisi.",
      todo: `Isi tahun datanya; yang dinilai adalah data tahun ${expected}.`
    }),
    "year/unreadable": ({ found, expected }) => ({
      found: `${quote2(found)} bukan tahun.`,
      todo: `Tulis empat angka, misalnya ${expected}.`
    }),
    "year/outside-period": ({ found, expected }) => ({
      found: `Datanya tahun ${found}, padahal yang dinilai tahun ${expected}.`,
      todo: `Pakai data tahun ${expected}. Bila belum terbit, jelaskan di Catatan.`
    }),
    "evidence/missing": () => ({
      found: "Bukti dukung belum ada.",
      todo: "Tempel tautan ke dokumen buktinya."
    }),
    "evidence/not-a-link": ({ found }) => ({
      found: `${quote2(found)} bukan tautan.`,
      todo: "Tempel alamat lengkapnya, mulai dari https://, sebagai teks biasa."
    }),
    "evidence/shared": ({ found, indicators }) => ({
      found: `Tautan yang sama dipakai untuk ${indicators.length} indikator (${indicators.join(", ")}): ${found}`,
      todo: "Periksa apakah satu berkas itu memang membuktikan semuanya; sebaiknya tunjuk berkas atau halamannya masing-masing."
    }),
    "not-applicable/without-reason": () => ({
      found: "Ditulis Tidak berlaku tanpa alasan.",
      todo: "Tulis alasannya di Catatan. Tanpa alasan, jawaban ini dihitung sebagai tidak ada data (0)."
    }),
    "not-applicable/not-allowed": () => ({
      found: "Ditulis Tidak berlaku, tetapi indikator ini berlaku untuk semua daerah.",
      todo: "Jawab indikatornya, atau tulis Tidak ada data. Sekarang dihitung sebagai tidak ada data (0)."
    }),
    "no-data/without-reason": () => ({
      found: "Ditulis Tidak ada data tanpa alasan.",
      todo: "Tulis alasannya di Catatan, misalnya data dipegang instansi mana."
    }),
    "region/unknown": ({ found }) => ({
      found: found === "" ? "Kode wilayah kosong." : `Kode wilayah ${quote2(found)} tidak ada di tabel Wilayah.`,
      todo: "Periksa kodenya (bentuknya 73.71), atau tambahkan daerahnya di tabel Wilayah. Baris ini tidak dihitung."
    }),
    "region/code-converted": ({ found, recognised }) => ({
      found: `Kode wilayah berubah menjadi angka, tanggal, atau bentuk lain (${quote2(found)}); dikenali sebagai ${recognised}.`,
      todo: `Ubah format selnya menjadi teks biasa, lalu tulis ulang ${recognised}.`
    }),
    "region/twice": ({ found, first }) => ({
      found: `Kode wilayah ${found} sudah ada di baris ${first} tabel Wilayah.`,
      todo: "Hapus salah satu barisnya; yang dipakai adalah yang pertama."
    }),
    "region/code-unreadable": ({ found }) => ({
      found: found === "" ? "Kode wilayah kosong." : `${quote2(found)} bukan kode wilayah.`,
      todo: "Tulis kode Kemendagri sebagai teks, misalnya 73.71. Baris ini tidak dipakai."
    }),
    "indicator/unknown": ({ found }) => ({
      found: found === "" ? "Kode indikator kosong." : `Kode indikator ${quote2(found)} tidak ada dalam instrumen.`,
      todo: "Periksa kodenya di tab Indikator. Baris ini tidak dihitung."
    }),
    "row/duplicate": ({ first, same }) => ({
      found: `Indikator ini sudah dijawab di baris ${first}${same ? " dengan isi yang sama" : ", dengan isi yang berbeda"}.`,
      todo: same ? "Hapus salah satu barisnya." : "Tentukan mana yang benar dan hapus yang lain. Selama berbeda, keduanya tidak dihitung."
    }),
    "row/missing": ({ indicators }) => ({
      found: `Tidak ada baris untuk ${indicators.length} indikator: ${indicators.slice(0, 12).join(", ")}${indicators.length > 12 ? ", …" : ""}`,
      todo: "Jalankan KKPHAM › Siapkan buku; baris yang kurang ditambahkan, yang ada tidak disentuh."
    }),
    "endorsement/missing": ({ endorsement }) => ({
      found: `Pengesahan belum ada: ${{ office: "OPD", regencySecretary: "Sekda kabupaten/kota", provinceSecretary: "Sekda provinsi" }[endorsement]}.`,
      todo: "Isi tanggal atau tautan surat pengesahannya di tabel Wilayah."
    }),
    "bonus/unreadable": ({ found }) => ({
      found: `Bonus Aksi HAM ${quote2(found)} tidak dapat dibaca sebagai angka.`,
      todo: "Tulis angkanya saja, atau kosongkan. Sekarang dihitung 0."
    }),
    "bonus/out-of-range": ({ found, maximum }) => ({
      found: `Bonus Aksi HAM ${n3(found)}; menurut instrumen antara 0 dan ${n3(maximum)}.`,
      todo: "Perbaiki angkanya. Sekarang dihitung 0."
    }),
    "last-year/unreadable": ({ found }) => ({
      found: `Nilai tahun lalu ${quote2(found)} bukan angka antara 0 dan 100.`,
      todo: "Perbaiki, atau kosongkan bila tidak ada; perbandingan tidak ditampilkan."
    }),
    "coordinator/address-unusable": ({ found }) => ({
      found: found === "" ? "Surel koordinator kosong." : `Surel koordinator ${quote2(found)} bukan alamat surel.`,
      todo: "Tulis alamatnya; lebih dari satu dipisah koma. Tanpa itu daerah ini tidak ikut dalam surel."
    }),
    "decision/unknown-word": ({ found }) => ({
      found: `Status verifikasi ${quote2(found)} tidak dikenal.`,
      todo: "Pilih dari daftar: Belum diperiksa, Sesuai, Dikoreksi, Tidak didukung bukti, Dikembalikan, atau Tidak berlaku."
    }),
    "decision/correction-unusable": () => ({
      found: "Statusnya Dikoreksi, tetapi jawaban terverifikasinya kosong atau tidak dapat dipakai.",
      todo: "Isi Jawaban Terverifikasi, atau Pembilang dan Penyebut Terverifikasi."
    }),
    "decision/not-applicable-refused": () => ({
      found: "Diputuskan Tidak berlaku tanpa Catatan Verifikator, atau pada indikator yang berlaku untuk semua daerah.",
      todo: "Tulis alasannya di Catatan Verifikator, atau pilih status lain. Sekarang dihitung sebagai tidak ada data (0)."
    }),
    "text/formula-like": ({ found }) => ({
      found: `Teksnya tampak seperti rumus: ${quote2(found)}. Disimpan dan ditampilkan sebagai teks biasa.`,
      todo: "Tulis ulang dalam kalimat bila bukan itu maksudnya."
    }),
    "text/too-long": ({ length, limit }) => ({
      found: `Teksnya ${n3(length)} huruf; di ringkasan hanya ${n3(limit)} yang ditampilkan.`,
      todo: "Ringkas, dan pindahkan uraiannya ke dokumen bukti."
    }),
    "document/placeholder-unfilled": ({ placeholders }) => ({
      found: `Templat ringkasan memuat penanda yang tidak dikenal: ${placeholders.join(", ")}`,
      todo: "Hapus atau perbaiki penanda itu di dokumen templat."
    }),
    "rule/broken": ({ rule, message: message3, times }) => ({
      found: `Aturan ${rule} gagal dijalankan ${n3(times)} kali: ${message3}`,
      todo: "Laporkan kepada pengelola program. Aturan lain tetap diperiksa."
    })
  };

  // src/script/locale/id/message.ts
  var message2 = {
    subject: (province, year2) => `KKPHAM ${year2}: ringkasan verifikasi ${province}`,
    testSubject: (subject) => `[UJI] ${subject}`,
    greeting: "Yth. Koordinator,",
    intro: (regions, province, year2) => `berikut keadaan verifikasi Kabupaten/Kota Peduli HAM ${year2} untuk ${regions} daerah di ${province}.`,
    news: "Yang baru",
    newsNone: "Tidak ada ringkasan baru sejak surel sebelumnya.",
    newSummary: (region, number3) => `${region}: ringkasan ${number3}`,
    table: "Keadaan setiap daerah",
    region: "Daerah",
    completeness: "Kelengkapan",
    findings: "Galat / peringatan",
    value: "Nilai",
    grade: "Predikat",
    summary: "Ringkasan",
    open: "Buka",
    late: "Belum selesai",
    lateNone: "Semua daerah sudah lengkap.",
    lateLine: (region, status, completeness) => `${region}: ${status}, kelengkapan ${completeness}`,
    deadline: (day2, daysLeft) => `Batas waktu: ${formatDay(day2, "id")} (${daysLeft < 0 ? `lewat ${-daysLeft} hari` : daysLeft === 0 ? "hari ini" : `${daysLeft} hari lagi`}).`,
    provisional: "sementara",
    draft: "Instrumen yang dipakai masih memuat teks rancangan, bukan naskah resmi.",
    sample: "DATA CONTOH. Angka dalam surel ini buatan.",
    closing: "Penilaian ini bukan perlombaan; gunanya menunjukkan apa yang perlu dikerjakan berikutnya.",
    footer: (instrument, hash) => `Instrumen ${instrument}, sidik ${hash}`
  };

  // src/script/locale/id/unsound.ts
  var unsound2 = {
    "header/missing": ({ header, similar }) => `judul kolom “${header}” tidak ada${similar ? `; mungkin maksudnya “${similar}”` : ""}`,
    "header/twice": ({ header }) => `judul kolom “${header}” ada dua kali`,
    blank: () => "belum diisi",
    "unknown-word": ({ found, allowed }) => `“${found}” tidak dikenal; yang boleh: ${allowed.join(", ")}`,
    "bad-code": ({ found }) => `“${found}” bukan kode; pakai huruf di depan, lalu huruf, angka, atau tanda hubung`,
    "not-a-number": ({ found }) => `“${found}” bukan angka (desimal ditulis dengan titik)`,
    "out-of-bounds": ({ found, from, to }) => `${found} di luar ${from} sampai ${to}`,
    twice: ({ found, first }) => `“${found}” sudah ada di baris ${first}`,
    "line-missing": ({ part, key }) => key === "*" ? `tidak ada satu pun baris “${part}”` : `baris ${part} “${key}” tidak ada`,
    unused: ({ found }) => `“${found}” tidak dipakai oleh satu pun indikator`,
    "unused-in-right": ({ found, right }) => `hak “${right}” tidak punya indikator berjenis “${found}”`,
    weights: ({ sum }) => `bobot jenis berjumlah ${sum}, seharusnya 100`,
    "grades-start": ({ lowest }) => `predikat terendah mulai dari ${lowest}, seharusnya 0`,
    "scale-unreadable": ({ found }) => `skala tidak dapat dibaca: ${found}`,
    "scale-not-monotone": ({ found }) => `batas atau poin tidak berurutan: ${found}`,
    "scale-no-rest": ({ found }) => `skala tanpa sisa (“*:poin” di akhir): ${found}`,
    "scale-direction": ({ found }) => `urutan skala berlawanan dengan Arah: ${found}`,
    "scale-worthless": ({ found }) => `skala tanpa poin yang dapat diraih, atau dengan poin negatif: ${found}`,
    "scale-missing": () => "skala kosong tanpa penjelasan di Keterangan",
    "options-few": () => "pilihan kurang dari dua",
    "not-for-measure": ({ measure }) => `tidak dipakai untuk ukuran “${measure}”; kosongkan`,
    "range-upside-down": () => "Maksimum tidak lebih besar daripada Minimum"
  };

  // src/script/locale/id/index.ts
  var n4 = (value2) => formatNumber(value2, 0, "id");
  var id = {
    language: "id",
    severity: { error: "Galat", warning: "Peringatan", info: "Pertanyaan" },
    status: {
      empty: "Belum ada isian",
      incomplete: "Belum lengkap",
      ready: "Siap diperiksa",
      "being-verified": "Sedang diperiksa",
      verified: "Terverifikasi"
    },
    finding: finding2,
    unsound: unsound2,
    faultPlace: ({ table, row: row3, column }) => `${table} (${table.toLowerCase()}.csv), baris ${row3}${column ? `, kolom ${column}` : ""}`,
    refusal: {
      "book/tab-missing": ({ tab, similar }) => `Tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(", ")}; ubah namanya menjadi “${tab}”.` : " Jalankan KKPHAM › Siapkan buku untuk membuatnya."} Tidak ada yang diubah.`,
      "book/header-missing": ({ tab, header, similar }) => `Di tab “${tab}” baris 1 tidak ada judul kolom “${header}”.${similar ? ` Ada “${similar}”; ubah namanya menjadi “${header}”.` : " Tambahkan judul itu di baris 1."} Kolom boleh dipindah dan ditambah, tetapi judulnya harus tetap. Tidak ada yang diubah.`,
      "book/header-twice": ({ tab, header }) => `Di tab “${tab}” judul kolom “${header}” ada dua kali. Ubah nama salah satunya. Tidak ada yang diubah.`,
      "book/merged": ({ tab, cells }) => `Di tab “${tab}” ada sel yang digabung (${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ", …" : ""}); isinya hanya terbaca di sel pertama. Pisahkan selnya (Format › Gabungkan sel › Batalkan penggabungan), lengkapi isinya, lalu jalankan lagi. Tidak ada yang diubah.`,
      "book/no-regions": () => "Tabel Wilayah belum berisi daerah yang dapat dibaca. Isi Kode Wilayah (misalnya 73.71) dan Wilayah, lalu jalankan KKPHAM › Siapkan buku.",
      "instrument/empty": () => "Tab Instrumen dan Indikator masih kosong. Impor instrumen.csv ke tab Instrumen dan indikator.csv ke tab Indikator (File › Impor), isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.",
      "instrument/unsound": ({ faults }) => `Instrumennya belum benar, ${n4(faults.length)} kesalahan. Perbaiki, lalu jalankan lagi. Tidak ada yang diubah.
${faults.slice(0, 40).map((fault) => `• ${id.faultPlace(fault)}: ${describeFault2(fault)}`).join("\n")}${faults.length > 40 ? "\n• …" : ""}`,
      "settings/unsound": ({ faults }) => `Ada setelan yang belum benar di tab Pengaturan:
${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; seharusnya ${wanted}`).join("\n")}
Tidak ada yang diubah.`,
      "regions/unknown": ({ codes }) => `Kode wilayah ini tidak ada di tabel Wilayah: ${codes.join(", ")}.`,
      "regions/none-selected": () => "Pilih dulu sel pada baris daerahnya di tabel Wilayah, Isian, atau Nilai.",
      "action/busy": () => "Orang lain sedang menjalankan KKPHAM pada buku ini. Tunggu sebentar, lalu coba lagi.",
      "messages/no-address": () => "Tidak ada alamat surel yang dapat dipakai di kolom Surel Koordinator. Isi dulu, lalu jalankan lagi. Tidak ada yang dikirim.",
      "messages/quota": ({ wanted, remaining }) => `Perlu ${n4(wanted)} penerima, tetapi jatah surel akun ini hari ini tinggal ${n4(remaining)}. Jalankan lagi besok. Tidak ada yang dikirim.`,
      "messages/cancelled": () => "Dibatalkan. Tidak ada yang dikirim.",
      "messages/no-user": () => "Google tidak memberitahukan siapa yang menjalankan, sehingga surel uji tidak dapat dialamatkan. Tidak ada yang dikirim.",
      "summary/template": ({ reference, reason }) => `Templat ringkasan (${reference}) tidak dapat dibuka: ${reason} Periksa setelan Templat Ringkasan dan izin berkasnya, atau kosongkan untuk memakai templat polos. Ringkasan tidak dibuat.`
    },
    menu: {
      title: "KKPHAM",
      prepare: "Siapkan buku",
      validate: "Validasi isian",
      clearMarks: "Hapus tanda",
      score: "Hitung nilai",
      summarise: "Buat ringkasan verifikasi",
      summariseSelected: "Buat ringkasan wilayah terpilih",
      messages: "Surel koordinator",
      preview: "Pratinjau",
      test: "Kirim uji ke saya",
      send: "Kirim ringkasan",
      about: "Tentang"
    },
    done: {
      prepared: (regions, added) => `Buku siap: ${n4(regions)} daerah, ${n4(added)} baris isian ditambahkan.`,
      preparedBlank: "Tab sudah siap. Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.",
      validated: (errors, warnings2, infos) => `Selesai: ${n4(errors)} galat, ${n4(warnings2)} peringatan, ${n4(infos)} pertanyaan. Lihat tab Temuan.`,
      cleared: (cells) => `Tanda dihapus dari ${n4(cells)} sel. Catatan dan warna Anda sendiri tidak disentuh.`,
      scored: (regions, provisional) => `Nilai ${n4(regions)} daerah dihitung; ${n4(provisional)} masih sementara. Lihat tab Nilai.`,
      summarised: ({ made, unchanged, left, notPlaced }) => `${n4(made)} ringkasan dibuat, ${n4(unchanged)} tidak berubah.${left > 0 ? ` ${n4(left)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}${notPlaced > 0 ? ` ${n4(notPlaced)} tidak dapat ditaruh di folder yang dipilih dan tetap di Drive Saya; tautannya tetap berlaku.` : ""}`,
      previewed: (messages) => `${n4(messages)} surel disiapkan sebagai pratinjau; belum ada yang dikirim.`,
      tested: (messages, address) => `${n4(messages)} surel uji dikirim ke ${address}.`,
      sent: ({ sent, already, failed, doubtful }) => `${n4(sent)} surel terkirim${already > 0 ? `, ${n4(already)} sudah pernah dikirim` : ""}${failed > 0 ? `, ${n4(failed)} gagal` : ""}${doubtful > 0 ? `, ${n4(doubtful)} diragukan: lihat tab Surel Keluar` : ""}.`
    },
    ask: {
      sendTitle: "Kirim ringkasan kepada koordinator?",
      send: (messages, recipients2, remaining) => `${n4(messages)} surel kepada ${n4(recipients2)} penerima. Jatah akun ini hari ini tinggal ${n4(remaining)} penerima. Kirim sekarang?`
    },
    mark: {
      more: (count2) => `… dan ${n4(count2)} temuan lain pada sel ini.`
    },
    words: {
      provisional: "Sementara",
      final: "Terverifikasi",
      of: (part, whole) => `${part} dari ${whole}`,
      notScored: "tidak dinilai",
      outboxDoubt: "Diragukan: program berhenti saat mengirim. Periksa kotak Terkirim; lalu ubah Keadaan menjadi “terkirim” atau “kirim ulang”.",
      outboxPreview: "Pratinjau; belum dikirim."
    },
    about: ({ version: version2, instrument, hash, standing: standing2, assumptions }) => [
      `KKPHAM versi ${version2}`,
      `Instrumen: ${instrument}`,
      `Sidik: ${hash}`,
      "",
      standing2,
      "",
      "Angka yang diasumsikan (tidak dipublikasikan):",
      ...assumptions.map((line) => `• ${line}`),
      "",
      "Program ini bukan produk resmi kementerian. Penilaian KKPHAM bukan perlombaan."
    ].join("\n"),
    home: [
      ["Buku Verifikasi KKPHAM", "Penilaian Kabupaten/Kota Peduli Hak Asasi Manusia"],
      [
        "1. Siapkan",
        "Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku. Baris yang kurang ditambahkan; yang ada tidak disentuh."
      ],
      [
        "2. Isi",
        "Isian daerah ada di tab Isian, satu baris untuk setiap daerah dan indikator. Kolom sampai Catatan milik daerah."
      ],
      [
        "3. Validasi",
        "KKPHAM › Validasi isian. Temuan tertulis di tab Temuan dengan tautan ke selnya, dan sel yang bermasalah diberi warna dan catatan."
      ],
      [
        "4. Verifikasi",
        "Verifikator mengisi Status Verifikasi dan, bila perlu, jawaban terverifikasi. Jawaban daerah tidak pernah ditimpa."
      ],
      ["5. Nilai", "KKPHAM › Hitung nilai. Sebelum semua indikator diputuskan, nilai bersifat sementara."],
      [
        "6. Ringkasan",
        "KKPHAM › Buat ringkasan verifikasi. Satu dokumen untuk setiap daerah, tautannya di tab Wilayah."
      ],
      ["7. Surel", "KKPHAM › Surel koordinator: pratinjau dulu, kirim uji ke diri sendiri, lalu kirim."],
      [
        "Bukan perlombaan",
        "Penilaian ini menunjukkan kepada setiap daerah apa yang perlu dikerjakan berikutnya."
      ]
    ],
    tabsAlike: (tab, others) => `Selain tab “${tab}” ada yang mirip: ${others.map((name) => `“${name}”`).join(", ")}. Yang dipakai hanya “${tab}”; ubah nama atau hapus yang lain.`,
    homeFacts: {
      instrument: "Instrumen",
      regulation: "Peraturan",
      standing: "Kedudukan teks",
      assumptions: "Angka yang diasumsikan"
    },
    sampleMark: "DATA CONTOH. Jawaban dan nilai di sini buatan, bukan keadaan sebenarnya.",
    draftMark: "RANCANGAN. Teks indikator belum diambil dari naskah peraturan.",
    preview: {
      title: "Pratinjau surel koordinator",
      intro: (messages, recipients2, remaining) => `${n4(messages)} surel, ${n4(recipients2)} penerima. Jatah akun ini hari ini tinggal ${n4(remaining)} penerima. Belum ada yang dikirim.`,
      to: "Kepada",
      subject: "Subjek",
      test: "Kirim uji ke saya",
      send: "Kirim sekarang",
      working: "Sedang dikerjakan …",
      unchanged: "sudah pernah dikirim, tidak dikirim lagi"
    },
    message: message2,
    day: (day2) => formatDay(day2, "id")
  };
  var describeFault2 = (fault) => unsound2[fault.code](fault);

  // src/script/locale/index.ts
  var LANGUAGES = { id, en };
  var wordsOf = (text2, finding4) => text2.finding[finding4.code](finding4);
  var refusalText = (text2, { code, details: details2 }) => text2.refusal[code](details2);

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function jsonStringifyReplacer(_, value2) {
    if (typeof value2 === "bigint")
      return value2.toString();
    return value2;
  }
  var Cached = class {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  };
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end2 = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end2);
  }
  function assignProp(target, prop, value2) {
    Object.defineProperty(target, prop, {
      value: value2,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
    if (!def || (params == null ? void 0 : params.parent))
      cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params)
      return {};
    if (typeof params === "string")
      return { error: () => params };
    if ((params == null ? void 0 : params.message) !== void 0) {
      if ((params == null ? void 0 : params.error) !== void 0)
        throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
      return { ...params, error: () => params.error };
    return params;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
  }))();
  function aborted(x, startIndex = 0) {
    var _a4;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a4 = x.issues[i]) == null ? void 0 : _a4.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a4;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a4 = x.issues[i]) == null ? void 0 : _a4.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a5;
      var _a4;
      (_a5 = (_a4 = iss).path) != null ? _a5 : _a4.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message3) {
    return typeof message3 === "string" ? message3 : message3 == null ? void 0 : message3.message;
  }
  function attachSchema(issues, start, inst) {
    var _a5;
    var _a4;
    for (let i = start; i < issues.length; i++) {
      (_a5 = (_a4 = issues[i]).schema) != null ? _a5 : _a4.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a5, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a4;
    const traits = (_b = (_a5 = iss.inst) == null ? void 0 : _a5._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a4 = iss).schema) != null ? _c : _a4.schema = iss.inst;
      else
        iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
    const message3 = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
        continue;
      full[k] = iss[k];
    }
    (_q = full.path) != null ? _q : full.path = [];
    full.message = message3;
    if (ctx == null ? void 0 : ctx.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
      return units;
    let count2 = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count2--;
        i++;
      }
    }
    return count2;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get)
        Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else
        defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value2, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value: value2 });
    return value2;
  }
  function hide(inst, key, value2) {
    return own(inst, key, value2, false);
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value2) {
        own(this, key, value2);
      }
    });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
    configurable: true,
    get() {
      broke = true;
      return void 0;
    }
  };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        Object.defineProperty(this, key, breaker);
        const outer = broke;
        broke = false;
        try {
          const value2 = compute(this);
          if (broke)
            delete this[key];
          else
            Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
          broke = broke || outer;
          return value2;
        } catch (err) {
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value2) {
        Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
      }
    });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
      return;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        const desc = { configurable: true, writable: true, enumerable, value: void 0 };
        Object.defineProperty(this, key, desc);
        desc.value = make(this);
        Object.defineProperty(this, key, desc);
        return desc.value;
      },
      set(value2) {
        Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value: value2 });
      }
    });
  }

  // node_modules/zod/v4/core/core.js
  var _a;
  var _zodDesc = { value: void 0, enumerable: false };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  // @__NO_SIDE_EFFECTS__
  function $constructor(name, initializer2, proto, params) {
    var _a4;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer2(inst, def);
      if (initialized) {
        const own2 = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own2;
        while (up && up !== ctorProto)
          up = Object.getPrototypeOf(up);
        const target = up != null ? up : own2;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a4 = params == null ? void 0 : params.Parent) != null ? _a4 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
      var _a5;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a5 = globalThis.__zod_globalConfig) == null ? void 0 : _a5.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
      value: (inst) => {
        var _a5, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a5 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a5.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  var $ZodAsyncError = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  };
  var _a2;
  (_a2 = (_a = globalThis).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
  var globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig)
      Object.assign(globalConfig, newConfig);
    return globalConfig;
  }

  // node_modules/zod/v4/core/errors.js
  function _getMessage() {
    var _a4;
    const internals = this._zod;
    (_a4 = internals.message) != null ? _a4 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value2) {
    this._zod.message = value2;
  }
  var _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  var _issuesDesc = { value: void 0, enumerable: false };
  var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
  var initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value2 = () => this.message;
          Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
          return value2;
        },
        set(value2) {
          Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
        }
      });
    }
  };
  var $ZodError = $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });

  // node_modules/zod/v4/core/parse.js
  var _parse = (_Err) => {
    const fn = (schema2, value2, _ctx, _params) => {
      var _a4, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema2._zod.run({ value: value2, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a4 = _params == null ? void 0 : _params.Err) != null ? _a4 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema2, value2, _ctx, params) => {
      var _a4, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema2._zod.run({ value: value2, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a4 = params == null ? void 0 : params.Err) != null ? _a4 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema2, value2, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema2._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
          issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        issues = void 0;
        ctx = void 0;
      }
    };
  }
  var _safeParseAsync = (_Err) => async (schema2, value2, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema2._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

  // node_modules/zod/v4/core/regexes.js
  var anyString = /^[\s\S]{0,}$/;
  var bigint = /^-?\d+n?$/;
  var number = /^-?\d+(?:\.\d+)?$/;
  var boolean = /^(?:true|false)$/i;

  // node_modules/zod/v4/core/checks.js
  var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
    var _a5, _b;
    var _a4;
    (_a5 = inst._zod) != null ? _a5 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a4 = inst._zod).onattach) != null ? _b : _a4.onattach = [];
  });
  var _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
  var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a4;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a4 = numericOriginMap[typeof payload.value]) != null ? _a4 : origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a4;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a4 = numericOriginMap[typeof payload.value]) != null ? _a4 : origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    var _a4;
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = (_a4 = def.format) == null ? void 0 : _a4.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({
            expected: origin,
            format: def.format,
            code: "invalid_type",
            continue: false,
            input,
            inst
          });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({
              input,
              code: "too_big",
              maximum: Number.MAX_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          } else {
            payload.issues.push({
              input,
              code: "too_small",
              minimum: Number.MIN_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_small",
          minimum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
      if (input > maximum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_big",
          maximum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
    };
  });
  var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a5;
    var _a4;
    $ZodCheck.init(inst, def);
    (_a5 = (_a4 = inst._zod.def).when) != null ? _a5 : _a4.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
      if (length <= def.maximum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a5, _b2;
    var _a4, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a5 = (_a4 = inst._zod).check) != null ? _a5 : _a4.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? { pattern: def.pattern.toString() } : {},
          inst,
          continue: !def.abort
        });
      };
    else
      (_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
      };
  });
  var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst,
        continue: !def.abort
      });
    };
  });

  // node_modules/zod/v4/core/versions.js
  var version = {
    major: 4,
    minor: 6,
    patch: 7
  };

  // node_modules/zod/v4/core/schemas.js
  var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
    var _a5, _b;
    var _a4;
    inst != null ? inst : inst = {};
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a5 = (_a4 = inst._zod).deferred) != null ? _a5 : _a4.deferred = [];
      (_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks2, ctx) => {
        if (payload.memo)
          return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload))
              continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun)
              continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return result.then((result2) => runChecks(result2, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value2) {
      own(this, "~standard", value2);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value2) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value: value2, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value2) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value: value2, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_) {
        }
        return validateAsync(inst, value2);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a4;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a4 = def.pattern) != null ? _a4 : anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_2) {
        }
      if (typeof payload.value === "string")
        return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Number(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input,
        inst,
        ...received ? { received } : {}
      });
      return payload;
    };
  });
  var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Boolean(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "boolean")
        return payload;
      payload.issues.push({
        expected: "boolean",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodBigInt = /* @__PURE__ */ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = BigInt(payload.value);
        } catch (_) {
        }
      if (typeof payload.value === "bigint")
        return payload;
      payload.issues.push({
        expected: "bigint",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodDate = /* @__PURE__ */ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) {
        try {
          payload.value = new Date(payload.value);
        } catch (_err) {
        }
      }
      const input = payload.value;
      const isDate = input instanceof Date;
      const isValidDate = isDate && !Number.isNaN(input.getTime());
      if (isValidDate)
        return payload;
      payload.issues.push({
        expected: "date",
        code: "invalid_type",
        input,
        ...isDate ? { received: "Invalid Date" } : {},
        inst
      });
      return payload;
    };
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [key]
        });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    var _a4, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a4 = def.shape) == null ? void 0 : _a4[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys,
      symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (keySet.has(key))
        continue;
      if (key === "__proto__") {
        if (t === "never")
          unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
        continue: true
      });
    }
    if (!proms.length)
      return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
    var _a4;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a4 = def.shape) != null ? _a4 : {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            assignProp(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values)
            propValues[key].add(v);
          if (field.optin !== void 0)
            propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value2;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value2 != null ? value2 : value2 = _normalized.value;
      const input = payload.value;
      if (!isObject2(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value2.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key of value2.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key === "__proto__")
          continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
      if (result.issues.length === 0) {
        final.value = result.value;
        return final;
      }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst,
      errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
    });
    return final;
  }
  var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
    defineLazyInternal(inst, "values", (zod) => {
      if (zod.def.options.every((o) => o._zod.values)) {
        return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
      }
      return void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      if (zod.def.options.every((o) => o._zod.pattern)) {
        const patterns = zod.def.options.map((o) => o._zod.pattern);
        return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
      }
      return void 0;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) {
        return first(payload, ctx);
      }
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0)
            return result;
          results.push(result);
        }
      }
      if (!async)
        return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then((results2) => {
        return handleUnionResults(results2, payload, inst, ctx);
      });
    };
  });
  var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
      const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values,
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values: def.values,
        input,
        inst
      });
      return payload;
    };
  });

  // node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks)
      def.checks = [...def.checks];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _int(Class, params) {
    return new Class({
      type: "number",
      check: "number_format",
      abort: false,
      format: "safeint",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedBoolean(Class, params) {
    return new Class({
      type: "boolean",
      coerce: true,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedBigint(Class, params) {
    return new Class({
      type: "bigint",
      coerce: true,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedDate(Class, params) {
    return new Class({
      type: "date",
      coerce: true,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _lte(value2, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value: value2,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value2, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value2,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value2, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value2,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
      check: "max_length",
      ...normalizeParams(params),
      maximum
    });
    return ch;
  }
  // @__NO_SIDE_EFFECTS__
  function _regex(pattern2, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern: pattern2
    });
  }

  // node_modules/zod/v4/mini/schemas.js
  var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
      throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value2) {
      own(this, "with", value2);
    },
    parse(data, params) {
      return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
      return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
      return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
      return safeParseAsync(this, data, params);
    },
    check(...checks) {
      var _a4;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a4 = def.checks) != null ? _a4 : [],
          ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
        ]
      }, { parent: true });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function string2(params) {
    return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function int(params) {
    return _int(ZodMiniNumberFormat, params);
  }
  var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniBigInt = /* @__PURE__ */ $constructor("ZodMiniBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniDate = /* @__PURE__ */ $constructor("ZodMiniDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
  function object(shape, params) {
    const def = {
      type: "object",
      shape: shape != null ? shape : {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function union(options, params) {
    return new ZodMiniUnion({
      type: "union",
      options,
      ...normalizeParams(params)
    });
  }
  var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  // @__NO_SIDE_EFFECTS__
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
      type: "enum",
      entries,
      ...normalizeParams(params)
    });
  }
  var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function literal(value2, params) {
    return new ZodMiniLiteral({
      type: "literal",
      values: Array.isArray(value2) ? value2 : [value2],
      ...normalizeParams(params)
    });
  }

  // node_modules/zod/v4/mini/coerce.js
  var coerce_exports = {};
  __export(coerce_exports, {
    bigint: () => bigint2,
    boolean: () => boolean2,
    date: () => date2,
    number: () => number2,
    string: () => string3
  });
  // @__NO_SIDE_EFFECTS__
  function string3(params) {
    return _coercedString(ZodMiniString, params);
  }
  // @__NO_SIDE_EFFECTS__
  function number2(params) {
    return _coercedNumber(ZodMiniNumber, params);
  }
  // @__NO_SIDE_EFFECTS__
  function boolean2(params) {
    return _coercedBoolean(ZodMiniBoolean, params);
  }
  // @__NO_SIDE_EFFECTS__
  function bigint2(params) {
    return _coercedBigint(ZodMiniBigInt, params);
  }
  // @__NO_SIDE_EFFECTS__
  function date2(params) {
    return _coercedDate(ZodMiniDate, params);
  }

  // src/domain/table/cell.ts
  var cellText = (cell) => {
    if (typeof cell === "string") return trimmed(cell);
    if (cell === null || cell === void 0) return "";
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
    return String(cell);
  };
  var isBlank = (cell) => cell === "" || cell === null || cell === void 0 || typeof cell === "string" && trimmed(cell) === "";
  var UNUSUAL = /[\u00a0\u200b-\u200f\u2060\ufeff]/;
  var UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/g;
  var OUTER = /[\s\u200c\u200d]/;
  var trimmed = (text2) => {
    if (text2 === "") return text2;
    return UNUSUAL.test(text2) ? bare(text2.replace(UNSEEN, "").replace(/\u00a0/g, " ")) : text2.trim();
  };
  var bare = (text2) => {
    let first = 0;
    let last = text2.length;
    while (first < last && OUTER.test(text2.charAt(first))) first += 1;
    while (last > first && OUTER.test(text2.charAt(last - 1))) last -= 1;
    return text2.slice(first, last);
  };

  // src/domain/table/read-table.ts
  var sameHeader = (text2) => text2.toLowerCase().replace(/[\s.\u00a0]+/g, " ").trim();
  var findColumns = (header, wanted) => {
    const names = header.map((cell) => sameHeader(cellText(cell)));
    const faults = wanted.flatMap((name) => {
      const places = names.filter((other) => other === sameHeader(name)).length;
      if (places === 1) return [];
      if (places > 1) return [{ code: "header/twice", header: name }];
      const unused = header.filter((cell) => !wanted.some((w) => sameHeader(w) === sameHeader(cellText(cell))));
      return [{ code: "header/missing", header: name, similar: mostSimilar(name, unused.map(cellText)) }];
    });
    if (faults.length > 0) return { faults };
    return {
      columns: Object.fromEntries(wanted.map((name) => [name, names.indexOf(sameHeader(name))]))
    };
  };
  var readTable = (rows, wanted, offset = 1) => {
    var _a4;
    const found = findColumns((_a4 = rows[0]) != null ? _a4 : [], wanted);
    if ("faults" in found) return found;
    const { columns } = found;
    const used = Object.values(columns);
    const read = rows.flatMap(
      (cells, index) => index === 0 || used.every((column) => isBlank(cells[column])) ? [] : [{ row: index + offset, get: (header) => cells[columns[header]] }]
    );
    return { table: { columns, rows: read } };
  };
  var mostSimilar = (name, others) => {
    const scored = others.filter((other) => other !== "").map((other) => ({ other, distance: editDistance(sameHeader(name), sameHeader(other)) })).sort((a, b) => a.distance - b.distance);
    const best = scored[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.other : null;
  };
  var editDistance = (a, b) => {
    var _a4;
    const first = Array.from({ length: a.length + 1 }, (_, i) => i);
    const last = [...b].reduce((above, letter, i) => {
      var _a5, _b, _c;
      const line = [i + 1];
      for (let j = 0; j < a.length; j++) {
        const substituted = ((_a5 = above[j]) != null ? _a5 : 0) + (letter === a[j] ? 0 : 1);
        line.push(Math.min(((_b = line[j]) != null ? _b : 0) + 1, ((_c = above[j + 1]) != null ? _c : 0) + 1, substituted));
      }
      return line;
    }, first);
    return (_a4 = last[a.length]) != null ? _a4 : 0;
  };

  // src/script/refusal.ts
  var Refusal = class extends Error {
    constructor(code, details2) {
      super(code);
      __publicField(this, "code", code);
      __publicField(this, "details", details2);
      __publicField(this, "name", "Refusal");
    }
  };

  // src/script/sheets/layout.ts
  var TABS = {
    home: "Beranda",
    settings: "Pengaturan",
    instrument: "Instrumen",
    indicators: "Indikator",
    regions: "Wilayah",
    answers: "Isian",
    findings: "Temuan",
    scores: "Nilai",
    outbox: "Surel Keluar"
  };
  var ANSWER_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Kode Indikator",
    "Hak",
    "Jenis",
    "Indikator",
    "Satuan",
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Dukung",
    "Catatan",
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Catatan Verifikator",
    "Verifikator",
    "Skor",
    "Temuan"
  ];
  var ANSWER_FIELDS = {
    region: "Kode Wilayah",
    indicator: "Kode Indikator",
    answer: "Jawaban",
    numerator: "Pembilang",
    denominator: "Penyebut",
    dataYear: "Tahun Data",
    evidence: "Bukti Dukung",
    note: "Catatan",
    decision: "Status Verifikasi",
    verifiedAnswer: "Jawaban Terverifikasi",
    verifiedNumerator: "Pembilang Terverifikasi",
    verifiedDenominator: "Penyebut Terverifikasi",
    verifierNote: "Catatan Verifikator"
  };
  var REGION_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Provinsi",
    "Surel Petugas",
    "Surel Koordinator",
    "Lembar Isian",
    "Pengesahan OPD",
    "Pengesahan Sekda Kab/Kota",
    "Pengesahan Sekda Provinsi",
    "Bonus Aksi HAM",
    "Nilai Tahun Lalu",
    "Status",
    "Ringkasan",
    "Nomor Ringkasan",
    "Versi Ringkasan",
    "ID Ringkasan",
    "Sidik Ringkasan"
  ];
  var REGION_FIELDS = {
    code: "Kode Wilayah",
    name: "Wilayah",
    coordinator: "Surel Koordinator",
    bonus: "Bonus Aksi HAM",
    lastYear: "Nilai Tahun Lalu",
    office: "Pengesahan OPD",
    regencySecretary: "Pengesahan Sekda Kab/Kota",
    provinceSecretary: "Pengesahan Sekda Provinsi"
  };
  var FINDING_COLUMNS = [
    "Tingkat",
    "Kode",
    "Wilayah",
    "Indikator",
    "Lembar",
    "Sel",
    "Temuan",
    "Yang perlu dilakukan"
  ];
  var SCORE_COLUMNS_BEFORE = ["Kode Wilayah", "Wilayah"];
  var SCORE_COLUMNS_AFTER = [
    "Rerata",
    "Bonus",
    "Nilai Akhir",
    "Predikat",
    "Nilai Klaim",
    "Selisih",
    "Kelengkapan",
    "Sifat Nilai",
    "Hak Dinilai",
    "Jawaban Tak Terpakai",
    "Instrumen"
  ];
  var scoreHeader = (instrument) => [
    ...SCORE_COLUMNS_BEFORE,
    ...instrument.rights.map((right) => right.name),
    ...SCORE_COLUMNS_AFTER
  ];
  var OUTBOX_COLUMNS = [
    "ID",
    "Waktu",
    "Jenis",
    "Kepada",
    "Subjek",
    "Keadaan",
    "Keterangan",
    "Sidik",
    "Ringkasan Terkirim"
  ];
  var SETTING_COLUMNS = ["Setelan", "Nilai", "Keterangan"];

  // src/script/settings.ts
  var text = string2().check(_maxLength(500));
  var year = coerce_exports.number().check(int(), _gte(2e3), _lte(2100));
  var day = union([literal(""), string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/))]);
  var schema = object({
    language: _enum(["id", "en"]),
    awardYear: year,
    dataYear: year,
    ministry: text,
    office: text,
    address: text,
    place: text,
    signatoryTitle: text,
    signatory: text,
    verifier: text,
    deadline: day,
    template: text,
    folder: text,
    numberPattern: string2().check(_maxLength(100), _regex(/\{kode\}/), _regex(/\{versi\}/)),
    sharedEvidenceFrom: coerce_exports.number().check(int(), _gte(2), _lte(1e3)),
    outlierDistance: coerce_exports.number().check(_gt(0), _lte(100)),
    fewestPeers: coerce_exports.number().check(int(), _gte(3), _lte(1e3)),
    sample: _enum(["ya", "tidak"])
  });
  var SETTING_LINES = {
    language: { name: "Bahasa", initial: "id", note: "Bahasa antarmuka: id (Indonesia) atau en (Inggris)." },
    awardYear: { name: "Tahun Penghargaan", initial: "2026", note: "Empat angka." },
    dataYear: {
      name: "Tahun Data",
      initial: "2025",
      note: "Tahun yang dinilai, Januari sampai Desember. Empat angka."
    },
    ministry: {
      name: "Kementerian",
      initial: "Kementerian Hak Asasi Manusia Republik Indonesia",
      note: "Baris pertama kepala surat."
    },
    office: { name: "Kantor", initial: "Kantor Wilayah", note: "Baris kedua kepala surat." },
    address: { name: "Alamat Kantor", initial: "", note: "Baris ketiga kepala surat; boleh kosong." },
    place: { name: "Tempat", initial: "", note: "Kota tempat ringkasan ditandatangani." },
    signatoryTitle: {
      name: "Jabatan Penanda Tangan",
      initial: "Kepala Kantor Wilayah",
      note: "Jabatan, bukan nama."
    },
    signatory: { name: "Penanda Tangan", initial: "", note: "Nama; boleh kosong dan ditulis tangan." },
    verifier: {
      name: "Verifikator",
      initial: "",
      note: "Nama atau nama tim; boleh kosong dan ditulis tangan."
    },
    deadline: { name: "Batas Waktu", initial: "", note: "Tanggal, misalnya 2026-05-15; boleh kosong." },
    template: {
      name: "Templat Ringkasan",
      initial: "",
      note: "Tautan atau ID dokumen templat dengan penanda {{…}}; kosong berarti templat polos."
    },
    folder: {
      name: "Folder Ringkasan",
      initial: "",
      note: "Tautan atau ID folder; kosong berarti program membuat foldernya sendiri."
    },
    numberPattern: {
      name: "Pola Nomor",
      initial: "RV/{kode}/{tahun}/{versi}",
      note: "Nomor ringkasan; harus memuat {kode} dan {versi}."
    },
    sharedEvidenceFrom: {
      name: "Tautan Sama Mulai",
      initial: "5",
      note: "Tautan yang dipakai untuk sekian indikator atau lebih ditanyakan."
    },
    outlierDistance: {
      name: "Jarak Pencilan",
      initial: "3.5",
      note: "Nilai yang lebih jauh dari median daerah sejenis ditanyakan (skor z termodifikasi)."
    },
    fewestPeers: {
      name: "Pembanding Paling Sedikit",
      initial: "5",
      note: "Paling sedikit sekian daerah sejenis; 3 ke atas."
    },
    sample: {
      name: "Data Contoh",
      initial: "tidak",
      note: "ya atau tidak. Bila ya, semua keluaran diberi tanda data contoh."
    }
  };
  var KEYS = Object.keys(SETTING_LINES);
  var initialSettings = (given = {}) => KEYS.map((key) => {
    var _a4;
    return [
      SETTING_LINES[key].name,
      (_a4 = given[key]) != null ? _a4 : SETTING_LINES[key].initial,
      SETTING_LINES[key].note
    ];
  });
  var readSettings = (rows) => {
    const read = readTable(rows, SETTING_COLUMNS.slice(0, 2));
    if ("faults" in read) {
      throw new Refusal("book/header-missing", {
        tab: TABS.settings,
        header: SETTING_COLUMNS.join(", "),
        similar: null
      });
    }
    const given = new Map(
      read.table.rows.map((row3) => [cellText(row3.get("Setelan")).toLowerCase(), row3.get("Nilai")])
    );
    const raw = Object.fromEntries(
      KEYS.map((key) => [key, settingText(key, given.get(SETTING_LINES[key].name.toLowerCase()))])
    );
    const checked2 = schema.safeParse(raw);
    if (checked2.success) return checked2.data;
    const keys = [...new Set(checked2.error.issues.map((issue2) => issue2.path[0]))];
    throw new Refusal("settings/unsound", {
      faults: keys.map((key) => {
        var _a4;
        return {
          name: SETTING_LINES[key].name,
          found: (_a4 = raw[key]) != null ? _a4 : "",
          wanted: SETTING_LINES[key].note
        };
      })
    });
  };
  var HALF_DAY = 12 * 36e5;
  var settingText = (key, cell) => {
    if (cell instanceof Date) return new Date(cell.getTime() + HALF_DAY).toISOString().slice(0, 10);
    const found = cell === void 0 ? SETTING_LINES[key].initial : cellText(cell);
    if (key === "language" || key === "sample") return found.toLowerCase();
    return key === "outlierDistance" ? found.replace(",", ".") : found;
  };

  // src/domain/text/canonical.ts
  var canonical = (data) => JSON.stringify(
    data,
    (_key, value2) => value2 !== null && typeof value2 === "object" && !Array.isArray(value2) ? Object.fromEntries(Object.entries(value2).sort(([a], [b]) => a < b ? -1 : 1)) : value2
  );

  // node_modules/@noble/hashes/_u64.js
  var fromNumH = (n5) => n5 / 2 ** 32 | 0;
  var fromNumL = (n5) => n5 >>> 0;
  function setU64FromNum(view, byteOffset, n5, isLE) {
    const h = fromNumH(n5);
    const l = fromNumL(n5);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
  }

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
  var atitle = (title) => title ? `"${title}" ` : "";
  function anumber(n5, title = "") {
    if (typeof n5 !== "number")
      throw new TypeError(atitle(title) + "expected number, got " + typeof n5);
    if (!Number.isSafeInteger(n5) || n5 < 0)
      throw new RangeError(atitle(title) + "expected integer >= 0, got " + n5);
    return n5;
  }
  function abytes(value2, length, title = "") {
    if (isBytes(value2) && (length === void 0 || value2.length === length))
      return value2;
    if (length !== void 0)
      anumber(length, "length");
    const bytes = isBytes(value2);
    const ofLen = length !== void 0 ? ` of length ${length}` : "";
    const got = bytes ? `length=${value2.length}` : `type=${typeof value2}`;
    const message3 = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
    if (!bytes)
      throw new TypeError(message3);
    throw new RangeError(message3);
  }
  var aobject = (value2, label) => {
    if (value2 === null || typeof value2 !== "object" || Array.isArray(value2))
      throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value2);
  };
  var aopts = (value2, label) => {
    aobject(value2, label);
    const proto = Object.getPrototypeOf(value2);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError(`"${label}" expected plain object`);
    if (Object.hasOwn(value2, "__proto__"))
      throw new TypeError(`"${label}.__proto__" is not allowed`);
  };
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed)
      throw new Error("hash was destroyed");
    if (checkFinished && instance.finished)
      throw new Error("digest() was already called");
  }
  function aoutput(out, instance) {
    abytes(out, void 0, "output");
    const min = instance.outputLen;
    if (!(out.length >= min)) {
      throw new RangeError('"output" expected length >= ' + min);
    }
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
      arrays[i].fill(0);
    }
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function rotr(word, shift) {
    return word << 32 - shift | word >>> shift;
  }
  function checkOpts(defaults, opts, title = "opts") {
    aopts(defaults, "defaults");
    if (opts !== void 0)
      aopts(opts, title);
    const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
    return merged;
  }
  function createHasher(hashCons, info = {}) {
    if (typeof hashCons !== "function")
      throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, "info");
    const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
    const tmp = hashCons(void 0);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
  }
  var oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
  });

  // node_modules/@noble/hashes/_md.js
  function Chi(a, b, c) {
    return a & b ^ ~a & c;
  }
  function Maj(a, b, c) {
    return a & b ^ a & c ^ b & c;
  }
  var HashMD = class {
    constructor(blockLen, outputLen, padOffset, isLE) {
      __publicField(this, "blockLen");
      __publicField(this, "outputLen");
      __publicField(this, "canXOF", false);
      __publicField(this, "padOffset");
      __publicField(this, "isLE");
      // For partial updates less than block size
      __publicField(this, "buffer");
      __publicField(this, "view");
      __publicField(this, "finished", false);
      __publicField(this, "length", 0);
      __publicField(this, "pos", 0);
      __publicField(this, "destroyed", false);
      this.blockLen = blockLen;
      this.outputLen = outputLen;
      this.padOffset = padOffset;
      this.isLE = isLE;
      this.buffer = new Uint8Array(blockLen);
      this.view = createView(this.buffer);
    }
    update(data) {
      aexists(this);
      abytes(data);
      const { view, buffer, blockLen } = this;
      const len = data.length;
      let processed = false;
      for (let pos = 0; pos < len; ) {
        const take = Math.min(blockLen - this.pos, len - pos);
        if (take === blockLen) {
          const dataView = createView(data);
          for (; blockLen <= len - pos; pos += blockLen)
            this.process(dataView, pos);
          processed = true;
          continue;
        }
        buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
        this.pos += take;
        pos += take;
        if (this.pos === blockLen) {
          this.process(view, 0);
          this.pos = 0;
          processed = true;
        }
      }
      this.length += data.length;
      if (processed)
        this.roundClean();
      return this;
    }
    digestInto(out) {
      aexists(this);
      aoutput(out, this);
      this.finished = true;
      const { buffer, view, blockLen, isLE } = this;
      let { pos } = this;
      buffer[pos++] = 128;
      buffer.fill(0, pos);
      if (this.padOffset > blockLen - pos) {
        this.process(view, 0);
        buffer.fill(0);
      }
      setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
      this.process(view, 0);
      this.roundClean();
      const oview = out === buffer ? view : createView(out);
      const len = this.outputLen;
      const outLen = len / 4;
      const state = this.get();
      if (len % 4 || outLen > state.length)
        throw new Error("invalid outputLen");
      for (let i = 0; i < outLen; i++)
        oview.setUint32(4 * i, state[i], isLE);
    }
    digest() {
      const { buffer, outputLen } = this;
      this.digestInto(buffer);
      const res = buffer.slice(0, outputLen);
      this.destroy();
      return res;
    }
    _cloneIntoMeta(to) {
      const { buffer, length, finished, destroyed, pos } = this;
      to.destroyed = destroyed;
      to.finished = finished;
      to.length = length;
      to.pos = pos;
      if (pos)
        to.buffer.set(buffer);
      return to;
    }
    clone() {
      return this._cloneInto();
    }
  };
  var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    1779033703,
    3144134277,
    1013904242,
    2773480762,
    1359893119,
    2600822924,
    528734635,
    1541459225
  ]);

  // node_modules/@noble/hashes/sha2.js
  var SHA256_K = /* @__PURE__ */ Uint32Array.from([
    1116352408,
    1899447441,
    3049323471,
    3921009573,
    961987163,
    1508970993,
    2453635748,
    2870763221,
    3624381080,
    310598401,
    607225278,
    1426881987,
    1925078388,
    2162078206,
    2614888103,
    3248222580,
    3835390401,
    4022224774,
    264347078,
    604807628,
    770255983,
    1249150122,
    1555081692,
    1996064986,
    2554220882,
    2821834349,
    2952996808,
    3210313671,
    3336571891,
    3584528711,
    113926993,
    338241895,
    666307205,
    773529912,
    1294757372,
    1396182291,
    1695183700,
    1986661051,
    2177026350,
    2456956037,
    2730485921,
    2820302411,
    3259730800,
    3345764771,
    3516065817,
    3600352804,
    4094571909,
    275423344,
    430227734,
    506948616,
    659060556,
    883997877,
    958139571,
    1322822218,
    1537002063,
    1747873779,
    1955562222,
    2024104815,
    2227730452,
    2361852424,
    2428436474,
    2756734187,
    3204031479,
    3329325298
  ]);
  var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
  var SHA2_32B = class extends HashMD {
    constructor(outputLen, IV) {
      super(64, outputLen, 8, false);
      // We cannot use array here since array allows indexing by variable
      // which means optimizer/compiler cannot use registers.
      // Numeric initializers matter: starting the fields as `undefined` changes
      // V8's field representation and makes sha256 3x slower (measured).
      __publicField(this, "A", 0);
      __publicField(this, "B", 0);
      __publicField(this, "C", 0);
      __publicField(this, "D", 0);
      __publicField(this, "E", 0);
      __publicField(this, "F", 0);
      __publicField(this, "G", 0);
      __publicField(this, "H", 0);
      this.A = IV[0] | 0;
      this.B = IV[1] | 0;
      this.C = IV[2] | 0;
      this.D = IV[3] | 0;
      this.E = IV[4] | 0;
      this.F = IV[5] | 0;
      this.G = IV[6] | 0;
      this.H = IV[7] | 0;
    }
    get() {
      const { A, B, C, D, E, F, G, H } = this;
      return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
      this.A = A | 0;
      this.B = B | 0;
      this.C = C | 0;
      this.D = D | 0;
      this.E = E | 0;
      this.F = F | 0;
      this.G = G | 0;
      this.H = H | 0;
    }
    _cloneInto(to) {
      (to || (to = new this.constructor())).set(...this.get());
      return this._cloneIntoMeta(to);
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4)
        SHA256_W[i] = view.getUint32(offset, false);
      for (let i = 16; i < 64; i++) {
        const W15 = SHA256_W[i - 15];
        const W2 = SHA256_W[i - 2];
        const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
        const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
        SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
      }
      let { A, B, C, D, E, F, G, H } = this;
      for (let i = 0; i < 64; i++) {
        const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
        const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
        const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
        const T2 = sigma0 + Maj(A, B, C) | 0;
        H = G;
        G = F;
        F = E;
        E = D + T1 | 0;
        D = C;
        C = B;
        B = A;
        A = T1 + T2 | 0;
      }
      A = A + this.A | 0;
      B = B + this.B | 0;
      C = C + this.C | 0;
      D = D + this.D | 0;
      E = E + this.E | 0;
      F = F + this.F | 0;
      G = G + this.G | 0;
      H = H + this.H | 0;
      this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
      clean(SHA256_W);
    }
    destroy() {
      this.destroyed = true;
      this.set(0, 0, 0, 0, 0, 0, 0, 0);
      clean(this.buffer);
    }
  };
  var _SHA256 = class extends SHA2_32B {
    constructor() {
      super(32, SHA256_IV);
    }
  };
  var sha256 = /* @__PURE__ */ createHasher(
    () => new _SHA256(),
    /* @__PURE__ */ oidNist(1)
  );

  // src/domain/text/sha256.ts
  var sha2562 = (text2) => {
    const bytes = sha256(utf8(text2));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  var utf8 = (text2) => {
    var _a4;
    const bytes = [];
    const rest = (bits) => 128 | bits & 63;
    for (const letter of text2) {
      const point = (_a4 = letter.codePointAt(0)) != null ? _a4 : 0;
      const code = point >= 55296 && point <= 57343 ? 65533 : point;
      if (code < 128) bytes.push(code);
      else if (code < 2048) bytes.push(192 | code >> 6, rest(code));
      else if (code < 65536) bytes.push(224 | code >> 12, rest(code >> 6), rest(code));
      else bytes.push(240 | code >> 18, rest(code >> 12), rest(code >> 6), rest(code));
    }
    return Uint8Array.from(bytes);
  };

  // src/domain/instrument/parse-scale.ts
  var NUMBER = "-?\\d{1,12}(?:\\.\\d{1,12})?";
  var BAND = new RegExp(`^(<=|>=)\\s*(${NUMBER})\\s*:\\s*(${NUMBER})$`);
  var REST = new RegExp(`^\\*\\s*:\\s*(${NUMBER})$`);
  var GOALPOST = new RegExp(`^(${NUMBER})\\s*:\\s*(${NUMBER})$`);
  var OPTION = new RegExp(`^([A-Z])\\s*:\\s*(${NUMBER})\\s+(\\S.*)$`);
  var parts = (text2) => text2.split(";").map((part) => part.trim());
  var isWorthless = (points) => Math.min(...points) < 0 || Math.max(...points) === Math.min(...points);
  var parseYesNo = (text2) => {
    const found = new RegExp(`^Ada\\s*:\\s*(${NUMBER})\\s*;\\s*Tidak ada\\s*:\\s*(${NUMBER})$`, "i").exec(
      text2.trim()
    );
    if (!found) return { problem: "scale-unreadable" };
    const [yes, no] = [Number(found[1]), Number(found[2])];
    return isWorthless([yes, no]) ? { problem: "scale-worthless" } : { scale: { yes, no } };
  };
  var parseOptions = (text2) => {
    const options = parts(text2).map((part) => OPTION.exec(part));
    const scale = options.flatMap(
      (found) => {
        var _a4, _b;
        return found ? [{ letter: (_a4 = found[1]) != null ? _a4 : "", points: Number(found[2]), label: (_b = found[3]) != null ? _b : "" }] : [];
      }
    );
    if (scale.length !== options.length) return { problem: "scale-unreadable" };
    if (scale.some(({ letter }, i) => letter !== String.fromCharCode(65 + i)))
      return { problem: "scale-unreadable" };
    if (scale.length < 2) return { problem: "options-few" };
    const points = scale.map((option) => option.points);
    return isWorthless(points) ? { problem: "scale-worthless" } : { scale };
  };
  var parseNumberScale = (text2, better) => /^linier\b/i.test(text2.trim()) ? parseLinear(text2.trim().slice(6), better) : parseBands(text2, better);
  var parseLinear = (text2, better) => {
    const posts = parts(text2).map((part) => GOALPOST.exec(part));
    const [from, to] = posts.map((found) => ({ value: Number(found == null ? void 0 : found[1]), points: Number(found == null ? void 0 : found[2]) }));
    if (posts.length !== 2 || posts.includes(null) || !from || !to) return { problem: "scale-unreadable" };
    if (isWorthless([from.points, to.points])) return { problem: "scale-worthless" };
    if (from.value >= to.value) return { problem: "scale-not-monotone" };
    if (to.points > from.points !== (better === "more")) return { problem: "scale-direction" };
    return { scale: { kind: "linear", from, to } };
  };
  var parseBands = (text2, better) => {
    var _a4, _b;
    const lines = parts(text2);
    const rest = REST.exec((_a4 = lines[lines.length - 1]) != null ? _a4 : "");
    const found = (rest ? lines.slice(0, -1) : lines).map((line) => BAND.exec(line));
    if (found.length === 0 || found.includes(null)) return { problem: "scale-unreadable" };
    if (!rest) return { problem: "scale-no-rest" };
    const order = ((_b = found[0]) == null ? void 0 : _b[1]) === "<=" ? "falling" : "rising";
    if (found.some((band) => {
      var _a5;
      return (band == null ? void 0 : band[1]) !== ((_a5 = found[0]) == null ? void 0 : _a5[1]);
    })) return { problem: "scale-not-monotone" };
    if (order === "falling" !== (better === "less")) return { problem: "scale-direction" };
    const bands = found.map((band) => ({ bound: Number(band == null ? void 0 : band[2]), points: Number(band == null ? void 0 : band[3]) }));
    const points = [...bands.map((band) => band.points), Number(rest[1])];
    const inOrder = bands.every(({ bound }, i) => {
      const before = bands[i - 1];
      return !before || (order === "falling" ? before.bound < bound : before.bound > bound);
    });
    if (!inOrder || points.some((p, i) => {
      var _a5;
      return p > ((_a5 = points[i - 1]) != null ? _a5 : p);
    })) return { problem: "scale-not-monotone" };
    if (isWorthless(points)) return { problem: "scale-worthless" };
    return { scale: { kind: "bands", order, bands, rest: Number(rest[1]) } };
  };

  // src/domain/instrument/words.ts
  var PROVENANCES = /* @__PURE__ */ new Map([
    ["resmi", "official"],
    ["publikasi", "published"],
    ["rancangan", "draft"],
    ["asumsi", "assumption"]
  ]);
  var PROVENANCE_WORDS = [...PROVENANCES.keys()];
  var provenanceOf = (word) => PROVENANCES.get(word.toLowerCase());
  var parseNumber = (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    const text2 = cellText(cell);
    return /^-?\d+(\.\d+)?$/.test(text2) ? Number(text2) : null;
  };

  // src/domain/instrument/read-indicator.ts
  var INDICATOR_HEADERS = [
    "Kode",
    "Hak",
    "Jenis",
    "Indikator",
    "Ukuran",
    "Satuan",
    "Pembilang",
    "Penyebut",
    "Per",
    "Bagian dari",
    "Arah",
    "Desimal",
    "Skala",
    "Minimum",
    "Maksimum",
    "Bobot",
    "Boleh Tidak Berlaku",
    "Bukti Dukung",
    "Penanggung Jawab",
    "Sumber",
    "Status Teks",
    "Keterangan"
  ];
  var CODE = /^[A-Za-z][A-Za-z0-9-]{0,19}$/;
  var MEASURES = ["ya-tidak", "pilihan", "rasio", "angka"];
  var RATIO_ONLY = ["Pembilang", "Penyebut", "Per", "Bagian dari"];
  var NUMBERS_ONLY = [...RATIO_ONLY, "Satuan", "Arah", "Desimal", "Minimum", "Maksimum"];
  var UNUSED = {
    "ya-tidak": NUMBERS_ONLY,
    pilihan: NUMBERS_ONLY,
    rasio: [],
    angka: RATIO_ONLY
  };
  var PER = [1, 100, 1e3, 1e4, 1e5];
  var readIndicator = (line) => {
    var _a4;
    const faults = [];
    const fault = (column, what) => {
      faults.push({ ...what, table: "Indikator", row: line.row, column });
      return void 0;
    };
    const text2 = (column) => cellText(line.get(column));
    const required2 = (column) => {
      var _a5;
      return text2(column) || ((_a5 = fault(column, { code: "blank" })) != null ? _a5 : "");
    };
    const word = (column, allowed) => {
      var _a5;
      const found = text2(column).toLowerCase();
      if (found === "") return fault(column, { code: "blank" });
      return (_a5 = allowed.find((one) => one === found)) != null ? _a5 : fault(column, { code: "unknown-word", found, allowed });
    };
    const number3 = (column, from, to) => {
      if (isBlank(line.get(column))) return fault(column, { code: "blank" });
      const value2 = parseNumber(line.get(column));
      if (value2 === null) return fault(column, { code: "not-a-number", found: text2(column) });
      return value2 < from || value2 > to ? fault(column, { code: "out-of-bounds", found: value2, from, to }) : value2;
    };
    const bound = (column) => {
      var _a5;
      return text2(column) === "" ? null : (_a5 = number3(column, -1e12, 1e12)) != null ? _a5 : null;
    };
    const quantity2 = () => {
      var _a5;
      const better = word("Arah", ["naik", "turun"]) === "turun" ? "less" : "more";
      const [minimum, maximum] = [bound("Minimum"), bound("Maksimum")];
      if (minimum !== null && maximum !== null && minimum >= maximum)
        fault("Maksimum", { code: "range-upside-down" });
      const decimals = (_a5 = number3("Desimal", 0, 4)) != null ? _a5 : 0;
      if (!Number.isInteger(decimals)) fault("Desimal", { code: "not-a-number", found: text2("Desimal") });
      return {
        unit: required2("Satuan"),
        better,
        decimals,
        scale: scale((s2) => parseNumberScale(s2, better)),
        minimum,
        maximum
      };
    };
    const scale = (parse2) => {
      const found = text2("Skala");
      if (found === "") {
        if (text2("Keterangan") === "") fault("Keterangan", { code: "scale-missing" });
        return null;
      }
      const parsed = parse2(found);
      if ("scale" in parsed) return parsed.scale;
      fault("Skala", { code: parsed.problem, found });
      return null;
    };
    const measure = () => {
      var _a5;
      const kind = word("Ukuran", MEASURES);
      for (const column of kind ? UNUSED[kind] : [])
        if (kind && text2(column) !== "") fault(column, { code: "not-for-measure", measure: kind });
      if (kind === "ya-tidak") return { kind: "yesNo", scale: scale(parseYesNo) };
      if (kind === "pilihan") return { kind: "options", options: (_a5 = scale(parseOptions)) != null ? _a5 : [] };
      if (kind === "angka") return { kind: "number", ...quantity2() };
      if (kind !== "rasio") return void 0;
      const per = number3("Per", 1, 1e6);
      if (per !== void 0 && !PER.includes(per))
        fault("Per", { code: "unknown-word", found: String(per), allowed: PER.map(String) });
      return {
        kind: "ratio",
        numerator: required2("Pembilang"),
        denominator: required2("Penyebut"),
        per: per != null ? per : 100,
        part: word("Bagian dari", ["ya", "tidak"]) === "ya",
        ...quantity2()
      };
    };
    const code = required2("Kode");
    if (code !== "" && !CODE.test(code)) fault("Kode", { code: "bad-code", found: code });
    const provenance = provenanceOf(text2("Status Teks"));
    if (!provenance || provenance === "assumption") {
      fault("Status Teks", {
        code: "unknown-word",
        found: text2("Status Teks"),
        allowed: ["resmi", "publikasi", "rancangan"]
      });
    }
    const measured = measure();
    const indicator = {
      code: code.toUpperCase(),
      right: required2("Hak"),
      dimension: required2("Jenis"),
      text: required2("Indikator"),
      weight: (_a4 = number3("Bobot", 1e-6, 1e3)) != null ? _a4 : 1,
      mayNotApply: word("Boleh Tidak Berlaku", ["ya", "tidak"]) === "ya",
      evidence: required2("Bukti Dukung"),
      office: required2("Penanggung Jawab"),
      source: text2("Sumber"),
      provenance: provenance != null ? provenance : "draft",
      remark: text2("Keterangan")
    };
    return faults.length > 0 || !measured ? { faults } : { value: { ...indicator, measure: measured } };
  };

  // src/domain/instrument/read-instrument.ts
  var INSTRUMENT_HEADERS = [
    "Bagian",
    "Kode",
    "Nama",
    "Kelompok",
    "Nilai",
    "Status",
    "Keterangan"
  ];
  var PARTS = ["identitas", "penilaian", "hak", "jenis", "predikat"];
  var IDENTITY = ["id", "judul", "peraturan", "kedudukan"];
  var SCORING = ["cara", "bonus_maks", "nilai_maks"];
  var METHODS = /* @__PURE__ */ new Map([
    ["rerata", "means"],
    ["poin", "points"]
  ]);
  var readInstrument = (instrumentRows, indicatorRows) => {
    var _a4, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o;
    const head = readTable(instrumentRows, INSTRUMENT_HEADERS);
    const body = readTable(indicatorRows, INDICATOR_HEADERS);
    const unreadable2 = [
      ..."faults" in head ? head.faults.map((fault) => at("Instrumen", 1, null, fault)) : [],
      ..."faults" in body ? body.faults.map((fault) => at("Indikator", 1, null, fault)) : []
    ];
    if ("faults" in head || "faults" in body) return { faults: unreadable2 };
    const read = head.table.rows.map(readLine);
    const lines = read.map(({ line }) => line);
    const indicators = body.table.rows.map(readIndicator);
    const placed = body.table.rows.map(placeOf);
    const of = (part) => lines.filter((line) => line.part === part);
    const only = (part, key) => of(part).find((line) => line.code === key);
    const faults = [
      ...read.flatMap(({ faults: faults2 }) => faults2),
      ...indicators.flatMap((indicator) => "faults" in indicator ? indicator.faults : []),
      ...missingLines(lines),
      ...repeated(
        "Instrumen",
        lines.map((line) => ({ row: line.row, key: `${line.part} ${line.code}` }))
      ),
      ...repeated(
        "Indikator",
        placed.filter(({ code }) => code !== "").map(({ row: row3, code }) => ({ row: row3, key: code }))
      ),
      ...references(placed, of("hak"), of("jenis")),
      ...weights(of("jenis")),
      ...grades(of("predikat")),
      ...body.table.rows.length === 0 ? [at("Indikator", 1, null, { code: "line-missing", part: "indikator", key: "*" })] : []
    ];
    if (faults.length > 0) return { faults };
    const content = {
      id: (_b = (_a4 = only("identitas", "id")) == null ? void 0 : _a4.name) != null ? _b : "",
      title: (_d = (_c = only("identitas", "judul")) == null ? void 0 : _c.name) != null ? _d : "",
      regulation: (_f = (_e = only("identitas", "peraturan")) == null ? void 0 : _e.name) != null ? _f : "",
      standing: (_h = (_g = only("identitas", "kedudukan")) == null ? void 0 : _g.name) != null ? _h : "",
      method: (_k = METHODS.get((_j = (_i = only("penilaian", "cara")) == null ? void 0 : _i.name) != null ? _j : "")) != null ? _k : "means",
      bonusMax: (_m = (_l = only("penilaian", "bonus_maks")) == null ? void 0 : _l.value) != null ? _m : 0,
      finalMax: (_o = (_n = only("penilaian", "nilai_maks")) == null ? void 0 : _n.value) != null ? _o : 100,
      rights: of("hak").map(({ code, name, group, value: value2, provenance }) => ({
        code,
        name,
        group,
        weight: value2 != null ? value2 : 1,
        provenance
      })),
      dimensions: of("jenis").map(({ code, name, value: value2, provenance }) => ({
        code,
        name,
        weight: value2 != null ? value2 : 0,
        provenance
      })),
      indicators: indicators.flatMap((indicator) => "value" in indicator ? [indicator.value] : []),
      grades: of("predikat").map(({ code, name, value: value2, provenance }) => ({ code, name, from: value2 != null ? value2 : 0, provenance })).sort((a, b) => b.from - a.from),
      assumptions: assumptionsOf(lines)
    };
    return { instrument: { ...content, hash: sha2562(canonical([content, byKey(lines)])) } };
  };
  var byKey = (lines) => Object.fromEntries(lines.map(({ row: _row, ...line }) => [`${line.part} ${line.code}`, line]));
  var placeOf = ({ row: row3, get }) => ({
    row: row3,
    code: cellText(get("Kode")).toUpperCase(),
    right: cellText(get("Hak")),
    dimension: cellText(get("Jenis"))
  });
  var at = (table, row3, column, what) => ({
    ...what,
    table,
    row: row3,
    column
  });
  var readLine = (source) => {
    const text2 = (column) => cellText(source.get(column));
    const part = text2("Bagian").toLowerCase();
    const code = text2("Kode").toLowerCase();
    const numeric = part === "hak" || part === "jenis" || part === "predikat" || code.endsWith("_maks");
    const provenance = provenanceOf(text2("Status"));
    const fault = (column, what) => [
      at("Instrumen", source.row, column, what)
    ];
    return {
      line: {
        row: source.row,
        part,
        code,
        name: text2("Nama"),
        group: text2("Kelompok"),
        value: numeric ? parseNumber(source.get("Nilai")) : null,
        status: provenance != null ? provenance : null,
        provenance: provenance != null ? provenance : "assumption",
        remark: text2("Keterangan")
      },
      faults: [
        ...PARTS.includes(part) ? [] : fault("Bagian", { code: "unknown-word", found: part, allowed: PARTS }),
        ...unsoundKey(part, code).flatMap((what) => fault("Kode", what)),
        ...text2("Nama") === "" ? fault("Nama", { code: "blank" }) : [],
        ...part === "penilaian" && code === "cara" && text2("Nama") !== "" && !METHODS.has(text2("Nama")) ? fault("Nama", { code: "unknown-word", found: text2("Nama"), allowed: [...METHODS.keys()] }) : [],
        ...numeric ? unsoundValue(part, code, source.get("Nilai")).flatMap((what) => fault("Nilai", what)) : [],
        ...provenance || part === "identitas" && text2("Status") === "" ? [] : fault("Status", { code: "unknown-word", found: text2("Status"), allowed: PROVENANCE_WORDS })
      ]
    };
  };
  var unsoundKey = (part, code) => {
    const allowed = part === "identitas" ? IDENTITY : part === "penilaian" ? SCORING : null;
    if (allowed) return allowed.includes(code) ? [] : [{ code: "unknown-word", found: code, allowed }];
    return /^[a-z][a-z0-9-]{0,59}$/.test(code) ? [] : [{ code: "bad-code", found: code }];
  };
  var unsoundValue = (part, code, cell) => {
    const value2 = parseNumber(cell);
    if (value2 === null) return [{ code: "not-a-number", found: cellText(cell) }];
    const from = part === "hak" || code === "nilai_maks" ? 1e-6 : 0;
    const to = part === "hak" ? 1e3 : 100;
    return value2 < from || value2 > to ? [{ code: "out-of-bounds", found: value2, from, to }] : [];
  };
  var missingLines = (lines) => {
    const wanted = [
      ...IDENTITY.map((key) => ["identitas", key]),
      ...SCORING.map((key) => ["penilaian", key]),
      ...["hak", "jenis", "predikat"].map((part) => [part, "*"])
    ];
    return wanted.filter(([part, key]) => !lines.some((line) => line.part === part && (key === "*" || line.code === key))).map(([part, key]) => at("Instrumen", 1, null, { code: "line-missing", part, key }));
  };
  var repeated = (table, keys) => {
    const first = new Map([...keys].reverse().map(({ row: row3, key }) => [key, row3]));
    return keys.flatMap(({ row: row3, key }) => {
      var _a4;
      const before = (_a4 = first.get(key)) != null ? _a4 : row3;
      return before === row3 ? [] : [at(table, row3, "Kode", { code: "twice", found: key, first: before })];
    });
  };
  var references = (indicators, rights, dimensions) => {
    const unknown = (column, of, known) => indicators.filter((indicator) => of(indicator) !== "" && !known.some((line) => line.code === of(indicator))).map(
      (indicator) => at("Indikator", indicator.row, column, {
        code: "unknown-word",
        found: of(indicator),
        allowed: known.map((line) => line.code)
      })
    );
    const unused = rights.filter((right) => !indicators.some((indicator) => indicator.right === right.code)).map((right) => at("Instrumen", right.row, "Kode", { code: "unused", found: right.code }));
    const holes = rights.flatMap(
      (right) => dimensions.filter(
        (dimension) => indicators.some((i) => i.right === right.code) && !indicators.some((i) => i.right === right.code && i.dimension === dimension.code)
      ).map(
        (dimension) => at("Instrumen", dimension.row, "Kode", {
          code: "unused-in-right",
          found: dimension.code,
          right: right.code
        })
      )
    );
    return [
      ...unknown("Hak", (i) => i.right, rights),
      ...unknown("Jenis", (i) => i.dimension, dimensions),
      ...unused,
      ...holes
    ];
  };
  var weights = (dimensions) => {
    var _a4, _b;
    const sum = dimensions.reduce((total, line) => {
      var _a5;
      return total + ((_a5 = line.value) != null ? _a5 : 0);
    }, 0);
    return dimensions.length === 0 || dimensions.some((line) => line.value === null) || Math.abs(sum - 100) < 1e-9 ? [] : [at("Instrumen", (_b = (_a4 = dimensions[0]) == null ? void 0 : _a4.row) != null ? _b : 1, "Nilai", { code: "weights", sum })];
  };
  var grades = (lines) => {
    var _a4, _b;
    const bounds = lines.flatMap((line) => line.value === null ? [] : [line.value]);
    const lowest = Math.min(...bounds);
    return [
      ...bounds.length > 0 && bounds.length === lines.length && lowest !== 0 ? [at("Instrumen", (_b = (_a4 = lines[0]) == null ? void 0 : _a4.row) != null ? _b : 1, "Nilai", { code: "grades-start", lowest })] : [],
      ...lines.flatMap((line) => {
        const same = lines.find((other) => other.value === line.value && other.row < line.row);
        return same && line.value !== null ? [at("Instrumen", line.row, "Nilai", { code: "twice", found: String(line.value), first: same.row })] : [];
      })
    ];
  };
  var assumptionsOf = (lines) => {
    var _a4;
    const groups = /* @__PURE__ */ new Map();
    for (const line of lines) {
      if (line.status !== "assumption") continue;
      const key = canonical([line.part, assumedValue(line), line.remark]);
      groups.set(key, [...(_a4 = groups.get(key)) != null ? _a4 : [], line]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const name = `${first.part} ${group.map((line) => line.code).join(", ")}`;
      return [{ name, value: assumedValue(first), why: first.remark }];
    });
  };
  var assumedValue = (line) => line.value === null ? line.name : String(line.value);

  // src/domain/region/region-code.ts
  var CODE2 = /^(?:1[1-9]|[2-9]\d)\.(?!00)\d{2}$/;
  var HALF_DAY2 = 12 * 36e5;
  var readRegionCode = (cell) => {
    if (cell instanceof Date) return readDate(cell);
    if (typeof cell === "number") return readNumber(cell);
    const text2 = cellText(cell).replace(/^'/, "");
    if (CODE2.test(text2)) return { code: text2, from: "text" };
    const other = /^(\d{2})[.,\s-]?(\d{2})$/.exec(text2);
    return checked(`${other == null ? void 0 : other[1]}.${other == null ? void 0 : other[2]}`, "other-text");
  };
  var readNumber = (value2) => {
    const whole = Number.isInteger(value2) && value2 >= 1101 && value2 <= 9999 ? value2 / 100 : value2;
    const text2 = whole.toFixed(2);
    return Math.abs(Number(text2) - whole) < 1e-9 ? checked(text2, "number") : { code: null };
  };
  var readDate = (date3) => {
    if (Number.isNaN(date3.getTime())) return { code: null };
    const day2 = new Date(date3.getTime() + HALF_DAY2);
    return day2.getUTCFullYear() < 1900 ? { code: null } : checked(`${two(day2.getUTCDate())}.${two(day2.getUTCMonth() + 1)}`, "date");
  };
  var checked = (code, from) => CODE2.test(code) ? { code, from } : { code: null };
  var two = (n5) => String(n5).padStart(2, "0");
  var provinceOf = (code) => code.slice(0, 2);
  var isCity = (code) => Number(code.slice(3)) >= 71;

  // src/domain/submission/read-number.ts
  var LONGEST_NUMBER = 20;
  var plain = (value2, percentSign = false) => ({ kind: "number", value: value2, percentSign });
  var readNumber2 = (cell) => {
    var _a4;
    if (typeof cell === "number") return Number.isFinite(cell) ? plain(cell) : { kind: "unreadable" };
    if (typeof cell === "object" && cell instanceof Date) return { kind: "date" };
    if (typeof cell === "boolean") return { kind: "unreadable" };
    const text2 = cellText(cell).replace(/\s+/g, " ");
    if (text2 === "") return { kind: "blank" };
    const found = text2.length > LONGEST_NUMBER ? null : /^([-+\u2212]?)\s*(\d[\d., ]*?)\s*(%?)$/.exec(text2);
    if (!found) return { kind: "unreadable" };
    const sign = found[1] === "-" || found[1] === "−" ? -1 : 1;
    const percentSign = found[3] === "%";
    const read = unsigned((_a4 = found[2]) != null ? _a4 : "");
    if (read === null) return { kind: "unreadable" };
    return typeof read === "number" ? plain(sign * read, percentSign) : { kind: "ambiguous", readings: [sign * read[0], sign * read[1]] };
  };
  var unsigned = (text2) => {
    if (/^\d+$/.test(text2)) return Number(text2);
    if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(text2)) return Number(text2.replace(/ /g, "").replace(",", "."));
    if (/^\d{1,3}(\.\d{3})*,\d+$/.test(text2) && text2.includes(".")) return decimalComma(text2);
    if (/^\d{1,3}(,\d{3})*\.\d+$/.test(text2) && text2.includes(",")) return Number(text2.replace(/,/g, ""));
    if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text2)) return Number(text2.replace(/[.,]/g, ""));
    const single = /^(\d+)[.,](\d+)$/.exec(text2);
    if (!single) return null;
    const [, whole = "", after = ""] = single;
    const decimal = Number(`${whole}.${after}`);
    return after.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? [Number(whole + after), decimal] : decimal;
  };
  var decimalComma = (text2) => Number(text2.replace(/\./g, "").replace(",", "."));

  // src/domain/submission/read-answer.ts
  var ANSWER_WORDS = {
    yes: "Ada",
    no: "Tidak ada",
    noData: "Tidak ada data",
    notApplicable: "Tidak berlaku"
  };
  var BLANK = { state: "blank" };
  var NO_DATA = { state: "noData" };
  var NOT_APPLICABLE = { state: "notApplicable" };
  var YES = { state: "value", value: { kind: "yesNo", yes: true } };
  var NO = { state: "value", value: { kind: "yesNo", yes: false } };
  var folded = (text2) => text2 === "" ? text2 : text2.toLowerCase().replace(/\s+/g, " ");
  var YES_WORD = folded(ANSWER_WORDS.yes);
  var NO_WORD = folded(ANSWER_WORDS.no);
  var WORDS = /* @__PURE__ */ new Map([
    [folded(ANSWER_WORDS.noData), NO_DATA],
    [folded(ANSWER_WORDS.notApplicable), NOT_APPLICABLE]
  ]);
  var readAnswer = (measure, typed) => {
    var _a4, _b;
    const text2 = cellText(typed.answer);
    const word = folded(text2);
    const said = WORDS.get(word);
    if (said) return said;
    if (measure.kind === "ratio") return readRatio(measure.per, typed);
    if (text2 === "") return BLANK;
    if (measure.kind === "yesNo") {
      if (word === YES_WORD) return YES;
      if (word === NO_WORD) return NO;
      return unreadable({ code: "answer/word-not-allowed", field: "answer", found: text2 });
    }
    if (measure.kind === "options") {
      const letter = (_b = (_a4 = /^([a-z])(?:[.):\s\u2013-].*)?$/is.exec(text2)) == null ? void 0 : _a4[1]) == null ? void 0 : _b.toUpperCase();
      return letter && measure.options.some((option) => option.letter === letter) ? { state: "value", value: { kind: "option", letter } } : unreadable({
        code: "answer/option-not-allowed",
        field: "answer",
        found: text2,
        letters: measure.options.map((option) => option.letter)
      });
    }
    const number3 = readSide("answer", typed.answer, measure.unit);
    return typeof number3 === "number" ? { state: "value", value: { kind: "number", number: number3 } } : number3 ? unreadable(number3) : BLANK;
  };
  var readRatio = (per, typed) => {
    if (isBlank(typed.numerator) && isBlank(typed.denominator)) {
      const found = cellText(typed.answer);
      return found === "" || readNumber2(typed.answer).kind === "number" ? found === "" ? BLANK : unreadable(
        { code: "ratio/side-missing", field: "numerator" },
        { code: "ratio/side-missing", field: "denominator" }
      ) : unreadable({ code: "answer/word-not-allowed", field: "answer", found });
    }
    const numerator = readSide("numerator", typed.numerator, "");
    const denominator = readSide("denominator", typed.denominator, "");
    if (typeof numerator === "number" && typeof denominator === "number" && denominator > 0) {
      const number3 = numerator / denominator * per;
      return Number.isFinite(number3) ? { state: "value", value: { kind: "ratio", numerator, denominator, number: number3 } } : unreadable({ code: "number/unreadable", field: "numerator", found: cellText(typed.numerator) });
    }
    const missing = (field) => ({ code: "ratio/side-missing", field });
    return unreadable(
      ...typeof numerator === "number" ? [] : [numerator != null ? numerator : missing("numerator")],
      ...typeof denominator === "number" ? denominator > 0 ? [] : [{ code: "ratio/denominator-not-positive", field: "denominator", found: denominator }] : [denominator != null ? denominator : missing("denominator")]
    );
  };
  var readSide = (field, cell, unit) => {
    const read = readNumber2(cell);
    if (read.kind === "blank") return null;
    const found = cellText(cell);
    if (read.kind === "ambiguous") return { code: "number/ambiguous", field, found, readings: read.readings };
    if (read.kind !== "number" || read.percentSign && unit !== "%")
      return { code: "number/unreadable", field, found };
    return read.value;
  };
  var unreadable = (...problems) => ({ state: "unreadable", problems });

  // src/domain/submission/verification.ts
  var DECISION_WORDS = {
    pending: "Belum diperiksa",
    confirmed: "Sesuai",
    corrected: "Dikoreksi",
    unsupported: "Tidak didukung bukti",
    returned: "Dikembalikan",
    notApplicable: "Tidak berlaku"
  };
  var STATES = new Map(
    Object.keys(DECISION_WORDS).map((state) => [
      DECISION_WORDS[state].toLowerCase(),
      state
    ])
  );
  var readDecision = (text2) => {
    var _a4;
    return text2 === "" ? "pending" : (_a4 = STATES.get(text2.toLowerCase().replace(/\s+/g, " "))) != null ? _a4 : null;
  };
  var isDecided = (state) => state !== null && state !== "pending" && state !== "returned";

  // src/domain/submission/read-submissions.ts
  var readSubmissions = (instrument, regions, rows) => {
    const regionByCode = new Map(regions.map((region) => [region.code, region]));
    const indicatorByCode = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator]));
    const codesRead = /* @__PURE__ */ new Map();
    return rows.map((typed) => {
      var _a4;
      const codeRead = (_a4 = codesRead.get(typed.region)) != null ? _a4 : readRegionCode(typed.region);
      codesRead.set(typed.region, codeRead);
      const region = codeRead.code === null ? void 0 : regionByCode.get(codeRead.code);
      const indicator = indicatorByCode.get(cellText(typed.indicator).toUpperCase());
      if (!region || !indicator)
        return { typed, codeRead, region: region != null ? region : null, indicator: indicator != null ? indicator : null };
      const claimed = readAnswer(indicator.measure, typed);
      const decision2 = readDecision(cellText(typed.decision));
      return {
        typed,
        codeRead,
        region,
        indicator,
        claimed,
        decision: decision2,
        verified: verify(indicator, typed, claimed, decision2)
      };
    });
  };
  var verify = (indicator, typed, claimed, decision2) => {
    if (decision2 === "unsupported") return { state: "noData" };
    if (decision2 === "notApplicable") return { state: "notApplicable" };
    if (decision2 !== "corrected") return claimed;
    return readAnswer(indicator.measure, {
      answer: typed.verifiedAnswer,
      numerator: typed.verifiedNumerator,
      denominator: typed.verifiedDenominator
    });
  };

  // src/domain/validation/finding.ts
  var SEVERITIES = {
    "answer/blank": "error",
    "answer/word-not-allowed": "error",
    "answer/option-not-allowed": "error",
    "number/unreadable": "error",
    "number/ambiguous": "error",
    "ratio/side-missing": "error",
    "ratio/denominator-not-positive": "error",
    "ratio/numerator-above-denominator": "error",
    "ratio/answer-typed": "warning",
    "value/fraction-for-percentage": "warning",
    "value/percentage-for-fraction": "error",
    "value/out-of-range": "error",
    "value/far-from-peers": "info",
    "year/missing": "warning",
    "year/unreadable": "warning",
    "year/outside-period": "warning",
    "evidence/missing": "warning",
    "evidence/not-a-link": "warning",
    "evidence/shared": "info",
    "not-applicable/without-reason": "error",
    "not-applicable/not-allowed": "error",
    "no-data/without-reason": "warning",
    "region/unknown": "error",
    "region/code-converted": "warning",
    "region/twice": "error",
    "region/code-unreadable": "error",
    "indicator/unknown": "error",
    "row/duplicate": "error",
    "row/missing": "error",
    "endorsement/missing": "warning",
    "bonus/unreadable": "error",
    "bonus/out-of-range": "error",
    "last-year/unreadable": "info",
    "coordinator/address-unusable": "warning",
    "decision/unknown-word": "error",
    "decision/correction-unusable": "error",
    "decision/not-applicable-refused": "error",
    "text/formula-like": "info",
    "text/too-long": "warning",
    "document/placeholder-unfilled": "warning",
    "rule/broken": "error"
  };
  var FINDING_CODES = Object.keys(SEVERITIES);
  var WORST_FIRST = ["error", "warning", "info"];
  var rank = (severity) => WORST_FIRST.indexOf(severity);
  var finding3 = (code, where, details2) => ({ code, severity: SEVERITIES[code], ...where, ...details2 });

  // src/script/sheets/a1.ts
  var columnLetters = (column) => column <= 26 ? String.fromCharCode(64 + column) : columnLetters(Math.floor((column - 1) / 26)) + columnLetters((column - 1) % 26 + 1);
  var a1 = (row3, column) => `${columnLetters(column)}${row3}`;

  // src/script/sheets/tab.ts
  var findTab = (book, name) => {
    const sheet = book.getSheetByName(name);
    if (sheet) return sheet;
    const names = book.getSheets().map((other) => other.getName());
    throw new Refusal("book/tab-missing", { tab: name, similar: names.filter((other) => alike(other, name)) });
  };
  var readTab = (book, name, headers) => {
    var _a4, _b;
    const sheet = findTab(book, name);
    const range = sheet.getDataRange();
    const values = range.getValues();
    const found = findColumns((_a4 = values[0]) != null ? _a4 : [], headers);
    if ("columns" in found) return { sheet, range, values, columns: found.columns };
    const [fault] = found.faults;
    if ((fault == null ? void 0 : fault.code) === "header/missing") {
      throw new Refusal("book/header-missing", { tab: name, header: fault.header, similar: fault.similar });
    }
    throw new Refusal("book/header-twice", { tab: name, header: (_b = fault == null ? void 0 : fault.header) != null ? _b : "" });
  };
  var readValues = (book, name) => findTab(book, name).getDataRange().getValues();
  var refuseMerged = (name, range) => {
    const merged = range.getMergedRanges();
    if (merged.length === 0) return;
    throw new Refusal("book/merged", {
      tab: name,
      cells: merged.slice(0, 6).map((one) => one.getA1Notation())
    });
  };
  var alike = (other, name) => other !== name && bare2(other) === bare2(name);
  var bare2 = (name) => name.toLowerCase().replace(/^(copy of|salinan dari|salinan|kopi)\s+/, "").replace(/\s*(\(\d+\)|\d+|-\s*copy|copy)\s*$/, "").replace(/[\s_.-]+/g, "");
  var cellAt = (row3, column) => a1(row3, column + 1);

  // src/script/sheets/read-book.ts
  var readBookInstrument = (spreadsheet) => soundInstrument(readValues(spreadsheet, TABS.instrument), readValues(spreadsheet, TABS.indicators));
  var soundInstrument = (instrument, indicators) => {
    if (instrument.length < 2 && indicators.length < 2) throw new Refusal("instrument/empty", {});
    const read = readInstrument(instrument, indicators);
    if ("faults" in read) throw new Refusal("instrument/unsound", { faults: read.faults });
    return read.instrument;
  };
  var readBook = () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const settings = readSettings(readValues(spreadsheet, TABS.settings));
    const instrument = readBookInstrument(spreadsheet);
    const regionTab = readTab(spreadsheet, TABS.regions, REGION_COLUMNS);
    const { regions, findings } = readRegions(regionTab);
    if (regions.length === 0) throw new Refusal("book/no-regions", {});
    const answerTab = readTab(spreadsheet, TABS.answers, ANSWER_COLUMNS);
    refuseMerged(TABS.answers, answerTab.range);
    return {
      spreadsheet,
      settings,
      instrument,
      regions,
      regionFindings: findings,
      rows: readSubmissions(instrument, regions, typedRows(answerTab.values.slice(1), answerTab.columns, 2)),
      tabs: { regions: regionTab, answers: answerTab }
    };
  };
  var typedRows = (values, columns, first) => {
    var _a4;
    const places = Object.values(ANSWER_FIELDS).map((column) => columns[column]);
    const at2 = Object.fromEntries(
      Object.entries(ANSWER_FIELDS).map(([field, column]) => [field, columns[column]])
    );
    const rows = [];
    for (let i = 0; i < values.length; i++) {
      const cells = (_a4 = values[i]) != null ? _a4 : [];
      if (places.every((column) => isBlank(cells[column]))) continue;
      rows.push({
        row: first + i,
        region: cells[at2.region],
        indicator: cells[at2.indicator],
        answer: cells[at2.answer],
        numerator: cells[at2.numerator],
        denominator: cells[at2.denominator],
        dataYear: cells[at2.dataYear],
        evidence: cells[at2.evidence],
        note: cells[at2.note],
        decision: cells[at2.decision],
        verifiedAnswer: cells[at2.verifiedAnswer],
        verifiedNumerator: cells[at2.verifiedNumerator],
        verifiedDenominator: cells[at2.verifiedDenominator],
        verifierNote: cells[at2.verifierNote]
      });
    }
    return rows;
  };
  var readRegions = ({
    values,
    columns
  }) => {
    const first = /* @__PURE__ */ new Map();
    const findings = [];
    const regions = values.slice(1).flatMap((cells, i) => {
      if (Object.values(columns).every((column) => isBlank(cells[column]))) return [];
      const row3 = i + 2;
      const cell = (column) => cells[columns[column]];
      const typed = cellText(cell("Kode Wilayah"));
      const read = readRegionCode(cell("Kode Wilayah"));
      const place = { table: "wilayah", row: row3, field: "code" };
      if (read.code === null) {
        findings.push(
          finding3(
            "region/code-unreadable",
            { region: null, indicator: null, place },
            { found: typed }
          )
        );
        return [];
      }
      const about2 = { region: read.code, indicator: null, place };
      const before = first.get(read.code);
      if (before !== void 0) {
        findings.push(finding3("region/twice", about2, { found: read.code, first: before }));
        return [];
      }
      first.set(read.code, row3);
      if (read.from !== "text") {
        findings.push(
          finding3("region/code-converted", about2, { found: typed, recognised: read.code })
        );
      }
      const endorsed = (endorsement) => !/^(-|tidak( ada)?|belum( ada)?|nihil|no|false)?$/i.test(cellText(cell(REGION_FIELDS[endorsement])));
      return [
        {
          row: row3,
          code: read.code,
          name: cellText(cell("Wilayah")) || read.code,
          province: cellText(cell("Provinsi")),
          endorsements: {
            office: endorsed("office"),
            regencySecretary: endorsed("regencySecretary"),
            provinceSecretary: endorsed("provinceSecretary")
          },
          coordinator: cell("Surel Koordinator"),
          bonus: cell("Bonus Aksi HAM"),
          lastYear: cell("Nilai Tahun Lalu")
        }
      ];
    });
    return { regions, findings };
  };

  // src/script/version.ts
  var VERSION = "0.1.0";

  // src/domain/scoring/grade.ts
  var PRINTED_DECIMALS = 2;
  var printed = (value2) => roundHalfUp(value2, PRINTED_DECIMALS);
  var gradeOf = (instrument, final) => {
    var _a4;
    return (_a4 = instrument.grades.find((grade2) => printed(final) >= grade2.from)) != null ? _a4 : null;
  };
  var nextGrade = (instrument, final) => {
    var _a4;
    return (_a4 = [...instrument.grades].reverse().find((grade2) => grade2.from > printed(final))) != null ? _a4 : null;
  };

  // src/domain/scoring/points.ts
  var maximumPoints = ({ measure }) => {
    var _a4, _b;
    if (measure.kind === "options") return Math.max(...measure.options.map((option) => option.points));
    if (measure.scale === null) return null;
    if (measure.kind === "yesNo") return Math.max(measure.scale.yes, measure.scale.no);
    return measure.scale.kind === "bands" ? (_b = (_a4 = measure.scale.bands[0]) == null ? void 0 : _a4.points) != null ? _b : measure.scale.rest : Math.max(measure.scale.from.points, measure.scale.to.points);
  };
  var pointsOf = ({ measure }, value2) => {
    var _a4, _b;
    if (measure.kind === "options") {
      return (_b = (_a4 = measure.options.find((option) => value2.kind === "option" && option.letter === value2.letter)) == null ? void 0 : _a4.points) != null ? _b : 0;
    }
    if (measure.scale === null) return null;
    if (measure.kind === "yesNo")
      return value2.kind === "yesNo" && value2.yes ? measure.scale.yes : measure.scale.no;
    return value2.kind === "number" || value2.kind === "ratio" ? scalePoints(measure.scale, roundHalfUp(value2.number, measure.decimals)) : 0;
  };
  var scalePoints = (scale, value2) => {
    var _a4;
    if (scale.kind === "bands") {
      const met = scale.bands.find(
        ({ bound }) => scale.order === "falling" ? value2 <= bound : value2 >= bound
      );
      return (_a4 = met == null ? void 0 : met.points) != null ? _a4 : scale.rest;
    }
    const { from, to } = scale;
    const share = Math.min(1, Math.max(0, (value2 - from.value) / (to.value - from.value)));
    return from.points + share * (to.points - from.points);
  };

  // src/domain/scoring/score.ts
  var scoreIndicator = (indicator, settled) => {
    var _a4;
    const of = maximumPoints(indicator);
    if (of === null) return { kind: "left out", because: "notScorable" };
    if (settled.kind === "notApplicable") return { kind: "left out", because: "notApplicable" };
    const points = settled.kind === "value" ? (_a4 = pointsOf(indicator, settled.value)) != null ? _a4 : 0 : 0;
    return { kind: "counted", points, of, settled };
  };
  var MISSING = { kind: "noData", because: "blank" };
  var scoreRegion = (instrument, answers, bonus2) => {
    var _a4, _b;
    const indicators = /* @__PURE__ */ new Map();
    const whole = emptyTally();
    const ofRights = new Map(
      instrument.rights.map(({ code }) => [code, { own: emptyTally(), dimensions: /* @__PURE__ */ new Map() }])
    );
    for (const indicator of instrument.indicators) {
      const score = scoreIndicator(indicator, (_a4 = answers.get(indicator.code)) != null ? _a4 : MISSING);
      indicators.set(indicator.code, score);
      if (score.kind !== "counted") continue;
      count(whole, indicator, score);
      const right = ofRights.get(indicator.right);
      if (!right) continue;
      count(right.own, indicator, score);
      const dimension = (_b = right.dimensions.get(indicator.dimension)) != null ? _b : emptyTally();
      right.dimensions.set(indicator.dimension, dimension);
      count(dimension, indicator, score);
    }
    const rights = instrument.rights.map(({ code }) => scoreRight(instrument, code, ofRights.get(code)));
    const scored = rights.flatMap(
      (right, i) => {
        var _a5, _b2;
        return right.score === null ? [] : [{ value: right.score, weight: (_b2 = (_a5 = instrument.rights[i]) == null ? void 0 : _a5.weight) != null ? _b2 : 1 }];
      }
    );
    const mean = instrument.method === "means" ? weightedMean(scored) : shareOf(whole);
    const kept = Math.min(Math.max(bonus2, 0), instrument.bonusMax);
    const final = mean === null ? null : printed(Math.min(mean + kept, instrument.finalMax));
    return {
      indicators,
      rights,
      scoredRights: scored.length,
      mean: mean === null ? null : printed(mean),
      bonus: printed(kept),
      final,
      grade: final === null ? null : gradeOf(instrument, final)
    };
  };
  var emptyTally = () => ({ weighted: 0, weight: 0, points: 0, of: 0 });
  var count = (tally, { weight }, { points, of }) => {
    tally.weighted += points / of * 100 * weight;
    tally.weight += weight;
    tally.points += points;
    tally.of += of;
  };
  var scoreRight = (instrument, code, sums) => {
    var _a4;
    const dimensions = instrument.dimensions.map((dimension) => {
      var _a5;
      const sum = (_a5 = sums == null ? void 0 : sums.dimensions.get(dimension.code)) != null ? _a5 : emptyTally();
      return {
        code: dimension.code,
        weight: dimension.weight,
        score: instrument.method === "points" ? shareOf(sum) : meanOf(sum)
      };
    });
    const score = instrument.method === "points" ? shareOf((_a4 = sums == null ? void 0 : sums.own) != null ? _a4 : emptyTally()) : weightedMean(
      dimensions.flatMap(({ score: score2, weight }) => score2 === null ? [] : [{ value: score2, weight }])
    );
    return { code, score, dimensions: dimensions.map(({ code: code2, score: score2 }) => ({ code: code2, score: score2 })) };
  };
  var weightedMean = (items) => {
    const weight = items.reduce((sum, item) => sum + item.weight, 0);
    return weight > 0 ? items.reduce((sum, item) => sum + item.value * item.weight, 0) / weight : null;
  };
  var meanOf = ({ weighted, weight }) => weight > 0 ? weighted / weight : null;
  var shareOf = ({ points, of }) => of > 0 ? points / of * 100 : null;

  // src/domain/submission/duplicates.ts
  var sameAnswer = (a, b) => [
    "answer",
    "numerator",
    "denominator",
    "note",
    "decision",
    "verifiedAnswer",
    "verifiedNumerator",
    "verifiedDenominator",
    "verifierNote"
  ].every((field) => cellText(a.typed[field]) === cellText(b.typed[field]));

  // src/domain/submission/row.ts
  var isKnown = (row3) => "claimed" in row3;

  // src/domain/submission/rows-by-region.ts
  var rowsByRegion = (rows) => {
    const groups = /* @__PURE__ */ new Map();
    for (const row3 of rows) {
      if (!isKnown(row3)) continue;
      const group = groups.get(row3.region.code);
      if (group) group.push(row3);
      else groups.set(row3.region.code, [row3]);
    }
    return groups;
  };

  // src/domain/condition/condition.ts
  var is = (fact, value2 = true) => ({
    op: "is",
    fact,
    value: value2
  });
  var compare = (left, sign, right) => ({
    op: "compare",
    left,
    sign,
    right
  });
  var all = (...of) => ({ op: "all", of });
  var any = (...of) => ({ op: "any", of });
  var not = (of) => ({ op: "not", of });
  var compile = (condition, facts) => {
    switch (condition.op) {
      case "is": {
        const [fact, { value: value2 }] = [facts[condition.fact], condition];
        return (subject) => fact(subject) === value2;
      }
      case "compare":
        return compileComparison(condition.left, condition.sign, condition.right, facts);
      case "not": {
        const holds = compile(condition.of, facts);
        return (subject) => !holds(subject);
      }
      case "all": {
        const parts2 = condition.of.map((part) => compile(part, facts));
        return (subject) => {
          for (const part of parts2) if (!part(subject)) return false;
          return true;
        };
      }
      case "any": {
        const parts2 = condition.of.map((part) => compile(part, facts));
        return (subject) => {
          for (const part of parts2) if (part(subject)) return true;
          return false;
        };
      }
    }
  };
  var SIGNS = {
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
    "<>": (a, b) => a !== b,
    "=": (a, b) => a === b
  };
  var compileComparison = (left, sign, right, facts) => {
    const [holds, leftFact] = [SIGNS[sign], facts[left]];
    const rightFact = typeof right === "number" ? () => right : facts[right];
    return (subject) => {
      const a = leftFact(subject);
      if (typeof a !== "number") return false;
      const b = rightFact(subject);
      return typeof b === "number" && holds(a, b);
    };
  };

  // src/domain/submission/answer-facts.ts
  var PROBLEMS = {
    "answer/word-not-allowed": "word",
    "answer/option-not-allowed": "option",
    "number/unreadable": "unreadable",
    "number/ambiguous": "ambiguous",
    "ratio/side-missing": "missing",
    "ratio/denominator-not-positive": "notPositive"
  };
  var problemOf = ({ answer }, field) => {
    var _a4;
    if (answer.state !== "unreadable") return "";
    const problem = answer.problems.find((one) => one.field === field);
    return problem ? (_a4 = PROBLEMS[problem.code]) != null ? _a4 : "" : "";
  };
  var quantity = ({ indicator }) => {
    const measure = indicator == null ? void 0 : indicator.measure;
    return (measure == null ? void 0 : measure.kind) === "number" || (measure == null ? void 0 : measure.kind) === "ratio" ? measure : null;
  };
  var valueIn = ({ answer }) => answer.state === "value" ? answer.value : null;
  var numberOf = (subject) => {
    const value2 = valueIn(subject);
    return (value2 == null ? void 0 : value2.kind) === "number" || (value2 == null ? void 0 : value2.kind) === "ratio" ? value2.number : null;
  };
  var sideOf = (subject, side) => {
    const value2 = valueIn(subject);
    return (value2 == null ? void 0 : value2.kind) === "ratio" ? value2[side] : null;
  };
  var ANSWER_FACTS = {
    kind: ({ indicator }) => {
      var _a4;
      return (_a4 = indicator == null ? void 0 : indicator.measure.kind) != null ? _a4 : "";
    },
    state: ({ answer }) => answer.state,
    percent: (subject) => {
      var _a4;
      return ((_a4 = quantity(subject)) == null ? void 0 : _a4.unit) === "%";
    },
    share: (subject) => {
      var _a4, _b;
      return ((_a4 = quantity(subject)) == null ? void 0 : _a4.maximum) === 1 && ((_b = quantity(subject)) == null ? void 0 : _b.unit) !== "%";
    },
    mayNotApply: ({ indicator }) => (indicator == null ? void 0 : indicator.mayNotApply) === true,
    part: ({ indicator }) => (indicator == null ? void 0 : indicator.measure.kind) === "ratio" && indicator.measure.part,
    minimum: (subject) => {
      var _a4, _b;
      return (_b = (_a4 = quantity(subject)) == null ? void 0 : _a4.minimum) != null ? _b : null;
    },
    maximum: (subject) => {
      var _a4, _b;
      return (_b = (_a4 = quantity(subject)) == null ? void 0 : _a4.maximum) != null ? _b : null;
    },
    value: numberOf,
    rounded: (subject) => {
      var _a4;
      const [number3, decimals] = [numberOf(subject), (_a4 = quantity(subject)) == null ? void 0 : _a4.decimals];
      return number3 === null || decimals === void 0 ? null : roundHalfUp(number3, decimals);
    },
    numerator: (subject) => sideOf(subject, "numerator"),
    denominator: (subject) => sideOf(subject, "denominator"),
    answerProblem: (subject) => problemOf(subject, "answer"),
    numeratorProblem: (subject) => problemOf(subject, "numerator"),
    denominatorProblem: (subject) => problemOf(subject, "denominator")
  };

  // src/domain/submission/reason.ts
  var SAYS_NOTHING = `.,;:-_/\\()[]"'!?*+=~#–—…`;
  var SHORTEST_REASON = 3;
  var NOTHING = new Set(SAYS_NOTHING);
  var hasReason = (note) => Array.from(cellText(note)).filter((letter) => !NOTHING.has(letter) && !/\s/.test(letter)).length >= SHORTEST_REASON;

  // src/domain/submission/settle.ts
  var EXCEEDS_WHOLE = all(
    is("part"),
    is("state", "value"),
    compare("numerator", ">", "denominator")
  );
  var OUT_OF_RANGE = all(
    is("state", "value"),
    any(compare("rounded", "<", "minimum"), compare("rounded", ">", "maximum"), compare("numerator", "<", 0))
  );
  var isImpossible = compile(any(EXCEEDS_WHOLE, OUT_OF_RANGE), ANSWER_FACTS);
  var reasonOf = ({ decision: decision2, typed }) => decision2 === "notApplicable" || decision2 === "corrected" ? typed.verifierNote : typed.note;
  var decisionFault = (row3) => {
    if (row3.decision === null) return "unknown";
    if (row3.decision !== "notApplicable" && row3.decision !== "corrected") return null;
    const settled = settle(row3.indicator, row3.verified, reasonOf(row3));
    if (row3.decision === "notApplicable") return settled.kind === "notApplicable" ? null : "refused";
    return settled.kind === "noData" && settled.because !== "said" ? "unusable" : null;
  };
  var settle = (indicator, answer, reason) => {
    switch (answer.state) {
      case "blank":
        return { kind: "noData", because: "blank" };
      case "noData":
        return { kind: "noData", because: "said" };
      case "unreadable":
        return { kind: "noData", because: "unusable" };
      case "notApplicable":
        return indicator.mayNotApply && hasReason(reason) ? { kind: "notApplicable" } : { kind: "noData", because: "unusable" };
      case "value":
        return isImpossible({ indicator, answer }) ? { kind: "noData", because: "unusable" } : { kind: "value", value: answer.value };
    }
  };

  // src/domain/evaluation/evaluate.ts
  var evaluate = (instrument, regions, rows) => {
    const byRegion = rowsByRegion(rows);
    return regions.map((region) => {
      var _a4;
      return evaluateRegion(instrument, region, (_a4 = byRegion.get(region.code)) != null ? _a4 : []);
    });
  };
  var UNUSABLE = { kind: "noData", because: "unusable" };
  var evaluateRegion = (instrument, region, rows) => {
    const counting = /* @__PURE__ */ new Map();
    const contradicted = /* @__PURE__ */ new Set();
    for (const row3 of rows) {
      const before = counting.get(row3.indicator.code);
      if (!before) counting.set(row3.indicator.code, row3);
      else if (!sameAnswer(before, row3)) contradicted.add(row3.indicator.code);
    }
    const claims = /* @__PURE__ */ new Map();
    const verifications = /* @__PURE__ */ new Map();
    let corrected = false;
    let decided = 0;
    let answered = 0;
    let unusable = 0;
    for (const [code, row3] of counting) {
      const claim2 = contradicted.has(code) ? UNUSABLE : settle(row3.indicator, row3.claimed, row3.typed.note);
      const verification = claim2 === UNUSABLE || isClaim(row3) ? claim2 : settleVerified(row3);
      claims.set(code, claim2);
      verifications.set(code, verification);
      if (verification !== claim2) corrected = true;
      if (claim2 !== UNUSABLE && isDecided(row3.decision) && decisionFault(row3) === null) decided += 1;
      if (claim2.kind !== "noData" || claim2.because !== "blank") answered += 1;
      if (claim2.kind === "noData" && claim2.because === "unusable") unusable += 1;
    }
    const bonus2 = bonusOf(region, instrument.bonusMax);
    const claimed = scoreRegion(instrument, claims, bonus2);
    const verified = corrected ? scoreRegion(instrument, verifications, bonus2) : claimed;
    const indicators = instrument.indicators.length;
    const blank = indicators - answered;
    return {
      region,
      rows: counting,
      claimed,
      verified,
      provisional: decided < indicators,
      decided,
      indicators,
      completeness: Math.floor((indicators - blank - unusable) / indicators * 1e3) / 10,
      unusable,
      difference: verified.final === null || claimed.final === null ? null : printed(verified.final - claimed.final),
      lastYear: numberWithin(region.lastYear, 100),
      status: decided === indicators ? "verified" : decided > 0 ? "being-verified" : blank === indicators ? "empty" : blank + unusable > 0 ? "incomplete" : "ready"
    };
  };
  var isClaim = ({ claimed, verified, decision: decision2 }) => decision2 !== "corrected" && verified === claimed;
  var settleVerified = (row3) => settle(row3.indicator, row3.verified, reasonOf(row3));
  var bonusOf = (region, maximum) => {
    var _a4;
    return (_a4 = numberWithin(region.bonus, maximum)) != null ? _a4 : 0;
  };
  var numberWithin = (cell, maximum) => {
    const read = readNumber2(cell);
    return read.kind === "number" && read.value >= 0 && read.value <= maximum ? read.value : null;
  };

  // src/domain/validation/check.ts
  var check = (code, field, when, details2) => ({ code, field, when, details: details2 });

  // src/domain/validation/rules/answer-blank.ts
  var isRatio = is("kind", "ratio");
  var isBlank2 = is("state", "blank");
  var answerBlank = {
    name: "answer-blank",
    scope: "row",
    checks: [
      check("answer/blank", "answer", all(isBlank2, not(isRatio)), () => ({})),
      check("answer/blank", "numerator", all(isBlank2, isRatio), () => ({}))
    ]
  };

  // src/domain/validation/rules/answer-option.ts
  var answerOption = {
    name: "answer-option",
    scope: "row",
    checks: [
      check("answer/option-not-allowed", "answer", is("answerProblem", "option"), ({ row: row3, indicator }) => ({
        found: cellText(row3.typed.answer),
        letters: (indicator == null ? void 0 : indicator.measure.kind) === "options" ? indicator.measure.options.map(({ letter }) => letter) : []
      }))
    ]
  };

  // src/domain/validation/rules/answer-word.ts
  var answerWord = {
    name: "answer-word",
    scope: "row",
    checks: [
      check("answer/word-not-allowed", "answer", is("answerProblem", "word"), ({ row: row3 }) => ({
        found: cellText(row3.typed.answer)
      }))
    ]
  };

  // src/domain/validation/rule.ts
  var PROBLEM_FACTS = [
    ["answer", "answerProblem"],
    ["numerator", "numeratorProblem"],
    ["denominator", "denominatorProblem"]
  ];
  var numberIn = (fact) => Number(fact);
  var onRow = (code, row3, field, details2) => {
    var _a4, _b, _c, _d;
    return finding3(
      code,
      {
        region: (_b = (_a4 = row3.region) == null ? void 0 : _a4.code) != null ? _b : row3.codeRead.code,
        indicator: (_d = (_c = row3.indicator) == null ? void 0 : _c.code) != null ? _d : null,
        place: { table: "isian", row: row3.typed.row, field }
      },
      details2
    );
  };
  var onRegion = (code, region, field, details2) => finding3(
    code,
    { region: region.code, indicator: null, place: { table: "wilayah", row: region.row, field } },
    details2
  );

  // src/domain/validation/rules/bonus.ts
  var bonus = {
    name: "bonus",
    scope: "region",
    judge: (region, _rows, { instrument }) => {
      const read = readNumber2(region.bonus);
      if (read.kind === "blank") return "holds";
      if (read.kind !== "number")
        return [onRegion("bonus/unreadable", region, "bonus", { found: cellText(region.bonus) })];
      return read.value < 0 || read.value > instrument.bonusMax ? [onRegion("bonus/out-of-range", region, "bonus", { found: read.value, maximum: instrument.bonusMax })] : "holds";
    }
  };

  // src/domain/region/addresses.ts
  var ADDRESS = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[a-z]{2,}$/i;
  var readAddresses = (cell) => {
    const parts2 = cellText(cell).split(/[,;\s]+/).filter((part) => part !== "").map((part) => part.toLowerCase());
    return parts2.length > 0 && parts2.every((part) => ADDRESS.test(part)) ? [...new Set(parts2)].sort() : null;
  };

  // src/domain/validation/rules/coordinator-address.ts
  var coordinatorAddress = {
    name: "coordinator-address",
    scope: "region",
    judge: (region) => readAddresses(region.coordinator) ? "holds" : [
      onRegion("coordinator/address-unusable", region, "coordinator", {
        found: cellText(region.coordinator)
      })
    ]
  };

  // src/domain/validation/rules/data-year.ts
  var dataYear = {
    name: "data-year",
    scope: "row",
    needs: is("state", "value"),
    checks: [
      check("year/missing", "dataYear", is("year", "blank"), ({ settings }) => ({
        expected: settings.dataYear
      })),
      check("year/unreadable", "dataYear", is("year", "unreadable"), ({ row: row3, settings }) => ({
        found: cellText(row3.typed.dataYear),
        expected: settings.dataYear
      })),
      check(
        "year/outside-period",
        "dataYear",
        all(is("year", "read"), compare("yearRead", "<>", "yearExpected")),
        ({ row: row3, settings }) => ({ found: Number(cellText(row3.typed.dataYear)), expected: settings.dataYear })
      )
    ]
  };

  // src/domain/validation/rules/decision.ts
  var decision = {
    name: "decision",
    scope: "row",
    checks: [
      check("decision/unknown-word", "decision", is("decisionFault", "unknown"), ({ row: row3 }) => ({
        found: cellText(row3.typed.decision)
      })),
      check("decision/not-applicable-refused", "decision", is("decisionFault", "refused"), () => ({})),
      check("decision/correction-unusable", "verifiedAnswer", is("decisionFault", "unusable"), () => ({}))
    ]
  };

  // src/domain/validation/rules/endorsements.ts
  var ENDORSEMENTS = ["office", "regencySecretary", "provinceSecretary"];
  var endorsements = {
    name: "endorsements",
    scope: "region",
    judge: (region) => ENDORSEMENTS.filter((endorsement) => !region.endorsements[endorsement]).map(
      (endorsement) => onRegion("endorsement/missing", region, endorsement, { endorsement })
    )
  };

  // src/domain/validation/rules/evidence.ts
  var evidence = {
    name: "evidence",
    scope: "row",
    checks: [
      check("evidence/missing", "evidence", all(is("earns"), is("evidence", "blank")), () => ({})),
      check("evidence/not-a-link", "evidence", all(is("earns"), is("evidence", "other")), ({ row: row3 }) => ({
        found: cellText(row3.typed.evidence)
      }))
    ]
  };

  // src/domain/validation/evidence-links.ts
  var LINK = /https?:\/\/[^\s<>"';,]+/gi;
  var evidenceLinks = (cell) => {
    var _a4;
    return ((_a4 = cellText(cell).match(LINK)) != null ? _a4 : []).filter((link) => /^https?:\/\/.+\../i.test(link)).map(withoutTail);
  };
  var withoutTail = (link) => {
    let end2 = link.length;
    while ("./)".includes(link.charAt(end2 - 1))) end2 -= 1;
    return link.slice(0, end2);
  };
  var startsLink = (cell) => {
    var _a4;
    const [, address = ""] = (_a4 = /https?:\/\/([^\s<>"';,]*)/i.exec(cellText(cell))) != null ? _a4 : [];
    const dot = address.indexOf(".", 1);
    return dot !== -1 && dot < address.length - 1;
  };

  // src/domain/validation/rules/evidence-shared.ts
  var evidenceShared = {
    name: "evidence-shared",
    scope: "region",
    judge: (_region, rows, { settings }) => {
      const users = /* @__PURE__ */ new Map();
      for (const row3 of rows) {
        for (const link of new Set(evidenceLinks(row3.typed.evidence))) {
          const sharing = users.get(link);
          if (sharing) sharing.push(row3);
          else users.set(link, [row3]);
        }
      }
      const findings = [];
      for (const [found, sharing] of users) {
        const [first] = sharing;
        if (!first || sharing.length < settings.sharedEvidenceFrom) continue;
        const indicators = sharing.map((row3) => row3.indicator.code);
        findings.push(onRow("evidence/shared", first, "evidence", { found, indicators }));
      }
      return findings;
    }
  };

  // src/domain/statistics/robust.ts
  var median = (values) => {
    var _a4, _b;
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length >> 1;
    const upper = (_a4 = sorted[half]) != null ? _a4 : Number.NaN;
    return sorted.length % 2 === 1 ? upper : (((_b = sorted[half - 1]) != null ? _b : Number.NaN) + upper) / 2;
  };
  var mad = (values, middle) => median(values.map((value2) => Math.abs(value2 - middle)));

  // src/domain/submission/answer.ts
  var numberOf2 = (answer) => answer.state === "value" && (answer.value.kind === "number" || answer.value.kind === "ratio") ? answer.value.number : null;

  // src/domain/validation/rules/far-from-peers.ts
  var farFromPeers = {
    name: "far-from-peers",
    scope: "book",
    judge: ({ rows, settings }) => {
      const groups = /* @__PURE__ */ new Map();
      for (const row3 of rows) {
        if (!isKnown(row3)) continue;
        const value2 = numberOf2(row3.claimed);
        if (value2 === null) continue;
        const { code } = row3.region;
        const key = `${row3.indicator.code} ${provinceOf(code)} ${isCity(code)}`;
        const group = groups.get(key);
        if (group) group.push({ row: row3, value: value2 });
        else groups.set(key, [{ row: row3, value: value2 }]);
      }
      const judged = [...groups.values()].filter((peers) => peers.length >= settings.fewestPeers);
      return judged.length === 0 ? "cannot judge" : judged.flatMap((peers) => outliers(peers, settings.outlierDistance));
    }
  };
  var outliers = (peers, limit) => {
    const values = peers.map((peer) => peer.value);
    const middle = median(values);
    const spread = mad(values, middle);
    if (spread === 0) return [];
    return peers.flatMap(({ row: row3, value: value2 }) => {
      const distance = 0.6745 * Math.abs(value2 - middle) / spread;
      const field = row3.indicator.measure.kind === "ratio" ? "numerator" : "answer";
      return distance > limit ? [
        onRow("value/far-from-peers", row3, field, {
          found: value2,
          median: middle,
          peers: peers.length,
          distance
        })
      ] : [];
    });
  };

  // src/domain/validation/text-hazard.ts
  var LONGEST_TEXT = 2e3;
  var hazardOf = (cell) => {
    if (typeof cell !== "string" || cell === "") return "";
    if (cell.length > LONGEST_TEXT) return "long";
    return looksLikeFormula(cell) ? "formula" : "";
  };
  var looksLikeFormula = (text2) => /^\s*(?:=\s*\S|@\s*[A-Za-z(+-]|[+-]\s*[A-Za-z(@=])/.test(text2);

  // src/domain/validation/row-facts.ts
  var BLANK2 = { state: "blank" };
  var subjectOf = (row3, settings) => ({
    row: row3,
    settings,
    indicator: row3.indicator,
    answer: isKnown(row3) ? row3.claimed : BLANK2
  });
  var regionCode = ({ region, codeRead }) => !region ? "unknown" : codeRead.code === null || codeRead.from === "text" ? "known" : "converted";
  var earns = ({ indicator, answer }) => {
    var _a4;
    if (!indicator || answer.state !== "value") return false;
    const { kind } = answer.value;
    return kind === "number" || kind === "ratio" || ((_a4 = pointsOf(indicator, answer.value)) != null ? _a4 : 1) > 0;
  };
  var yearRead = ({ row: row3 }) => {
    const text2 = cellText(row3.typed.dataYear);
    return /^\d{4}$/.test(text2) ? Number(text2) : null;
  };
  var hazard = (field) => ({ row: row3 }) => hazardOf(row3.typed[field]);
  var ROW_FACTS = {
    ...ANSWER_FACTS,
    regionCode: ({ row: row3 }) => regionCode(row3),
    indicatorKnown: ({ indicator }) => indicator !== null,
    answerTyped: ({ row: row3 }) => !isBlank(row3.typed.answer),
    reason: ({ row: row3 }) => hasReason(row3.typed.note),
    earns,
    evidence: ({ row: { typed } }) => isBlank(typed.evidence) ? "blank" : startsLink(typed.evidence) ? "link" : "other",
    year: (subject) => isBlank(subject.row.typed.dataYear) ? "blank" : yearRead(subject) === null ? "unreadable" : "read",
    yearRead,
    yearExpected: ({ settings }) => settings.dataYear,
    answerHazard: hazard("answer"),
    evidenceHazard: hazard("evidence"),
    noteHazard: hazard("note"),
    verifierNoteHazard: hazard("verifierNote"),
    decisionFault: ({ row: row3 }) => {
      var _a4;
      return isKnown(row3) ? (_a4 = decisionFault(row3)) != null ? _a4 : "" : "";
    }
  };

  // src/domain/validation/rules/fraction-as-percentage.ts
  var fractionAsPercentage = {
    name: "fraction-as-percentage",
    scope: "row",
    checks: [
      check(
        "value/percentage-for-fraction",
        "answer",
        all(
          is("kind", "number"),
          is("share"),
          is("state", "value"),
          compare("value", ">", 1),
          compare("value", "<=", 100)
        ),
        (subject) => ({ found: numberIn(ROW_FACTS.value(subject)) })
      )
    ]
  };

  // src/domain/validation/rules/indicator-known.ts
  var indicatorKnown = {
    name: "indicator-known",
    scope: "any row",
    checks: [
      check("indicator/unknown", "indicator", is("indicatorKnown", false), ({ row: row3 }) => ({
        found: cellText(row3.typed.indicator)
      }))
    ]
  };

  // src/domain/validation/rules/last-year.ts
  var lastYear = {
    name: "last-year",
    scope: "region",
    judge: (region) => {
      const read = readNumber2(region.lastYear);
      const sound = read.kind === "blank" || read.kind === "number" && read.value >= 0 && read.value <= 100;
      return sound ? "holds" : [onRegion("last-year/unreadable", region, "lastYear", { found: cellText(region.lastYear) })];
    }
  };

  // src/domain/validation/rules/no-data.ts
  var noData = {
    name: "no-data",
    scope: "row",
    checks: [
      check("no-data/without-reason", "note", all(is("state", "noData"), is("reason", false)), () => ({}))
    ]
  };

  // src/domain/validation/rules/not-applicable.ts
  var notApplicableHere = is("state", "notApplicable");
  var notApplicable = {
    name: "not-applicable",
    scope: "row",
    checks: [
      check(
        "not-applicable/not-allowed",
        "answer",
        all(notApplicableHere, is("mayNotApply", false)),
        () => ({})
      ),
      check(
        "not-applicable/without-reason",
        "note",
        all(notApplicableHere, is("mayNotApply"), is("reason", false)),
        () => ({})
      )
    ]
  };

  // src/domain/validation/rules/number-ambiguous.ts
  var numberAmbiguous = {
    name: "number-ambiguous",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field, fact]) => check("number/ambiguous", field, is(fact, "ambiguous"), ({ row: row3 }) => {
        const read = readNumber2(row3.typed[field]);
        return {
          found: cellText(row3.typed[field]),
          readings: read.kind === "ambiguous" ? read.readings : [0, 0]
        };
      })
    )
  };

  // src/domain/validation/rules/number-unreadable.ts
  var numberUnreadable = {
    name: "number-unreadable",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field, fact]) => check("number/unreadable", field, is(fact, "unreadable"), ({ row: row3 }) => ({
        found: cellText(row3.typed[field])
      }))
    )
  };

  // src/domain/validation/rules/percentage-as-fraction.ts
  var percentageAsFraction = {
    name: "percentage-as-fraction",
    scope: "row",
    checks: [
      check(
        "value/fraction-for-percentage",
        "answer",
        all(
          is("kind", "number"),
          is("percent"),
          is("state", "value"),
          compare("value", ">", 0),
          compare("value", "<=", 1)
        ),
        (subject) => ({ found: numberIn(ROW_FACTS.value(subject)) })
      )
    ]
  };

  // src/domain/validation/rules/ratio-answer-typed.ts
  var ratioAnswerTyped = {
    name: "ratio-answer-typed",
    scope: "row",
    checks: [
      check(
        "ratio/answer-typed",
        "answer",
        all(is("kind", "ratio"), is("state", "value"), is("answerTyped")),
        ({ row: row3 }) => ({ found: cellText(row3.typed.answer) })
      )
    ]
  };

  // src/domain/validation/rules/ratio-denominator.ts
  var ratioDenominator = {
    name: "ratio-denominator",
    scope: "row",
    checks: [
      check(
        "ratio/denominator-not-positive",
        "denominator",
        is("denominatorProblem", "notPositive"),
        ({ row: row3 }) => {
          const read = readNumber2(row3.typed.denominator);
          return { found: read.kind === "number" ? read.value : 0 };
        }
      )
    ]
  };

  // src/domain/validation/rules/ratio-part.ts
  var ratioPart = {
    name: "ratio-part",
    scope: "row",
    checks: [
      check("ratio/numerator-above-denominator", "numerator", EXCEEDS_WHOLE, (subject) => ({
        numerator: numberIn(ROW_FACTS.numerator(subject)),
        denominator: numberIn(ROW_FACTS.denominator(subject))
      }))
    ]
  };

  // src/domain/validation/rules/ratio-side-missing.ts
  var ratioSideMissing = {
    name: "ratio-side-missing",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field, fact]) => check("ratio/side-missing", field, is(fact, "missing"), () => ({ side: field }))
    )
  };

  // src/domain/validation/rules/region-known.ts
  var regionKnown = {
    name: "region-known",
    scope: "any row",
    checks: [
      check("region/code-converted", "region", is("regionCode", "converted"), ({ row: row3 }) => {
        var _a4;
        return {
          found: cellText(row3.typed.region),
          recognised: (_a4 = row3.codeRead.code) != null ? _a4 : ""
        };
      }),
      check("region/unknown", "region", is("regionCode", "unknown"), ({ row: row3 }) => ({
        found: cellText(row3.typed.region)
      }))
    ]
  };

  // src/domain/validation/rules/row-duplicate.ts
  var rowDuplicate = {
    name: "row-duplicate",
    scope: "region",
    judge: (_region, rows) => {
      const first = /* @__PURE__ */ new Map();
      const findings = [];
      for (const row3 of rows) {
        const before = first.get(row3.indicator.code);
        if (!before) first.set(row3.indicator.code, row3);
        else {
          const same = sameAnswer(before, row3);
          findings.push(onRow("row/duplicate", row3, "indicator", { first: before.typed.row, same }));
        }
      }
      return findings;
    }
  };

  // src/domain/validation/rules/row-missing.ts
  var rowMissing = {
    name: "row-missing",
    scope: "region",
    judge: (region, rows, { instrument }) => {
      const there = new Set(rows.map((row3) => row3.indicator.code));
      const indicators = instrument.indicators.map(({ code }) => code).filter((code) => !there.has(code));
      return indicators.length > 0 ? [onRegion("row/missing", region, "code", { indicators })] : "holds";
    }
  };

  // src/domain/validation/rules/text-hazards.ts
  var FREE_TEXT = [
    ["note", "noteHazard"],
    ["evidence", "evidenceHazard"],
    ["verifierNote", "verifierNoteHazard"],
    ["answer", "answerHazard"]
  ];
  var textHazards = {
    name: "text-hazards",
    scope: "any row",
    checks: FREE_TEXT.flatMap(([field, fact]) => [
      check("text/too-long", field, is(fact, "long"), ({ row: row3 }) => ({
        length: String(row3.typed[field]).length,
        limit: LONGEST_TEXT
      })),
      check("text/formula-like", field, is(fact, "formula"), ({ row: row3 }) => ({
        found: String(row3.typed[field])
      }))
    ])
  };

  // src/domain/validation/rules/value-range.ts
  var isImpossible2 = all(OUT_OF_RANGE, not(EXCEEDS_WHOLE));
  var details = (subject) => {
    const [minimum, maximum] = [ROW_FACTS.minimum(subject), ROW_FACTS.maximum(subject)];
    return {
      found: numberIn(ROW_FACTS.rounded(subject)),
      minimum: minimum === null ? null : numberIn(minimum),
      maximum: maximum === null ? null : numberIn(maximum)
    };
  };
  var valueRange = {
    name: "value-range",
    scope: "row",
    checks: [
      check("value/out-of-range", "answer", all(is("kind", "number"), isImpossible2), details),
      check("value/out-of-range", "numerator", all(is("kind", "ratio"), isImpossible2), details)
    ]
  };

  // src/domain/validation/rules.ts
  var RULES = [
    regionKnown,
    indicatorKnown,
    textHazards,
    answerBlank,
    answerWord,
    answerOption,
    numberUnreadable,
    numberAmbiguous,
    ratioSideMissing,
    ratioDenominator,
    ratioPart,
    ratioAnswerTyped,
    percentageAsFraction,
    fractionAsPercentage,
    valueRange,
    dataYear,
    evidence,
    notApplicable,
    noData,
    decision,
    rowDuplicate,
    rowMissing,
    evidenceShared,
    endorsements,
    bonus,
    lastYear,
    coordinatorAddress,
    farFromPeers
  ];

  // src/domain/validation/validate.ts
  var validate2 = (book, rules) => {
    const regionRows = rowsByRegion(book.rows);
    const subjects = book.rows.map((row3) => subjectOf(row3, book.settings));
    const known = subjects.filter(({ row: row3 }) => isKnown(row3));
    const judgeAll = (rule) => {
      switch (rule.scope) {
        case "row":
          return run(rule, known, rowJudge(rule));
        case "any row":
          return run(rule, subjects, rowJudge(rule));
        case "region":
          return run(
            rule,
            book.regions,
            (region) => {
              var _a4;
              return rule.judge(region, (_a4 = regionRows.get(region.code)) != null ? _a4 : [], book);
            }
          );
        case "book":
          return run(rule, [book], (whole) => rule.judge(whole));
      }
    };
    const results = rules.map(judgeAll);
    return {
      findings: results.flatMap(({ findings }) => findings).sort(worstFirst),
      outcomes: results.map(({ outcome }) => outcome)
    };
  };
  var rowJudge = ({ needs, checks }) => {
    const canJudge = needs ? compile(needs, ROW_FACTS) : () => true;
    const compiled = checks.map((one) => ({ ...one, holds: compile(one.when, ROW_FACTS) }));
    return (subject) => {
      if (!canJudge(subject)) return "cannot judge";
      const failing = compiled.filter(({ holds }) => holds(subject));
      return failing.length === 0 ? "holds" : failing.map(({ code, field, details: details2 }) => onRow(code, subject.row, field, details2(subject)));
    };
  };
  var run = (rule, subjects, judge) => {
    const findings = [];
    let failed = 0;
    let notJudged = 0;
    let broke2 = 0;
    let message3 = "";
    for (const subject of subjects) {
      try {
        const judgement = judge(subject);
        if (judgement === "holds") continue;
        if (judgement === "cannot judge") notJudged += 1;
        else if (judgement.length > 0) {
          failed += 1;
          for (const found of judgement) findings.push(found);
        }
      } catch (error) {
        if (broke2 === 0) message3 = error instanceof Error ? error.message : String(error);
        broke2 += 1;
      }
    }
    const broken = broke2 === 0 ? [] : [
      finding3(
        "rule/broken",
        { region: null, indicator: null, place: null },
        { rule: rule.name, message: message3, times: broke2 }
      )
    ];
    return {
      findings: [...findings, ...broken],
      outcome: {
        rule: rule.name,
        held: subjects.length - failed - notJudged - broke2,
        failed,
        notJudged,
        broke: broke2
      }
    };
  };
  var worstFirst = (a, b) => {
    var _a4, _b, _c, _d, _e, _f;
    return rank(a.severity) - rank(b.severity) || compare2((_a4 = a.region) != null ? _a4 : "", (_b = b.region) != null ? _b : "") || ((_d = (_c = a.place) == null ? void 0 : _c.row) != null ? _d : 0) - ((_f = (_e = b.place) == null ? void 0 : _e.row) != null ? _f : 0) || compare2(a.code, b.code);
  };
  var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  // src/script/assess.ts
  var assess = (book) => {
    var _a4;
    const text2 = LANGUAGES[book.settings.language];
    const { findings } = validate2(
      { instrument: book.instrument, regions: book.regions, rows: book.rows, settings: book.settings },
      RULES
    );
    const located = [...book.regionFindings, ...findings].map((finding4) => locate(book, text2, finding4)).sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
    const byRegion = /* @__PURE__ */ new Map();
    for (const one of located) {
      const key = (_a4 = one.finding.region) != null ? _a4 : "";
      const group = byRegion.get(key);
      if (group) group.push(one);
      else byRegion.set(key, [one]);
    }
    return { book, text: text2, located, evaluations: evaluate(book.instrument, book.regions, book.rows), byRegion };
  };
  var locate = ({ tabs }, text2, finding4) => {
    const words = wordsOf(text2, finding4);
    if (!finding4.place) return { finding: finding4, words, at: null };
    const { row: row3 } = finding4.place;
    if (finding4.place.table === "isian") {
      const header2 = ANSWER_FIELDS[finding4.place.field];
      const column2 = tabs.answers.columns[header2];
      return { finding: finding4, words, at: { tab: "answers", row: row3, column: column2, header: header2, cell: cellAt(row3, column2) } };
    }
    const header = REGION_FIELDS[finding4.place.field];
    const column = tabs.regions.columns[header];
    return { finding: finding4, words, at: { tab: "regions", row: row3, column, header, cell: cellAt(row3, column) } };
  };
  var findingReport = ({ finding: finding4, words, at: at2 }) => {
    var _a4;
    return {
      code: finding4.code,
      severity: finding4.severity,
      indicator: finding4.indicator,
      sheet: at2 === null ? null : TABS[at2.tab],
      cell: (_a4 = at2 == null ? void 0 : at2.cell) != null ? _a4 : null,
      found: words.found
    };
  };
  var regionReports = ({ evaluations, byRegion }, codes) => evaluations.filter(({ region }) => codes.length === 0 || codes.includes(region.code)).map((one) => {
    var _a4, _b, _c;
    return {
      code: one.region.code,
      name: one.region.name,
      status: one.status,
      provisional: one.provisional,
      findings: ((_a4 = byRegion.get(one.region.code)) != null ? _a4 : []).map(findingReport),
      rights: Object.fromEntries(
        one.verified.rights.map(({ code, score }) => [code, score === null ? null : printed(score)])
      ),
      mean: one.verified.mean,
      bonus: one.verified.bonus,
      final: one.verified.final,
      grade: (_c = (_b = one.verified.grade) == null ? void 0 : _b.name) != null ? _c : null,
      claimedFinal: one.claimed.final,
      completeness: one.completeness
    };
  });

  // src/script/book-language.ts
  var languageOfBook = () => {
    var _a4, _b;
    const rows = (_b = (_a4 = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABS.settings)) == null ? void 0 : _a4.getDataRange().getValues()) != null ? _b : [];
    const isEnglish = (cell) => String(cell).trim().toLowerCase() === "en";
    return rows.some((cells) => cells.includes(SETTING_LINES.language.name) && cells.some(isEnglish)) ? LANGUAGES.en : LANGUAGES.id;
  };

  // src/script/actions/run.ts
  var PATIENCE_MS = 5e3;
  var runAction = (options, act) => guarded(() => {
    var _a4, _b, _c;
    const assessment = assess(readBook());
    const wanted = wantedRegions(typeof options === "function" ? options() : options, assessment);
    const outcome = act(assessment, wanted);
    assessment.book.spreadsheet.toast(outcome.said, assessment.text.menu.title, 15);
    const { instrument } = assessment.book;
    const known = new Set(assessment.book.regions.map((region) => region.code));
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: regionReports(assessment, wanted),
      otherFindings: assessment.located.filter(({ finding: finding4 }) => finding4.region === null || !known.has(finding4.region)).concat((_a4 = outcome.findings) != null ? _a4 : []).map(findingReport),
      documents: (_b = outcome.documents) != null ? _b : [],
      messages: (_c = outcome.messages) != null ? _c : [],
      said: outcome.said
    };
  });
  var guarded = (run2) => {
    try {
      if (!LockService.getDocumentLock().tryLock(PATIENCE_MS)) throw new Refusal("action/busy", {});
      return run2();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const text2 = languageOrDefault();
      const said = refusalText(text2, error);
      tell(text2.menu.title, said);
      return { refused: error.code, said };
    }
  };
  var wantedRegions = (options, { book }) => {
    const asked = options && Array.isArray(options.regions) ? options.regions.map(String) : [];
    const unknown = asked.filter((code) => !book.regions.some((region) => region.code === code));
    if (unknown.length > 0) throw new Refusal("regions/unknown", { codes: unknown });
    return asked;
  };
  var tell = (title, said) => {
    try {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, said, ui.ButtonSet.OK);
    } catch {
      console.warn(said);
    }
  };
  var languageOrDefault = () => {
    try {
      return languageOfBook();
    } catch {
      return LANGUAGES.id;
    }
  };

  // src/script/actions/about.ts
  var about = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text2 = LANGUAGES[readSettings(readValues(book, TABS.settings)).language];
    const instrument = readBookInstrument(book);
    const said = text2.about({
      version: VERSION,
      instrument: `${instrument.id} · ${instrument.title}`,
      hash: instrument.hash,
      standing: instrument.standing,
      assumptions: instrument.assumptions.map(({ name, value: value2, why }) => `${name}: ${value2}. ${why}`)
    });
    const ui = SpreadsheetApp.getUi();
    ui.alert(text2.menu.about, said, ui.ButtonSet.OK);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said
    };
  });

  // src/script/sheets/marks.ts
  var MARK_COLOURS = {
    error: "#f4b6b6",
    warning: "#fbe3a1",
    info: "#cfe2f3"
  };
  var NO_COLOUR = "#ffffff";
  var OWN_COLOURS = new Set(Object.values(MARK_COLOURS));
  var BEGIN = "— KKPHAM —";
  var end = (colour) => `— warna semula ${colour} —`;
  var OWN = /\n?— KKPHAM —\n[\s\S]*?\n— warna semula (#[0-9a-f]{6}) —/;
  var LONGEST_NOTE = 2e3;
  var remark = (before, marks) => {
    let changed = 0;
    const notes = [];
    const backgrounds = [];
    before.notes.forEach((noteRow, row3) => {
      var _a4;
      const colourRow = (_a4 = before.backgrounds[row3]) != null ? _a4 : [];
      const rowMarks = marks.get(row3);
      const newNotes = [...noteRow];
      const newColours = colourRow.map((colour) => uncoloured(colour));
      noteRow.forEach((note, column) => {
        var _a5;
        const mark2 = rowMarks == null ? void 0 : rowMarks.get(column);
        if (note === "" && !mark2) return;
        const colour = ((_a5 = colourRow[column]) != null ? _a5 : NO_COLOUR).toLowerCase();
        const [newNote, newColour] = remarkCell(note, colour, mark2);
        if (newNote !== note || newColour !== colour) changed += 1;
        newNotes[column] = newNote;
        newColours[column] = uncoloured(newColour);
      });
      notes.push(newNotes);
      backgrounds.push(newColours);
    });
    return { notes, backgrounds, changed };
  };
  var remarkRange = (range, marks) => {
    const before = { notes: range.getNotes(), backgrounds: range.getBackgrounds() };
    const { notes, backgrounds, changed } = remark(before, marks);
    if (changed === 0) return 0;
    range.setNotes(notes);
    range.setBackgrounds(backgrounds);
    return changed;
  };
  var uncoloured = (colour) => colour === NO_COLOUR ? null : colour;
  var withoutOwn = (note, own2) => {
    const [before, after] = [note.slice(0, own2.index), note.slice(own2.index + own2[0].length)];
    return before === "" ? after.replace(/^\n/, "") : before + after;
  };
  var inOneLine = (line) => line.replace(/[\r\n]+/g, " ").replace(/—(?= (?:KKPHAM|warna))/g, "-");
  var remarkCell = (note, colour, mark2) => {
    var _a4;
    const own2 = OWN.exec(note);
    const theirs = own2 ? withoutOwn(note, own2) : note;
    const original = own2 && OWN_COLOURS.has(colour) ? (_a4 = own2[1]) != null ? _a4 : colour : colour;
    if (!mark2) return [theirs, original];
    const lines = cut(mark2.lines.map(inOneLine).join("\n"), LONGEST_NOTE);
    return [
      `${theirs === "" ? "" : `${theirs}
`}${BEGIN}
${lines}
${end(original)}`,
      MARK_COLOURS[mark2.severity]
    ];
  };

  // src/script/sheets/write-column.ts
  var writeColumn = ({ sheet, values, columns }, header, cell) => {
    if (values.length < 2) return;
    const written2 = values.slice(1).map((_, i) => [cell(i + 2)]);
    sheet.getRange(2, columns[header] + 1, written2.length, 1).setValues(written2);
  };

  // src/script/actions/clear-marks.ts
  var clearMarks = (options) => runAction(options, ({ book, text: text2 }) => {
    const cells = [book.tabs.answers, book.tabs.regions].map(({ range }) => remarkRange(range, /* @__PURE__ */ new Map()));
    writeColumn(book.tabs.answers, "Temuan", () => "");
    return { said: text2.done.cleared(cells.reduce((sum, count2) => sum + count2, 0)) };
  });

  // src/script/sheets/style.ts
  var COLOURS = {
    header: "#1f4e5f",
    headerText: "#ffffff",
    /** Columns that the region fills in. */
    region: "#fffdf2",
    /** Columns that the verifier fills in. */
    verifier: "#eef6ee",
    /** Columns that the script writes. */
    script: "#f3f3f3",
    warning: "#fff2cc"
  };
  var styleHeader = (sheet, columns, frozenColumns = 0) => {
    sheet.getRange(1, 1, 1, columns).setFontWeight("bold").setBackground(COLOURS.header).setFontColor(COLOURS.headerText).setVerticalAlignment("middle").setWrap(true);
    sheet.setFrozenRows(1);
    if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  };
  var setWidths = (sheet, widths) => {
    widths.forEach((width, i) => {
      sheet.setColumnWidth(i + 1, width);
    });
  };

  // src/script/sheets/other-tabs.ts
  var DRESSES = {
    [TABS.settings]: { columns: SETTING_COLUMNS, widths: [220, 360, 520] },
    [TABS.regions]: {
      columns: REGION_COLUMNS,
      widths: [80, 220, 160, 200, 200, 200, 130, 130, 130, 90, 90, 190, 260, 150, 80, 120, 120],
      frozen: 2
    },
    [TABS.answers]: {
      columns: ANSWER_COLUMNS,
      widths: [70, 130, 75, 140, 80, 380, 110, 120, 95, 95, 70, 220, 220, 130, 120, 95, 95, 200, 120, 60, 360],
      frozen: 3
    },
    [TABS.findings]: { columns: FINDING_COLUMNS, widths: [90, 190, 210, 80, 80, 70, 420, 460] },
    [TABS.outbox]: { columns: OUTBOX_COLUMNS, widths: [150, 150, 90, 220, 320, 100, 420, 150, 300] },
    [TABS.instrument]: { columns: INSTRUMENT_HEADERS, widths: [90, 160, 420, 180, 70, 90, 460], frozen: 2 },
    [TABS.indicators]: { columns: INDICATOR_HEADERS, widths: [65, 120, 80, 420], frozen: 1 }
  };
  var dressTables = (book, made) => {
    for (const name of made) {
      const dress = DRESSES[name];
      if (!dress) continue;
      const sheet = findTab(book, name);
      const { columns, widths, frozen } = dress;
      sheet.getRange(1, 1, 1, columns.length).setValues([[...columns]]);
      styleHeader(sheet, columns.length, frozen);
      setWidths(sheet, widths);
      const body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length);
      body.setVerticalAlignment("top").setWrap(name !== TABS.regions);
      if (name === TABS.findings || name === TABS.outbox) protect(sheet);
    }
    if (made.includes(TABS.regions)) dressRegions(book);
  };
  var dressRegions = (book) => {
    const sheet = findTab(book, TABS.regions);
    const rows = sheet.getMaxRows() - 1;
    const column = (name) => sheet.getRange(2, REGION_COLUMNS.indexOf(name) + 1, rows, 1);
    for (const name of REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf("Bonus Aksi HAM")))
      column(name).setNumberFormat("@");
    for (const name of ["Bonus Aksi HAM", "Nilai Tahun Lalu"]) column(name).setNumberFormat("0.00");
    for (const name of REGION_COLUMNS.slice(REGION_COLUMNS.indexOf("Status"))) {
      column(name).setNumberFormat("general").setBackground(COLOURS.script);
    }
  };
  var dressScores = (book, instrument) => {
    var _a4;
    const sheet = findTab(book, TABS.scores);
    const header = scoreHeader(instrument);
    const columns = sheet.getMaxColumns();
    if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
    const there = (_a4 = sheet.getRange(1, 1, 1, header.length).getValues()[0]) != null ? _a4 : [];
    if (header.every((name, i) => there[i] === name)) return;
    sheet.clear();
    sheet.getRange(1, 1, 1, header.length).setValues([[...header]]);
    styleHeader(sheet, header.length, 2);
    setWidths(
      sheet,
      header.map(
        (_, i) => i === 0 ? 70 : i === 1 ? 200 : i === header.length - 1 ? 160 : header[i] === "Predikat" ? 150 : 105
      )
    );
    const rows = sheet.getMaxRows() - 1;
    sheet.getRange(2, header.indexOf("Instrumen") + 1, rows, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    sheet.getRange(2, 1, rows, 2).setNumberFormat("general");
    sheet.getRange(2, 3, rows, instrument.rights.length + 3).setNumberFormat("0.00");
    for (const [name, format] of [
      ["Nilai Klaim", "0.00"],
      ["Selisih", "+0.00;-0.00;0.00"],
      ["Kelengkapan", "0.0"]
    ]) {
      sheet.getRange(2, header.indexOf(name) + 1, rows, 1).setNumberFormat(format);
    }
    protect(sheet);
  };
  var protect = (sheet) => {
    sheet.protect().setDescription("KKPHAM").setWarningOnly(true);
  };

  // src/script/sheets/gate.ts
  var gate = (text2) => isRisky(text2) ? `'${fitting(text2)}` : fitting(text2);
  var LETTERS_OF_A_SENTENCE = 30;
  var isRisky = (text2) => {
    var _a4;
    return /^\s*[=+\-@#'\u2212\uff1d\uff0b\uff0d\uff20]/.test(text2) || /\p{N}/u.test(text2) && ((_a4 = text2.match(/\p{L}/gu)) != null ? _a4 : []).length <= LETTERS_OF_A_SENTENCE || /^\s*(true|false|benar|salah)\s*$/i.test(text2);
  };
  var LONGEST = 49900;
  var fitting = (text2) => text2.length > LONGEST ? `${cut(text2, LONGEST)} …` : text2;
  var formulaText = (text2) => `"${text2.replace(/"/g, '""').replace(/[\r\n]+/g, " ")}"`;

  // src/script/sheets/write-table.ts
  var writeTable = (sheet, header, rows) => {
    const wanted = Math.max(rows.length, 1) + 1;
    const there = sheet.getMaxRows();
    if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
    else if (there > wanted) sheet.deleteRows(wanted + 1, there - wanted);
    const blank = header.map(() => "");
    const body = rows.length > 0 ? rows.map((row3) => row3.map(toCell)) : [blank];
    sheet.getRange(1, 1, wanted, header.length).setValues([[...header], ...body]);
  };
  var toCell = (cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return gate(cell);
    return typeof cell === "object" && "formula" in cell ? cell.formula : cell;
  };

  // src/script/actions/compute-scores.ts
  var computeScores = (options) => runAction(options, ({ book, evaluations, text: text2 }) => {
    const { instrument } = book;
    dressScores(book.spreadsheet, instrument);
    writeTable(
      findTab(book.spreadsheet, TABS.scores),
      scoreHeader(instrument),
      evaluations.map((one) => scoreRow(instrument, one, text2))
    );
    const points = /* @__PURE__ */ new Map();
    for (const { rows, verified } of evaluations) {
      for (const [code, row3] of rows) {
        const score = verified.indicators.get(code);
        if ((score == null ? void 0 : score.kind) === "counted") points.set(row3.typed.row, roundHalfUp(score.points, 2));
      }
    }
    writeColumn(book.tabs.answers, "Skor", (row3) => {
      var _a4;
      return (_a4 = points.get(row3)) != null ? _a4 : "";
    });
    return {
      said: text2.done.scored(evaluations.length, evaluations.filter((one) => one.provisional).length)
    };
  });
  var scoreRow = (instrument, one, text2) => {
    var _a4, _b;
    const after = {
      Rerata: one.verified.mean,
      Bonus: one.verified.bonus,
      "Nilai Akhir": one.verified.final,
      Predikat: (_b = (_a4 = one.verified.grade) == null ? void 0 : _a4.name) != null ? _b : text2.words.notScored,
      "Nilai Klaim": one.claimed.final,
      Selisih: one.difference,
      Kelengkapan: one.completeness,
      "Sifat Nilai": one.provisional ? text2.words.provisional : text2.words.final,
      "Hak Dinilai": text2.words.of(one.verified.scoredRights, instrument.rights.length),
      "Jawaban Tak Terpakai": one.unusable,
      Instrumen: `${instrument.id} ${instrument.hash}`
    };
    return [
      one.region.code,
      one.region.name,
      ...one.verified.rights.map(({ score }) => score === null ? null : printed(score)),
      ...SCORE_COLUMNS_AFTER.map((column) => after[column])
    ];
  };

  // src/script/sheets/kept-summaries.ts
  var KEPT_COLUMNS = [
    ["Ringkasan", "url"],
    ["Nomor Ringkasan", "number"],
    ["Versi Ringkasan", "version"],
    ["ID Ringkasan", "id"],
    ["Sidik Ringkasan", "hash"]
  ];
  var keptOf = ({ tabs }, row3) => {
    const cell = (column) => {
      var _a4;
      return (_a4 = tabs.regions.values[row3 - 1]) == null ? void 0 : _a4[tabs.regions.columns[column]];
    };
    return {
      url: cellText(cell("Ringkasan")),
      number: cellText(cell("Nomor Ringkasan")),
      version: Number(cellText(cell("Versi Ringkasan"))) || 0,
      id: cellText(cell("ID Ringkasan")),
      hash: cellText(cell("Sidik Ringkasan"))
    };
  };
  var writeKept = (book, kept) => {
    if (kept.size === 0) return;
    for (const [column, field] of KEPT_COLUMNS) {
      writeColumn(book.tabs.regions, column, (row3) => {
        var _a4;
        const value2 = ((_a4 = kept.get(row3)) != null ? _a4 : keptOf(book, row3))[field];
        return typeof value2 === "number" ? value2 || "" : gate(value2);
      });
    }
  };

  // src/domain/instrument/instrument.ts
  var isDraft = (instrument) => instrument.indicators.some((indicator) => indicator.provenance === "draft");

  // src/script/mail/html.ts
  var ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  var escapeHtml = (text2) => text2.replace(/[&<>"']/g, (character) => {
    var _a4;
    return (_a4 = ESCAPES[character]) != null ? _a4 : "";
  });
  var html = (parts2, ...values) => ({
    html: parts2.reduce((whole, part, i) => {
      var _a4;
      return whole + render((_a4 = values[i - 1]) != null ? _a4 : "") + part;
    })
  });
  var render = (value2) => {
    if (typeof value2 === "string") return escapeHtml(value2);
    if (typeof value2 === "number") return String(value2);
    return "html" in value2 ? value2.html : value2.map((one) => one.html).join("");
  };
  var safeUrl = (url) => /^(https?|file):\/\/[^\s"'<>]+$/i.test(url) ? url : "";

  // src/script/mail/render.ts
  var CELL = "padding:8px 6px;border-top:1px solid #d5dee1;vertical-align:top;font-size:14px;line-height:1.35";
  var MUTED = "color:#52656c;font-size:12px";
  var HEADING = "font-size:16px;margin:20px 0 6px;color:#1f4e5f";
  var renderHtml = (book, text2, letter) => {
    const { message: message3 } = text2;
    const { settings, instrument } = book;
    const page = html`<!DOCTYPE html><html lang="${text2.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body style="margin:0;padding:12px;background:#f3f6f7;font-family:Arial,Helvetica,sans-serif;color:#1c2b30"><div style="max-width:600px;margin:0 auto;background:#ffffff;padding:16px;border-radius:6px">
${warnings(book, text2).map((line) => html`<p style="background:#fff2cc;padding:8px;font-size:13px;margin:0 0 8px"><b>${line}</b></p>`)}
<p style="font-size:15px;margin:0 0 8px">${message3.greeting}</p>
<p style="font-size:15px;margin:0 0 8px">${message3.intro(letter.lines.length, letter.province, settings.awardYear)}</p>
<h2 style="${HEADING}">${message3.news}</h2>
${list(newsLines(text2, letter))}
<h2 style="${HEADING}">${message3.late}</h2>
${list(lateLines(text2, letter))}
${letter.daysLeft === null ? html`` : html`<p style="font-size:14px;margin:4px 0"><b>${message3.deadline(settings.deadline, letter.daysLeft)}</b></p>`}
<h2 style="${HEADING}">${message3.table}</h2>
<table role="table" style="border-collapse:collapse;width:100%"><tr><th align="left" style="${CELL}">${message3.region}</th><th align="right" style="${CELL}">${message3.value}</th><th align="right" style="${CELL}">${message3.completeness}</th></tr>
${letter.lines.map((line) => row(text2, line))}
</table>
<p style="font-size:13px;margin:16px 0 4px">${message3.closing}</p>
<p style="${MUTED}">${message3.footer(instrument.id, instrument.hash.slice(0, 12))}</p>
</div></body></html>`;
    return page.html;
  };
  var list = (lines) => html`<ul style="margin:0;padding-left:18px;font-size:14px;line-height:1.45">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  var row = (text2, line) => {
    const { message: message3 } = text2;
    const { region, completeness } = line.evaluation;
    const url = safeUrl(line.url);
    const link = url ? html`<br><a href="${url}" style="color:#0b6b8a">${message3.summary} ${line.number}</a>` : html``;
    return html`<tr><td style="${CELL}">${region.name}${link}</td><td align="right" style="${CELL}"><b>${value(text2, line)}</b><br><span style="${MUTED}">${grade(text2, line)}</span></td><td align="right" style="${CELL}">${percent(text2, completeness)}<br><span style="${MUTED}">${message3.findings}: ${line.errors} / ${line.warnings}</span></td></tr>`;
  };
  var renderText = (book, text2, letter) => {
    const { message: message3 } = text2;
    const { settings, instrument } = book;
    return [
      ...warnings(book, text2),
      message3.greeting,
      "",
      message3.intro(letter.lines.length, letter.province, settings.awardYear),
      "",
      message3.news.toUpperCase(),
      ...newsLines(text2, letter).map((line) => `- ${line}`),
      "",
      message3.late.toUpperCase(),
      ...lateLines(text2, letter).map((line) => `- ${line}`),
      ...letter.daysLeft === null ? [] : [message3.deadline(settings.deadline, letter.daysLeft)],
      "",
      message3.table.toUpperCase(),
      ...letter.lines.flatMap((line) => [
        `${line.evaluation.region.name}: ${value(text2, line)}, ${grade(text2, line)}; ${message3.completeness} ${percent(text2, line.evaluation.completeness)}; ${message3.findings} ${line.errors} / ${line.warnings}`,
        ...safeUrl(line.url) ? [`  ${safeUrl(line.url)}`] : []
      ]),
      "",
      message3.closing,
      message3.footer(instrument.id, instrument.hash.slice(0, 12))
    ].join("\n");
  };
  var warnings = ({ settings, instrument }, { message: message3 }) => [
    ...settings.sample === "ya" ? [message3.sample] : [],
    ...isDraft(instrument) ? [message3.draft] : []
  ];
  var newsLines = ({ message: message3 }, { news }) => news.length > 0 ? news.map((line) => message3.newSummary(line.evaluation.region.name, line.number)) : [message3.newsNone];
  var lateLines = (text2, { late }) => late.length > 0 ? late.map(
    ({ evaluation }) => text2.message.lateLine(
      evaluation.region.name,
      text2.status[evaluation.status],
      percent(text2, evaluation.completeness)
    )
  ) : [text2.message.lateNone];
  var value = ({ language }, { evaluation }) => evaluation.verified.final === null ? "–" : formatNumber(evaluation.verified.final, 2, language);
  var grade = ({ message: message3, words }, { evaluation }) => {
    var _a4, _b;
    return `${(_b = (_a4 = evaluation.verified.grade) == null ? void 0 : _a4.name) != null ? _b : words.notScored}${evaluation.provisional ? ` (${message3.provisional})` : ""}`;
  };
  var percent = ({ language }, share) => `${formatNumber(share, 1, language)}%`;

  // src/script/mail/compose.ts
  var composeMessages = (assessment, codes, sentBefore, today) => {
    var _a4, _b;
    const groups = /* @__PURE__ */ new Map();
    for (const evaluation of assessment.evaluations) {
      if (codes.length > 0 && !codes.includes(evaluation.region.code)) continue;
      const to = (_a4 = readAddresses(evaluation.region.coordinator)) == null ? void 0 : _a4.join(", ");
      if (to) groups.set(to, [...(_b = groups.get(to)) != null ? _b : [], regionLine(assessment, evaluation)]);
    }
    return [...groups].map(([to, lines]) => composeMessage(assessment, to, lines, sentBefore(to), today));
  };
  var composeMessage = (assessment, to, lines, sent, today) => {
    const { book, text: text2 } = assessment;
    const province = [...new Set(lines.map(({ evaluation }) => evaluation.region.province))].join(", ");
    const letter = {
      lines,
      province,
      daysLeft: daysBetween(today, book.settings.deadline),
      news: lines.filter(({ number: number3 }) => number3 !== "" && !sent.includes(number3)),
      late: lines.filter(({ evaluation }) => evaluation.completeness < 100)
    };
    const content = lines.map(({ evaluation, errors, warnings: warnings2, number: number3 }) => [
      evaluation.region.code,
      evaluation.completeness,
      evaluation.verified.final,
      evaluation.provisional,
      evaluation.status,
      errors,
      warnings2,
      number3
    ]);
    return {
      key: sha2562(
        canonical([to, book.instrument.hash, book.settings.awardYear, book.settings.deadline, content])
      ),
      to: to.split(", "),
      subject: text2.message.subject(province, book.settings.awardYear).replace(/\s+/g, " "),
      html: renderHtml(book, text2, letter),
      plain: renderText(book, text2, letter),
      numbers: lines.flatMap(({ number: number3 }) => number3 === "" ? [] : [number3])
    };
  };
  var regionLine = ({ book, byRegion }, evaluation) => {
    var _a4;
    const ranks = ((_a4 = byRegion.get(evaluation.region.code)) != null ? _a4 : []).map(({ finding: finding4 }) => rank(finding4.severity));
    const { number: number3, url } = keptOf(book, evaluation.region.row);
    return {
      evaluation,
      errors: ranks.filter((one) => one === 0).length,
      warnings: ranks.filter((one) => one === 1).length,
      number: number3,
      url
    };
  };
  var DAY_MS = 864e5;
  var daysBetween = (from, to) => to === "" ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

  // src/script/mail/outbox.ts
  var STATES2 = {
    preview: "pratinjau",
    queued: "menunggu",
    sending: "mengirim",
    sent: "terkirim",
    failed: "gagal",
    doubtful: "diragukan",
    again: "kirim ulang"
  };
  var readOutbox = (book) => {
    var _a4;
    const { sheet, values, columns } = readTab(book, TABS.outbox, OUTBOX_COLUMNS);
    const entries = values.slice(1).map((cells) => {
      const cell = (column) => cellText(cells[columns[column]]);
      return {
        kind: cell("Jenis") === "uji" ? "uji" : "ringkasan",
        key: cell("Sidik"),
        time: cell("Waktu"),
        to: cell("Kepada"),
        subject: cell("Subjek"),
        state: cell("Keadaan").toLowerCase(),
        remark: cell("Keterangan"),
        numbers: cell("Ringkasan Terkirim"),
        cells
      };
    }).filter((entry) => entry.key !== "" || entry.to !== "");
    return { sheet, header: ((_a4 = values[0]) != null ? _a4 : []).map((cell) => String(cell != null ? cell : "")), columns, entries };
  };
  var row2 = ({ header, columns }, entry) => {
    const own2 = {
      ID: entry.key.slice(0, 12),
      Waktu: entry.time,
      Jenis: entry.kind,
      Kepada: entry.to,
      Subjek: entry.subject,
      Keadaan: entry.state,
      Keterangan: entry.remark,
      Sidik: entry.key,
      "Ringkasan Terkirim": entry.numbers
    };
    const cells = header.map((_, column) => {
      var _a4;
      return (_a4 = entry.cells[column]) != null ? _a4 : null;
    });
    for (const name of OUTBOX_COLUMNS) cells[columns[name]] = own2[name];
    return cells;
  };
  var writeOutbox = (outbox, entries) => {
    writeTable(
      outbox.sheet,
      outbox.header,
      entries.map((entry) => row2(outbox, entry))
    );
  };
  var writeEntry = (outbox, index, entry) => {
    const cells = row2(outbox, entry).map(toCell);
    outbox.sheet.getRange(index + 2, 1, 1, cells.length).setValues([cells]);
    SpreadsheetApp.flush();
  };
  var entryOf = (message3, kind, state, time2, before) => {
    var _a4;
    return {
      kind,
      key: message3.key,
      time: time2,
      to: message3.to.join(", "),
      subject: message3.subject,
      state,
      remark: "",
      numbers: message3.numbers.join("; "),
      cells: (_a4 = before == null ? void 0 : before.cells) != null ? _a4 : []
    };
  };
  var numbersSentTo = (entries, to) => {
    var _a4, _b;
    const sent = entries.filter(
      (entry) => entry.to === to && entry.kind === "ringkasan" && entry.state === STATES2.sent
    );
    return ((_b = (_a4 = sent[sent.length - 1]) == null ? void 0 : _a4.numbers) != null ? _b : "").split("; ").filter((number3) => number3 !== "");
  };

  // src/script/screens/preview.ts
  var _a3;
  var previewPage = ({ preview, language }, messages, fresh, remaining) => {
    const recipients2 = messages.filter(({ key }) => fresh.has(key)).reduce((sum, { to }) => sum + to.length, 0);
    return html(_a3 || (_a3 = __template(['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;margin:0 8px 12px 0;border:1px solid #1f4e5f;border-radius:4px;background:#fff;color:#1f4e5f;cursor:pointer}\nbutton.main{background:#1f4e5f;color:#fff}\nbutton:disabled{opacity:.5}\ndetails{border:1px solid #d5dee1;border-radius:4px;margin-bottom:10px;padding:8px 10px}\nsummary{cursor:pointer}\niframe{width:100%;height:420px;border:1px solid #d5dee1;margin-top:8px}\n#said{font-weight:bold;min-height:1.4em}\n</style></head><body>\n<p>', `</p>
<p><button onclick="run('sendTest', {})">`, `</button><button class="main" onclick="run('sendMessages', {confirmed: true})">`, '</button></p>\n<p id="said" role="status"></p>\n', "\n<script>\nfunction run(name, options) {\n  var said = document.getElementById('said');\n  var buttons = document.querySelectorAll('button');\n  function done(text) {\n    said.textContent = text;\n    buttons.forEach(function (button) { button.disabled = false; });\n  }\n  buttons.forEach(function (button) { button.disabled = true; });\n  said.textContent = ", ";\n  google.script.run\n    .withSuccessHandler(function (report) { done(report.said); })\n    .withFailureHandler(function (error) { done(error.message); })[name](options);\n}\n<\/script></body></html>"])), language, preview.intro(messages.length, recipients2, remaining), preview.test, preview.send, messages.map(
      (message3) => html`<details><summary>${preview.to}: ${message3.to.join(", ")}${fresh.has(message3.key) ? "" : ` (${preview.unchanged})`}</summary>
<p>${preview.subject}: <b>${message3.subject}</b></p><iframe sandbox="" title="${message3.subject}" srcdoc="${message3.html}"></iframe></details>`
    ), { html: JSON.stringify(preview.working).replace(/</g, "\\u003c") }).html;
  };

  // src/script/actions/notify.ts
  var previewMessages = (options) => runAction(options, (assessment, wanted) => {
    const ui = SpreadsheetApp.getUi();
    const { outbox, messages, time: time2 } = prepare(assessment, wanted);
    const kept = outbox.entries.filter((entry) => entry.state !== STATES2.preview);
    const { due } = standing(kept, messages);
    const fresh = due.filter((message3) => !kept.some((entry) => isOf(entry, message3)));
    const previews = fresh.map((message3) => ({
      ...entryOf(message3, "ringkasan", STATES2.preview, time2),
      remark: assessment.text.words.outboxPreview
    }));
    writeOutbox(outbox, [...kept, ...previews]);
    const page = HtmlService.createHtmlOutput(
      previewPage(
        assessment.text,
        messages,
        new Set(due.map(({ key }) => key)),
        MailApp.getRemainingDailyQuota()
      )
    );
    ui.showModalDialog(page.setWidth(720).setHeight(560), assessment.text.preview.title);
    return {
      said: assessment.text.done.previewed(messages.length),
      messages: messages.map(({ key }) => key)
    };
  });
  var sendTest = (options) => runAction(options, (assessment, wanted) => {
    const { outbox, messages, time: time2 } = prepare(assessment, wanted);
    const address = Session.getActiveUser().getEmail();
    if (address === "") throw new Refusal("messages/no-user", {});
    const tests = messages.map((message3) => ({
      ...message3,
      to: [address],
      subject: assessment.text.message.testSubject(message3.subject)
    }));
    requireQuota(tests);
    const sent = sendAll(outbox, outbox.entries, tests, "uji", time2);
    return { said: assessment.text.done.tested(sent.sent, address), messages: tests.map(({ key }) => key) };
  });
  var sendMessages = (options) => runAction(options, (assessment, wanted) => {
    const { text: text2 } = assessment;
    const { outbox, messages, time: time2 } = prepare(assessment, wanted);
    const entries = outbox.entries.filter((entry) => entry.state !== STATES2.preview).map(
      (entry) => isOpen(entry) ? { ...entry, state: STATES2.doubtful, remark: text2.words.outboxDoubt } : entry
    );
    const { due, already, doubtful } = standing(entries, messages);
    requireQuota(due);
    if (due.length > 0 && (options == null ? void 0 : options.confirmed) !== true) confirm(assessment, due);
    const { sent, failed } = sendAll(outbox, entries, due, "ringkasan", time2);
    return {
      said: text2.done.sent({ sent, already: already.length, failed, doubtful: doubtful.length }),
      messages: due.map(({ key }) => key)
    };
  });
  var standing = (entries, messages) => {
    const known = (message3, ...states) => entries.some((entry) => isOf(entry, message3) && states.some((state) => state === entry.state));
    const doubtful = messages.filter(
      (message3) => known(message3, STATES2.doubtful) || entries.some((entry) => isOf(entry, message3) && isOpen(entry))
    );
    const already = messages.filter((message3) => !doubtful.includes(message3) && known(message3, STATES2.sent));
    const due = messages.filter((message3) => !doubtful.includes(message3) && !already.includes(message3));
    return { due, already, doubtful };
  };
  var KNOWN = Object.values(STATES2);
  var isOpen = ({ state }) => state === STATES2.sending || !KNOWN.includes(state);
  var isOf = (entry, message3) => entry.kind === "ringkasan" && entry.key === message3.key;
  var prepare = (assessment, wanted) => {
    const { spreadsheet } = assessment.book;
    const outbox = readOutbox(spreadsheet);
    const time2 = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
    const sentBefore = (to) => numbersSentTo(outbox.entries, to);
    const messages = composeMessages(assessment, wanted, sentBefore, time2.slice(0, 10));
    if (messages.length === 0) throw new Refusal("messages/no-address", {});
    return { outbox, messages, time: time2 };
  };
  var recipients = (messages) => messages.reduce((sum, message3) => sum + message3.to.length, 0);
  var requireQuota = (messages) => {
    const [wanted, remaining] = [recipients(messages), MailApp.getRemainingDailyQuota()];
    if (wanted > remaining) throw new Refusal("messages/quota", { wanted, remaining });
  };
  var confirm = ({ text: text2 }, messages) => {
    const ui = SpreadsheetApp.getUi();
    const question2 = text2.ask.send(messages.length, recipients(messages), MailApp.getRemainingDailyQuota());
    if (ui.alert(text2.ask.sendTitle, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
      throw new Refusal("messages/cancelled", {});
    }
  };
  var sendAll = (outbox, entries, messages, kind, time2) => {
    const replaced = (entry) => kind === "ringkasan" && messages.some((message3) => isOf(entry, message3));
    const kept = entries.filter((entry) => !replaced(entry));
    const queued = messages.map((message3) => {
      const before = entries.find((entry) => replaced(entry) && isOf(entry, message3));
      return { message: message3, entry: entryOf(message3, kind, STATES2.queued, time2, before) };
    });
    writeOutbox(outbox, [...kept, ...queued.map(({ entry }) => entry)]);
    const outcomes = queued.map(({ message: message3, entry: waiting }, i) => {
      const entry = { ...waiting, state: STATES2.sending };
      const index = kept.length + i;
      writeEntry(outbox, index, entry);
      const error = send(message3);
      writeEntry(
        outbox,
        index,
        error === null ? { ...entry, state: STATES2.sent } : { ...entry, state: STATES2.failed, remark: error }
      );
      return error === null;
    });
    const sent = outcomes.filter(Boolean).length;
    return { sent, failed: outcomes.length - sent };
  };
  var send = ({ to, subject, plain: plain2, html: html2 }) => {
    try {
      MailApp.sendEmail({ to: to.join(","), subject, body: plain2, htmlBody: html2, name: "KKPHAM" });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  // src/script/sheets/answers-tab.ts
  var answerRow = (region, indicator, rights, dimensions) => {
    var _a4, _b;
    return {
      "Kode Wilayah": region.code,
      Wilayah: region.name,
      "Kode Indikator": indicator.code,
      Hak: (_a4 = rights.get(indicator.right)) != null ? _a4 : indicator.right,
      Jenis: (_b = dimensions.get(indicator.dimension)) != null ? _b : indicator.dimension,
      Indikator: question(indicator),
      Satuan: unitOf(indicator)
    };
  };
  var question = ({ text: text2, measure, evidence: evidence2, provenance }) => [
    `${text2}${provenance === "draft" ? " [rancangan]" : ""}`,
    ...measure.kind === "options" ? measure.options.map(({ letter, label }) => `${letter}. ${label}`) : [],
    ...measure.kind === "ratio" ? [`Pembilang: ${measure.numerator}`, `Penyebut: ${measure.denominator}`] : [],
    `Bukti: ${evidence2}`
  ].join("\n");
  var unitOf = ({ measure }) => {
    if (measure.kind === "yesNo") return `${ANSWER_WORDS.yes} / ${ANSWER_WORDS.no}`;
    if (measure.kind === "options") return measure.options.map(({ letter }) => letter).join(" / ");
    return measure.unit;
  };
  var COMMON = [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable];
  var answerValidation = ({ measure }, made) => {
    const words = measure.kind === "yesNo" ? [ANSWER_WORDS.yes, ANSWER_WORDS.no, ...COMMON] : measure.kind === "options" ? [...measure.options.map(({ letter }) => letter), ...COMMON] : measure.kind === "ratio" ? COMMON : [];
    const key = words.join("|");
    const known = made.get(key);
    if (known !== void 0) return known;
    const rule = words.length === 0 ? null : dropDown(words);
    made.set(key, rule);
    return rule;
  };
  var decisionValidation = () => dropDown(Object.values(DECISION_WORDS));
  var dropDown = (words) => SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(words.join(" / ")).build();
  var TEXT = [
    "Kode Wilayah",
    "Wilayah",
    "Kode Indikator",
    "Hak",
    "Jenis",
    "Indikator",
    "Satuan"
  ];
  var REGION = [
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Dukung",
    "Catatan"
  ];
  var VERIFIER = [
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Catatan Verifikator",
    "Verifikator"
  ];
  var SCRIPT = ["Skor", "Temuan"];
  var styleAnswers = (sheet, first, rows, columns) => {
    const over = (names) => names.map(
      (name) => sheet.getRange(first, columns[name] + 1, rows, 1).setVerticalAlignment("top").setWrap(true)
    );
    for (const range of over(TEXT)) range.setNumberFormat("@");
    for (const range of over(REGION)) range.setBackground(COLOURS.region);
    for (const range of over(VERIFIER)) range.setBackground(COLOURS.verifier);
    for (const range of over(SCRIPT)) range.setBackground(COLOURS.script);
    sheet.getRange(first, columns["Tahun Data"] + 1, rows, 1).setNumberFormat("0");
    for (const name of ["Bukti Dukung", "Catatan", "Catatan Verifikator"]) {
      sheet.getRange(first, columns[name] + 1, rows, 1).setNumberFormat("@");
    }
  };

  // src/script/sheets/home-tab.ts
  var writeHome = (book, instrument, settings, text2) => {
    const sheet = findTab(book, TABS.home);
    const marks = [
      ...settings.sample === "ya" ? [text2.sampleMark] : [],
      ...isDraft(instrument) ? [text2.draftMark] : []
    ];
    const rows = [
      ...text2.home.slice(0, 1),
      ...marks.map((mark2) => ["!", mark2]),
      ...text2.home.slice(1),
      ["", ""],
      [text2.homeFacts.instrument, `${instrument.id} · ${instrument.title}`],
      ["", instrument.hash],
      [text2.homeFacts.regulation, instrument.regulation],
      [text2.homeFacts.standing, instrument.standing],
      [text2.homeFacts.assumptions, ""],
      ...instrument.assumptions.map(({ name, value: value2, why }) => [
        "",
        `${name}: ${value2}. ${why}`
      ])
    ];
    const there = sheet.getMaxRows();
    sheet.getRange(1, 1, there, 2).clearContent();
    if (rows.length > there) sheet.insertRowsAfter(there, rows.length - there);
    const range = sheet.getRange(1, 1, rows.length, 2);
    range.setValues(rows.map((row3) => row3.map(gate)));
    range.setVerticalAlignment("top").setWrap(true).setFontSize(11).setBackground(null);
    sheet.getRange(1, 1, rows.length, 1).setFontWeight("bold");
    sheet.getRange(1, 1, 1, 2).setFontSize(16).setFontColor(COLOURS.header).setFontWeight("bold");
    if (marks.length > 0)
      sheet.getRange(2, 1, marks.length, 2).setBackground(COLOURS.warning).setFontWeight("bold");
    sheet.setColumnWidth(1, 260);
    sheet.setColumnWidth(2, 760);
    sheet.setHiddenGridlines(true);
  };

  // src/script/actions/prepare-book.ts
  var prepareBook = (contents) => guarded(() => {
    var _a4;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const given = contents && typeof contents === "object" ? contents : {};
    refuseUnsound(book, given);
    const made = makeTabs(book, given);
    addMissingSettings(book);
    const settings = readSettings(readValues(book, TABS.settings));
    const text2 = LANGUAGES[settings.language];
    const instrument = readBookInstrument(book);
    const { regions } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
    const added = addMissingRows(book, instrument, regions, made.includes(TABS.answers));
    dressScores(book, instrument);
    writeHome(book, instrument, settings, text2);
    if (made.includes(TABS.home)) book.setActiveSheet((_a4 = book.getSheets()[0]) != null ? _a4 : book.getActiveSheet());
    const said = regions.length === 0 ? text2.done.preparedBlank : text2.done.prepared(regions.length, added);
    book.toast(said, text2.menu.title, 15);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said
    };
  });
  var refuseUnsound = (book, given) => {
    const there = (name) => book.getSheetByName(name) !== null;
    if (there(TABS.settings)) readSettings(readTab(book, TABS.settings, SETTING_COLUMNS).values);
    if (there(TABS.regions)) refuseMerged(TABS.regions, readTab(book, TABS.regions, REGION_COLUMNS).range);
    if (there(TABS.answers)) refuseMerged(TABS.answers, readTab(book, TABS.answers, ANSWER_COLUMNS).range);
    const [instrument, indicators] = [
      there(TABS.instrument) ? readValues(book, TABS.instrument) : given.instrument,
      there(TABS.indicators) ? readValues(book, TABS.indicators) : given.indicators
    ];
    if (instrument && indicators) soundInstrument(instrument, indicators);
  };
  var makeTabs = (book, given) => {
    var _a4, _b, _c;
    const blank = book.getSheets();
    const tables = [
      [TABS.home, [[""]]],
      [TABS.settings, [[...SETTING_COLUMNS], ...initialSettings(given.settings)]],
      [TABS.regions, [[...REGION_COLUMNS], ...(_a4 = given.regions) != null ? _a4 : []]],
      [TABS.answers, [[...ANSWER_COLUMNS]]],
      [TABS.findings, [[""]]],
      [TABS.scores, [[""]]],
      [TABS.outbox, [[""]]],
      [TABS.instrument, (_b = given.instrument) != null ? _b : [[...INSTRUMENT_HEADERS]]],
      [TABS.indicators, (_c = given.indicators) != null ? _c : [[...INDICATOR_HEADERS]]]
    ];
    const made = tables.flatMap(([name, rows], i) => {
      if (book.getSheetByName(name)) return [];
      const sheet = book.insertSheet(name, i);
      writeText(sheet, rows);
      return [name];
    });
    dressTables(book, made);
    removeBlankStart(book, blank, made);
    return made;
  };
  var SPARE_ROWS = 60;
  var writeText = (sheet, rows) => {
    const columns = Math.max(...rows.map((row3) => row3.length));
    const there = sheet.getMaxRows();
    const wanted = rows.length + SPARE_ROWS;
    if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
    else sheet.deleteRows(wanted + 1, there - wanted);
    const padded = rows.map((row3) => [...row3, ...Array.from({ length: columns - row3.length }, () => "")]);
    sheet.getRange(1, 1, rows.length, columns).setNumberFormat("@").setValues(padded);
  };
  var addMissingSettings = (book) => {
    var _a4, _b;
    const { sheet, values, columns } = readTab(book, TABS.settings, SETTING_COLUMNS);
    const there = new Set(values.map((cells) => cellText(cells[columns.Setelan]).toLowerCase()));
    const missing = initialSettings().filter(([name = ""]) => !there.has(name.toLowerCase()));
    if (missing.length === 0) return;
    const [last, rowsThere] = [values.length + missing.length, sheet.getMaxRows()];
    if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
    const rows = missing.map((line) => {
      var _a5;
      const row3 = ((_a5 = values[0]) != null ? _a5 : []).map(() => "");
      SETTING_COLUMNS.forEach((header, i) => {
        var _a6;
        row3[columns[header]] = (_a6 = line[i]) != null ? _a6 : "";
      });
      return row3;
    });
    sheet.getRange(values.length + 1, 1, rows.length, (_b = (_a4 = rows[0]) == null ? void 0 : _a4.length) != null ? _b : 1).setNumberFormat("@").setValues(rows);
  };
  var removeBlankStart = (book, before, made) => {
    const [start] = before;
    if (before.length === 1 && start && made.length > 0 && start.getLastRow() === 0) book.deleteSheet(start);
  };
  var addMissingRows = (book, instrument, regions, isNew) => {
    var _a4;
    const tab = readTab(book, TABS.answers, ANSWER_COLUMNS);
    const there = new Set(
      tab.values.slice(1).map((cells) => {
        const { code } = readRegionCode(cells[tab.columns["Kode Wilayah"]]);
        return `${code != null ? code : ""} ${cellText(cells[tab.columns["Kode Indikator"]]).toUpperCase()}`;
      })
    );
    const missing = regions.flatMap(
      (region) => instrument.indicators.filter((indicator) => !there.has(`${region.code} ${indicator.code}`)).map((indicator) => ({ region, indicator }))
    );
    const { sheet } = tab;
    const first = tab.values.length + 1;
    const last = tab.values.length + missing.length;
    const rowsThere = sheet.getMaxRows();
    if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
    if (isNew && last > 1 && last < rowsThere) sheet.deleteRows(last + 1, rowsThere - last);
    if (missing.length === 0) return 0;
    const width = ((_a4 = tab.values[0]) != null ? _a4 : []).length;
    const rights = new Map(instrument.rights.map((right) => [right.code, right.name]));
    const dimensions = new Map(instrument.dimensions.map((dimension) => [dimension.code, dimension.name]));
    const rows = missing.map(({ region, indicator }) => {
      var _a5;
      const cells = answerRow(region, indicator, rights, dimensions);
      const row3 = Array.from({ length: width }, () => "");
      for (const column of ANSWER_COLUMNS) row3[tab.columns[column]] = (_a5 = cells[column]) != null ? _a5 : "";
      return row3;
    });
    const block = sheet.getRange(first, 1, rows.length, width);
    styleAnswers(sheet, first, rows.length, tab.columns);
    block.setValues(rows);
    const rules = /* @__PURE__ */ new Map();
    sheet.getRange(first, tab.columns.Jawaban + 1, rows.length, 1).setDataValidations(missing.map(({ indicator }) => [answerValidation(indicator, rules)]));
    sheet.getRange(first, tab.columns["Status Verifikasi"] + 1, rows.length, 1).setDataValidation(decisionValidation());
    return missing.length;
  };

  // src/script/sheets/row-line.ts
  var rowLine = (text2, severity, header, found) => `${text2.severity[severity]} (${header}): ${found}`;

  // src/script/actions/validate-submissions.ts
  var validateSubmissions = (options) => runAction(options, (assessment) => {
    writeFindings(assessment);
    mark(assessment, "answers");
    mark(assessment, "regions");
    writeRowFindings(assessment);
    writeRegionStatus(assessment);
    const count2 = (severity) => assessment.located.filter(({ finding: finding4 }) => finding4.severity === severity).length;
    return { said: assessment.text.done.validated(count2("error"), count2("warning"), count2("info")) };
  });
  var writeFindings = ({ book, located, text: text2 }) => {
    const ids = {
      answers: book.tabs.answers.sheet.getSheetId(),
      regions: book.tabs.regions.sheet.getSheetId()
    };
    const names = new Map(book.regions.map((region) => [region.code, `${region.code} ${region.name}`]));
    const rows = located.map(({ finding: finding4, words, at: at2 }) => {
      var _a4, _b;
      return [
        text2.severity[finding4.severity],
        finding4.code,
        finding4.region === null ? "" : (_a4 = names.get(finding4.region)) != null ? _a4 : finding4.region,
        (_b = finding4.indicator) != null ? _b : "",
        at2 === null ? "" : TABS[at2.tab],
        at2 === null ? "" : {
          formula: `=HYPERLINK(${formulaText(`#gid=${ids[at2.tab]}&range=${at2.cell}`)};${formulaText(at2.cell)})`
        },
        words.found,
        words.todo
      ];
    });
    writeTable(findTab(book.spreadsheet, TABS.findings), FINDING_COLUMNS, rows);
  };
  var NOTE_LINES = 4;
  var mark = ({ book, located, text: text2 }, tab) => {
    var _a4;
    const { range } = book.tabs[tab];
    const byCell = /* @__PURE__ */ new Map();
    for (const one of located) {
      if (((_a4 = one.at) == null ? void 0 : _a4.tab) !== tab) continue;
      const row3 = groupOf(byCell, one.at.row - 1, () => /* @__PURE__ */ new Map());
      groupOf(row3, one.at.column, () => []).push(one);
    }
    const marks = new Map(
      [...byCell].map(([row3, cells]) => [
        row3,
        new Map([...cells].map(([column, here]) => [column, markOf(here)]))
      ])
    );
    function markOf(here) {
      var _a5, _b;
      const shown = here.slice(0, NOTE_LINES).map(({ finding: finding4, words }) => `${text2.severity[finding4.severity]}: ${words.found} ${words.todo}`);
      const more = here.length > NOTE_LINES ? [text2.mark.more(here.length - NOTE_LINES)] : [];
      return { severity: (_b = (_a5 = here[0]) == null ? void 0 : _a5.finding.severity) != null ? _b : "info", lines: [...shown, ...more] };
    }
    remarkRange(range, marks);
  };
  var groupOf = (groups, key, empty) => {
    var _a4;
    const group = (_a4 = groups.get(key)) != null ? _a4 : empty();
    groups.set(key, group);
    return group;
  };
  var writeRowFindings = ({ book, located, text: text2 }) => {
    const lines = /* @__PURE__ */ new Map();
    for (const { finding: finding4, words, at: at2 } of located) {
      if ((at2 == null ? void 0 : at2.tab) !== "answers") continue;
      groupOf(lines, at2.row, () => []).push(rowLine(text2, finding4.severity, at2.header, words.found));
    }
    writeColumn(book.tabs.answers, "Temuan", (row3) => {
      const own2 = lines.get(row3);
      return own2 ? gate(own2.join("\n")) : "";
    });
  };
  var writeRegionStatus = ({ book, evaluations, byRegion, text: text2 }) => {
    const status = new Map(
      evaluations.map(({ region, status: status2 }) => {
        var _a4;
        const errors = ((_a4 = byRegion.get(region.code)) != null ? _a4 : []).filter(
          ({ finding: finding4 }) => rank(finding4.severity) === 0
        ).length;
        return [
          region.row,
          `${text2.status[status2]}${errors > 0 ? ` (${errors} ${text2.severity.error.toLowerCase()})` : ""}`
        ];
      })
    );
    writeColumn(book.tabs.regions, "Status", (row3) => {
      var _a4;
      return gate((_a4 = status.get(row3)) != null ? _a4 : "");
    });
  };

  // src/domain/summary/next-steps.ts
  var nextSteps = (instrument, score) => {
    const counted = instrument.indicators.flatMap((indicator) => {
      const own2 = score.indicators.get(indicator.code);
      return (own2 == null ? void 0 : own2.kind) === "counted" ? [{ indicator, points: own2.points, of: own2.of }] : [];
    });
    const weightOf = instrument.method === "points" ? pointWeights(counted) : meanWeights(instrument, counted);
    return counted.map((one) => ({ ...one, gain: weightOf(one.indicator) * (1 - one.points / one.of) * 100 })).filter((step) => step.gain > 1e-9).sort((a, b) => b.gain - a.gain);
  };
  var sumBy = (items, value2) => items.reduce((sum, item) => sum + value2(item), 0);
  var pointWeights = (counted) => {
    const total = sumBy(counted, (one) => one.of);
    const of = new Map(counted.map((one) => [one.indicator.code, one.of]));
    return (indicator) => {
      var _a4;
      return ((_a4 = of.get(indicator.code)) != null ? _a4 : 0) / total;
    };
  };
  var meanWeights = ({ rights, dimensions }, counted) => {
    const inside = (right, dimension) => counted.filter(({ indicator }) => indicator.right === right && indicator.dimension === dimension);
    const dimensionTotalOf = (right) => sumBy(dimensions, (d) => inside(right, d.code).length > 0 ? d.weight : 0);
    const rightTotal = sumBy(rights, (right) => dimensionTotalOf(right.code) > 0 ? right.weight : 0);
    return (indicator) => {
      var _a4, _b, _c, _d;
      const siblings = inside(indicator.right, indicator.dimension);
      const dimensionTotal = dimensionTotalOf(indicator.right);
      const dimension = (_b = (_a4 = dimensions.find((d) => d.code === indicator.dimension)) == null ? void 0 : _a4.weight) != null ? _b : 0;
      const right = (_d = (_c = rights.find((r) => r.code === indicator.right)) == null ? void 0 : _c.weight) != null ? _d : 0;
      return indicator.weight / sumBy(siblings, (one) => one.indicator.weight) * (dimension / dimensionTotal) * (right / rightTotal);
    };
  };

  // src/domain/summary/summary.ts
  var NAMED = 3;
  var FEWEST_STEPS = 5;
  var summarise = (instrument, evaluation, findings) => {
    const rights = instrument.rights.map((right, i) => {
      var _a4, _b, _c, _d;
      const verified = evaluation.verified.rights[i];
      return {
        right,
        dimensions: ((_a4 = verified == null ? void 0 : verified.dimensions) != null ? _a4 : []).map(({ code, score }) => ({ code, verified: score })),
        claimed: (_c = (_b = evaluation.claimed.rights[i]) == null ? void 0 : _b.score) != null ? _c : null,
        verified: (_d = verified == null ? void 0 : verified.score) != null ? _d : null
      };
    });
    const ranked = rights.filter((line) => line.verified !== null).sort((a, b) => {
      var _a4, _b;
      return ((_a4 = b.verified) != null ? _a4 : 0) - ((_b = a.verified) != null ? _b : 0);
    });
    const named = Math.min(NAMED, Math.floor(ranked.length / 2));
    const rightOf = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator.right]));
    const about2 = (right) => findings.filter(
      (one) => {
        var _a4, _b;
        return (one.indicator === null ? null : (_a4 = rightOf.get(one.indicator)) != null ? _a4 : null) === ((_b = right == null ? void 0 : right.code) != null ? _b : null);
      }
    );
    return {
      evaluation,
      rights,
      strongest: ranked.slice(0, named),
      weakest: [...ranked].reverse().slice(0, named),
      next: nextOf(instrument, evaluation),
      findings: [null, ...instrument.rights].map((right) => ({ right, findings: about2(right) })).filter((group) => group.findings.length > 0),
      withoutEvidence: instrument.indicators.filter((indicator) => {
        const row3 = evaluation.rows.get(indicator.code);
        return (row3 == null ? void 0 : row3.claimed.state) === "value" && !startsLink(row3.typed.evidence);
      }),
      verifierNotes: instrument.indicators.flatMap((indicator) => {
        var _a4;
        const note = cellText((_a4 = evaluation.rows.get(indicator.code)) == null ? void 0 : _a4.typed.verifierNote);
        return note === "" ? [] : [{ indicator, note }];
      })
    };
  };
  var nextOf = (instrument, { verified }) => {
    const grade2 = verified.final === null ? null : nextGrade(instrument, verified.final);
    if (!grade2 || verified.final === null) return null;
    const missing = grade2.from - verified.final;
    const steps = nextSteps(instrument, verified);
    let sum = 0;
    const reached = steps.findIndex((step) => {
      sum += step.gain;
      return sum >= missing - 1e-9;
    });
    return { grade: grade2, missing, steps: steps.slice(0, Math.max(FEWEST_STEPS, reached + 1)) };
  };
  var summaryHash = (instrument, summary, letterhead2) => {
    var _a4;
    const { evaluation } = summary;
    return sha2562(
      canonical({
        instrument: instrument.hash,
        letterhead: letterhead2,
        region: evaluation.region.code,
        name: evaluation.region.name,
        province: evaluation.region.province,
        claimed: [evaluation.claimed.final, evaluation.claimed.rights],
        verified: [evaluation.verified.final, evaluation.verified.rights, evaluation.verified.bonus],
        decided: evaluation.decided,
        completeness: evaluation.completeness,
        unusable: evaluation.unusable,
        steps: (_a4 = summary.next) == null ? void 0 : _a4.steps.map(({ indicator, points }) => [indicator.code, points]),
        lastYear: evaluation.lastYear,
        findings: summary.findings.map((group) => group.findings.map(({ place: _place, ...rest }) => rest)),
        withoutEvidence: summary.withoutEvidence.map(({ code }) => code),
        notes: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, note])
      })
    );
  };

  // src/script/locale/summary-words.ts
  var two2 = (value2) => formatNumber(value2, 2, "id");
  var SUMMARY_WORDS = {
    fileName: (code, region, year2, version2) => `Ringkasan Verifikasi KKPHAM ${year2} - ${code} ${region} - v${version2}`,
    folderName: (year2) => `KKPHAM ${year2} - Ringkasan Verifikasi`,
    replaces: (number3) => `Menggantikan nomor ${number3}.`,
    sample: "DATA CONTOH: jawaban dan nilai dalam dokumen ini buatan, bukan keadaan sebenarnya.",
    draft: "RANCANGAN: teks indikator belum diambil dari naskah peraturan.",
    provisional: (decided, all2) => `SEMENTARA: ${decided} dari ${all2} indikator sudah diputuskan verifikator; nilai dapat berubah.`,
    identity: [
      "Daerah",
      "Kode wilayah",
      "Provinsi",
      "Tahun penghargaan",
      "Masa yang dinilai",
      "Instrumen",
      "Peraturan",
      "Kedudukan teks"
    ],
    period: (year2) => `Januari sampai Desember ${year2}`,
    resultHeader: ["", "Klaim daerah", "Terverifikasi"],
    mean: (scored, all2) => `Rerata (${scored} dari ${all2} hak dinilai)`,
    bonus: "Bonus Aksi HAM",
    final: "Nilai akhir",
    grade: "Predikat",
    provisionalGrade: (grade2) => `${grade2} (sementara)`,
    difference: "Selisih (terverifikasi dikurangi klaim)",
    completeness: "Kelengkapan isian",
    unusable: "Jawaban yang tidak dapat dipakai",
    notScored: "tidak dinilai",
    rightsHeader: (dimensions) => [
      "Hak",
      ...dimensions,
      "Klaim",
      "Verifikasi",
      "Selisih"
    ],
    named: (name, score) => `${name} (${two2(score)})`,
    none: "Tidak ada.",
    nextIntro: (grade2, missing) => `Untuk mencapai predikat ${grade2} masih diperlukan ${two2(missing)} poin. Indikator berikut menambah nilai paling banyak bila terpenuhi seluruhnya:`,
    nextTop: "Daerah ini sudah berada pada predikat tertinggi. Pertahankan, dan lihat temuan di bawah.",
    nextUnscored: "Belum ada hak yang dapat dinilai.",
    stepsHeader: ["Kode", "Indikator", "Poin", "Tambahan nilai", "Penanggung jawab"],
    findingsHeader: ["Kode", "Tingkat", "Temuan", "Yang perlu dilakukan"],
    generalFindings: "Umum",
    moreFindings: (count2) => `… dan ${count2} temuan lain; lihat tab Temuan di Buku Verifikasi.`,
    evidenceHeader: ["Kode", "Indikator", "Bukti yang diminta", "Penanggung jawab"],
    lastYear: (last, now) => `Nilai akhir tahun lalu ${two2(last)}, tahun ini ${two2(now)}; ${now >= last ? "naik" : "turun"} ${two2(Math.abs(now - last))} poin.`,
    lastYearNone: "Nilai tahun lalu tidak dicatat.",
    notesHeader: ["Kode", "Catatan verifikator"],
    assumptionsHeader: ["Butir", "Nilai", "Alasan"],
    score: (value2) => value2 === null ? "–" : two2(value2),
    signed: (value2) => value2 === null ? "–" : `${value2 > 0 ? "+" : ""}${two2(value2)}`,
    percent: (value2) => `${formatNumber(value2, 1, "id")}%`,
    points: (points, of) => `${formatNumber(points, Number.isInteger(points) ? 0 : 1, "id")} dari ${of}`,
    signatureLine: "................................"
  };

  // src/script/documents/content.ts
  var MOST_FINDINGS = 40;
  var MOST_STEPS = 12;
  var documentContent = (book, summary, edition) => {
    var _a4, _b;
    const { settings, instrument } = book;
    const { evaluation } = summary;
    const { region, verified, claimed } = evaluation;
    const names = (lines) => lines.map((line) => {
      var _a5;
      return SUMMARY_WORDS.named(line.right.name, printed((_a5 = line.verified) != null ? _a5 : 0));
    }).join("; ") || SUMMARY_WORDS.none;
    return {
      values: {
        kementerian: settings.ministry,
        kantor: settings.office,
        alamat: settings.address,
        wilayah: region.name,
        kode_wilayah: region.code,
        provinsi: region.province,
        nomor: edition.number,
        pengganti: edition.replaces === null ? "" : SUMMARY_WORDS.replaces(edition.replaces),
        tahun_penghargaan: String(settings.awardYear),
        tahun_data: String(settings.dataYear),
        terkuat: names(summary.strongest),
        terlemah: names(summary.weakest),
        pengantar_langkah: nextIntro(summary),
        tahun_lalu: evaluation.lastYear === null || verified.final === null ? SUMMARY_WORDS.lastYearNone : SUMMARY_WORDS.lastYear(evaluation.lastYear, verified.final),
        tempat: settings.place || SUMMARY_WORDS.signatureLine,
        tanggal: formatDay(edition.day, "id"),
        verifikator: settings.verifier || SUMMARY_WORDS.signatureLine,
        jabatan_penanda_tangan: settings.signatoryTitle,
        penanda_tangan: settings.signatory || SUMMARY_WORDS.signatureLine,
        nilai_akhir: SUMMARY_WORDS.score(verified.final),
        predikat: gradeText(summary, "verified"),
        sidik: instrument.hash.slice(0, 12)
      },
      tables: {
        identitas: {
          header: null,
          rows: identityRows(book, summary),
          widths: [130, 350]
        },
        hasil: {
          header: SUMMARY_WORDS.resultHeader,
          rows: [
            [
              SUMMARY_WORDS.mean(verified.scoredRights, instrument.rights.length),
              SUMMARY_WORDS.score(claimed.mean),
              SUMMARY_WORDS.score(verified.mean)
            ],
            [SUMMARY_WORDS.bonus, SUMMARY_WORDS.score(claimed.bonus), SUMMARY_WORDS.score(verified.bonus)],
            [SUMMARY_WORDS.final, SUMMARY_WORDS.score(claimed.final), SUMMARY_WORDS.score(verified.final)],
            [SUMMARY_WORDS.grade, gradeText(summary, "claimed"), gradeText(summary, "verified")],
            [SUMMARY_WORDS.difference, "", SUMMARY_WORDS.signed(evaluation.difference)],
            [SUMMARY_WORDS.completeness, SUMMARY_WORDS.percent(evaluation.completeness), ""],
            [SUMMARY_WORDS.unusable, String(evaluation.unusable), ""]
          ],
          widths: [230, 125, 125]
        },
        hak: {
          header: SUMMARY_WORDS.rightsHeader(instrument.dimensions.map((dimension) => dimension.name)),
          rows: summary.rights.map((line) => [
            line.right.name,
            ...line.dimensions.map(({ verified: score }) => SUMMARY_WORDS.score(score)),
            SUMMARY_WORDS.score(line.claimed),
            SUMMARY_WORDS.score(line.verified),
            SUMMARY_WORDS.signed(
              line.claimed === null || line.verified === null ? null : printed(printed(line.verified) - printed(line.claimed))
            )
          ]),
          widths: [
            480 - 58 * (instrument.dimensions.length + 3),
            ...Array(instrument.dimensions.length + 3).fill(58)
          ]
        },
        langkah: {
          header: SUMMARY_WORDS.stepsHeader,
          rows: ((_b = (_a4 = summary.next) == null ? void 0 : _a4.steps) != null ? _b : []).slice(0, MOST_STEPS).map((step) => [
            step.indicator.code,
            step.indicator.text,
            SUMMARY_WORDS.points(step.points, step.of),
            SUMMARY_WORDS.signed(printed(step.gain)),
            step.indicator.office
          ]),
          widths: [45, 205, 55, 65, 110],
          whenEmpty: ""
        },
        bukti: {
          header: SUMMARY_WORDS.evidenceHeader,
          rows: summary.withoutEvidence.map((one) => [one.code, one.text, one.evidence, one.office]),
          widths: [45, 185, 140, 110]
        },
        catatan: {
          header: SUMMARY_WORDS.notesHeader,
          rows: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, shortened(note)]),
          widths: [45, 435]
        },
        asumsi: {
          header: SUMMARY_WORDS.assumptionsHeader,
          rows: instrument.assumptions.map(({ name, value: value2, why }) => [name, value2, why]),
          widths: [110, 70, 300]
        }
      },
      findings: summary.findings.map(({ right, findings }) => {
        var _a5;
        return {
          heading: (_a5 = right == null ? void 0 : right.name) != null ? _a5 : SUMMARY_WORDS.generalFindings,
          table: { header: SUMMARY_WORDS.findingsHeader, rows: findingRows(findings), widths: [75, 65, 165, 175] }
        };
      }),
      marks: [
        ...settings.sample === "ya" ? [SUMMARY_WORDS.sample] : [],
        ...isDraft(instrument) ? [SUMMARY_WORDS.draft] : [],
        ...evaluation.provisional ? [SUMMARY_WORDS.provisional(evaluation.decided, evaluation.indicators)] : []
      ]
    };
  };
  var findingRows = (findings) => {
    var _a4;
    const said = /* @__PURE__ */ new Map();
    for (const finding4 of findings) {
      const { found, todo } = wordsOf(LANGUAGES.id, finding4);
      const cells = [LANGUAGES.id.severity[finding4.severity], shortened(found), todo];
      const key = cells.join("\n");
      const row3 = (_a4 = said.get(key)) != null ? _a4 : { cells, indicators: [] };
      if (finding4.indicator !== null) row3.indicators.push(finding4.indicator);
      said.set(key, row3);
    }
    const rows = [...said.values()].map(({ cells, indicators }) => [indicators.join(", "), ...cells]);
    const more = rows.length - MOST_FINDINGS;
    return more > 0 ? [...rows.slice(0, MOST_FINDINGS), ["", "", SUMMARY_WORDS.moreFindings(more), ""]] : rows;
  };
  var identityRows = ({ settings, instrument }, { evaluation: { region } }) => {
    const values = [
      region.name,
      region.code,
      region.province,
      String(settings.awardYear),
      SUMMARY_WORDS.period(settings.dataYear),
      `${instrument.title} (${instrument.id}, sidik ${instrument.hash.slice(0, 12)})`,
      instrument.regulation,
      instrument.standing
    ];
    return SUMMARY_WORDS.identity.map((label, i) => {
      var _a4;
      return [label, (_a4 = values[i]) != null ? _a4 : ""];
    });
  };
  var gradeText = ({ evaluation }, which) => {
    const { grade: grade2 } = evaluation[which];
    if (!grade2) return SUMMARY_WORDS.notScored;
    return which === "verified" && evaluation.provisional ? SUMMARY_WORDS.provisionalGrade(grade2.name) : grade2.name;
  };
  var nextIntro = ({ next, evaluation }) => {
    if (next) return SUMMARY_WORDS.nextIntro(next.grade.name, next.missing);
    return evaluation.verified.final === null ? SUMMARY_WORDS.nextUnscored : SUMMARY_WORDS.nextTop;
  };
  var shortened = (text2) => text2.length > LONGEST_TEXT ? `${text2.slice(0, LONGEST_TEXT)} …` : text2;

  // src/script/documents/copy-template.ts
  var copyTemplate = (template, document) => {
    const [body, header, footer] = [template.getBody(), template.getHeader(), template.getFooter()];
    copySection(body, document.getBody());
    if (header) copySection(header, document.addHeader());
    if (footer) copySection(footer, document.addFooter());
    const page = document.getBody();
    page.setMarginTop(body.getMarginTop()).setMarginBottom(body.getMarginBottom());
    page.setMarginLeft(body.getMarginLeft()).setMarginRight(body.getMarginRight());
  };
  var copySection = (from, to) => {
    const { ElementType } = DocumentApp;
    for (let i = 0; i < from.getNumChildren(); i++) {
      const child = from.getChild(i).copy();
      switch (child.getType()) {
        case ElementType.PARAGRAPH:
          to.appendParagraph(child.asParagraph());
          break;
        case ElementType.TABLE:
          to.appendTable(child.asTable());
          break;
        case ElementType.LIST_ITEM:
          to.appendListItem(child.asListItem());
          break;
        default:
      }
    }
    const first = to.getChild(0);
    if (to.getNumChildren() > 1 && first.getType() === ElementType.PARAGRAPH && first.asParagraph().getText() === "") {
      to.removeChild(first);
    }
  };

  // src/script/documents/drive-id.ts
  var driveId = (reference) => {
    var _a4, _b, _c, _d;
    return (_d = (_c = (_a4 = /\/(?:d|folders)\/([-\w]+)/.exec(reference)) == null ? void 0 : _a4[1]) != null ? _c : (_b = /[?&]id=([-\w]+)/.exec(reference)) == null ? void 0 : _b[1]) != null ? _d : reference.trim();
  };

  // src/script/documents/fill.ts
  var PLACEHOLDER = /\{\{[^{}]*\}\}/g;
  var fillDocument = (document, content) => {
    const body = document.getBody();
    const sections = [body, document.getHeader(), document.getFooter()].filter(Boolean);
    putMarks(body, content.marks);
    for (const [name, table] of Object.entries(content.tables)) putTable(body, `tabel:${name}`, table);
    putFindings(body, content.findings);
    return sections.flatMap((section) => {
      var _a4;
      const there = new Set((_a4 = section.getText().match(PLACEHOLDER)) != null ? _a4 : []);
      for (const [name, value2] of Object.entries(content.values)) {
        if ([...there].some((found) => bare3(found) === name))
          section.replaceText(pattern(name), harmless(value2));
      }
      const names = Object.keys(content.values);
      return [...there].filter((found) => !names.includes(bare3(found)));
    });
  };
  var bare3 = (placeholder) => placeholder.slice(2, -2).trim();
  var pattern = (name) => `\\{\\{\\s*${name}\\s*\\}\\}`;
  var harmless = (value2) => value2.replace(/\{\{/g, "{ {").replace(/\s+/g, " ").trim();
  var findParagraph = (body, name) => {
    var _a4;
    const paragraph = (_a4 = body.findText(pattern(name))) == null ? void 0 : _a4.getElement().getParent();
    if ((paragraph == null ? void 0 : paragraph.getParent().getType()) !== DocumentApp.ElementType.BODY_SECTION) return null;
    const found = paragraph.asParagraph();
    return bare3(found.getText().trim()) === name ? { paragraph: found, index: body.getChildIndex(found) } : null;
  };
  var putTable = (body, name, content) => {
    var _a4;
    const found = findParagraph(body, name);
    if (!found) return;
    if (content.rows.length === 0) {
      found.paragraph.setText((_a4 = content.whenEmpty) != null ? _a4 : SUMMARY_WORDS.none);
      return;
    }
    insertTable(body, found.index, content);
    found.paragraph.setText("");
  };
  var putFindings = (body, groups) => {
    const found = findParagraph(body, "temuan");
    if (!found) return;
    if (groups.length === 0) {
      found.paragraph.setText(SUMMARY_WORDS.none);
      return;
    }
    groups.forEach(({ heading, table }, i) => {
      body.insertParagraph(found.index + 2 * i, heading).setHeading(DocumentApp.ParagraphHeading.HEADING2);
      insertTable(body, found.index + 2 * i + 1, table);
    });
    found.paragraph.setText("");
  };
  var MARK_COLOUR = "#fff2cc";
  var putMarks = (body, marks) => {
    const found = findParagraph(body, "tanda");
    if (!found) return;
    const [first, ...others] = [...marks].reverse();
    found.paragraph.setText(first != null ? first : "");
    if (first !== void 0) found.paragraph.editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
    for (const mark2 of others) {
      body.insertParagraph(found.index, mark2).editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
    }
  };
  var HEADER_COLOUR = "#dfe9ec";
  var BORDER_COLOUR = "#9fb4bb";
  var TABLE_FONT_SIZE = 9;
  var insertTable = (body, index, { header, rows, widths }) => {
    const cells = (header === null ? rows : [header, ...rows]).map((row3) => row3.map(harmless));
    const table = body.insertTable(index, cells);
    table.setBorderColor(BORDER_COLOUR);
    table.editAsText().setFontSize(TABLE_FONT_SIZE);
    widths.forEach((width, column) => {
      table.setColumnWidth(column, width);
    });
    if (header === null) return table;
    const top = table.getRow(0);
    top.editAsText().setBold(true);
    header.forEach((_, column) => {
      top.getCell(column).setBackgroundColor(HEADER_COLOUR);
    });
    return table;
  };

  // src/script/documents/repeat-headers.ts
  var FIELDS = "body(content(startIndex,table(tableRows(tableCells(content(paragraph(elements(textRun(content)))))))))";
  var repeatHeaders = (documentId, headers) => {
    var _a4, _b;
    if (typeof Docs === "undefined") return;
    const known = new Set(headers.map((cells) => cells.join("|")));
    const content = (_b = (_a4 = Docs.Documents.get(documentId, { fields: FIELDS }).body) == null ? void 0 : _a4.content) != null ? _b : [];
    const requests = content.flatMap(
      ({ startIndex, table }) => startIndex !== void 0 && known.has(firstRow(table)) ? [pin(startIndex)] : []
    );
    if (requests.length > 0) Docs.Documents.batchUpdate({ requests }, documentId);
  };
  var firstRow = (table) => {
    var _a4, _b, _c;
    return ((_c = (_b = (_a4 = table == null ? void 0 : table.tableRows) == null ? void 0 : _a4[0]) == null ? void 0 : _b.tableCells) != null ? _c : []).map(
      (cell) => {
        var _a5;
        return ((_a5 = cell.content) != null ? _a5 : []).flatMap((part) => {
          var _a6, _b2;
          return (_b2 = (_a6 = part.paragraph) == null ? void 0 : _a6.elements) != null ? _b2 : [];
        }).map((run2) => {
          var _a6, _b2;
          return (_b2 = (_a6 = run2.textRun) == null ? void 0 : _a6.content) != null ? _b2 : "";
        }).join("").trim();
      }
    ).join("|");
  };
  var pin = (index) => ({
    pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 }
  });

  // sheets-templates/documents/ringkasan-verifikasi.docx
  var ringkasan_verifikasi_default = "UEsDBBQAAAAIAK1Vdl1iF376EAEAACIFAAAcAAAAd29yZC9fcmVscy9kb2N1bWVudC54bWwucmVsc62UzU7DMBCEXyXynTgpUApq2gtC6hWFB3DtzY+If2RvEX17LNImblVZPfg4Y3vm02rl9fZXDtkPWNdrVZEyL0gGimvRq7YiX/XHw4psN+tPGBj6G67rjcv8E+Uq0iGaN0od70Ayl2sDyp802kqGXtqWGsa/WQt0URRLasMMcpmZ7URF7E6UJKuPBu7J1k3Tc3jX/CBB4Y0K6vA4gPOJzLaAFRl17nMIvV2/SFmvDnIP1s9xJpisGMRjSohGa1QawzFMVgziKSUEKHHFcHZiCM9JdwEQ/dzDbTg5MYRlSoQOmAA7A4y6jPW/pF6FsH/U0f5Vyn70b2Gu/5ejGWV4TTsDhTXbDwHHZJ0h6MVnt/kDUEsDBBQAAAAIAK1Vdl3xgxtS/QUAANUhAAARAAAAd29yZC9kb2N1bWVudC54bWztWlFv2zYQ/iuEnjZgtSw7cRyjTtGlWBsUDYom67CngpJoixVFCiQVxzX833dHSbYTJ63kIEIx9CGWqPC+u++ORx4pvXx1mwlyw7ThSk69oNf3CJORirmcT72/r/96MfaIsVTGVCjJpt6SGe/V2cvFJFZRkTFpSRZNLuZSaRoK+P8iOCKL4Jgs8uDIIwAuzWSRR1MvsTaf+L6JEpZR08t4pJVRM9uLVOar2YxHzF8oHfuDftB3d7lWETMGLDmn8oaaGi7bR1M5k/DPmdIZtdDUcz+jOi3yF4CeU8tDLrhdAnZ/VMOoqVdoOakgXmwMQpFJaVB1qSV0E72lyJvKO06jr5kAG5Q0Cc+3NA5Fg38mNcjN90jcZGIbguDoaTF4o+kCLlvAJubHpVAmSsu/jxj0G0QEITYSTUy4q7O2JKNcbhUf5Jod5wbH7QAG9wFySLanBOetVkW+ReNPQ7uQ6QYLc74FVhXkXWrmacZcJTTfZGB02wysGneId+RHCdWW3W4xgtYgx/6pP94HGhwABAQHwT7UsDXUyEer9oAajuV7QGDVHlLDQX0f6QFyo8OQBvtIJ4chDfeRxoch7Q0nmEjSA6BAaoOQDePWCCd+pmImhtvJMBhFrGF61Lk2rpLVB8ldHN7QnhqnTnofJHdwDjNmB8DENk5aoQzqudlHWWppQs1msUTEdtMZ5GsNt8zAR1j4hCpe4jV3Px+1u1zZpWBkMbmhYupdcyuY55+99Dcd3I9FOyYmpxFYkWtmmL5h3tknCGlKDZXkM9N8xuGeo6h1ACCJMPc1IgrIgUo6swwqk0EfNS4mX6PajAgqBqYfsEOX96HrH54bdzXfarnBoEQy387N3WdoTin7CJX3NCyg3GLSf68sJR9ZXAhO3tGUvDbAinygsjCckmuaFJKsVhCfQn6BRXsOSTWnVK7XnTCvO86oMC5Szg8PPN3xSqXljlfcsx965VJlSgNbidefl2Ew3mdYPvshw9UKYzin0vJD+I1qPzbIFhw0sBtpoOZuUr5jFDc1QXNNQY9cxOBnbqlpz2ncklPIxITX6jpgN+hBXhouumEG0zAXHbAa9sglF5QTwyynOUlo2hXB9JCR30YVTqNLCtI5FQiSFtROcBJlsNOldr3udas/Z1oU+JvA5pbKyhQBi2rSxJanhvqoR/7dsSZisPAQ2CXPi5AmBPrFsJLa544+znsw7VH9RYAxKVLvZsA1V/dURx/3yDXLCqhPYvizHGbflID6r8Wze9c6vR1wHMFcL92AgZUaFpickrBILSdxkRZy3k1IncYOyJ70oDLTISyjIIdhdWMYaGNRJqgonp8uln2oqQO24x45h40ABBXPOV19DUHuJqJRqbgDlqc98honhHKGjjk1RWaAqnxeoqXOEPyaFhbmBpwaYp4XoXDbGNDvJo0de6AtaEa4NFbjoSb5zXBIPFg83HW9/v2Zl7E6NqVFXdSRfcw3OWcGdqM/jkfKWH7Jbm1Zi99nGrSslRkef6/Xf7jNFpboj1VhNhTVpar0Q/EPqLXLHCEj60EDDlyP+/1qMwId/oS9Mbw6cC2V1x6S8KIAe0dKKLCYFlZh03ybepWoYDPbvHeorFVZ8/6az5MW8DASoe5+11bgc1MBdPaOq8rmxsdvNY/xdg7XcyVKJx+Ng9NS14OPS4ha0pZQ1QYtgmLkKoeXHVW/et8Wlb9166HQDiC2VWij/0Fkkf2Wh2tV+fxYsjXYXj+SaPXBDSwsf7RL8MN1/tJzmJ7VaqcMeHAydGPlV9Y8e9asVl9piPURngDioc4XXKKwXPqVRD+5HrfxvROyx/PILUP1quVMKUsbFtlSUQIlFdOf2Ixp+PYAK60yyWI2o4WARNNwMjb19EU8Kkf0TCmwtonASSmQz6/wmBPSNQhO8RMAUIq11HgInzcsJkpz4A/8lLaaclsLfaAasRW86w4GRyfY1SUTwgzh84Y6F7dtzORtqyQ29U76Tk1p9qY5L6xrVmmazy+L7Bp4uBZ8XoELPEJyyT5yG4HBw03xVzsPbsv3EXBTf5Fx9h9QSwMEFAAAAAgArVV2XZwu/XPFBAAA5CAAAA8AAAB3b3JkL3N0eWxlcy54bWzlWW1z2jgQ/isef2/AYEjClHYSEqaZ6aWZXjr3WdgCdLElnyRKcr/+Vi82xi8BjMPlrl8w2pVW++ybV/LHz89x5PzEXBBGx6531nUdTAMWEroYuz8epx8uXEdIREMUMYrH7gsW7udPH9cjIV8iLJw4GN0tKONoFgF37fnO2hu4DkilYhQHY3cpZTLqdESwxDESZyzBFJhzxmMkYcgXnRjxp1XyIWBxgiSZkYjIl06v2x2mYvg+Uth8TgJ8w4JVjKnU6zscRyCRUbEkiUilrfeRtmY8TDgLsBBgiTgy8mJEaCbG80uCYhJwJthcngEYq5EWBcu9rv4XRxsBg8ME9FIByvwhC27wHK0iKdSQP3A7tCP9mDIqhbMeIREQMnavOEGw/XoUiNwAIyGvBEE50vKKimx+R3v7byD/RNHY7XVTykSJztE6dmPzzKmTFEd6fYICMK3Sbi4xuDiVofnmma2CYQGwDj9YLF8SiLsEcbTgKFkq7TXrLhy798qhGlBoVkKAa+NRFKu1Wnc7SWP6a6pDwOihxZS3kirSt7Z5VJSKvSRf4ZrtHL3GbLoiD5wwDkGfzrm8tCbGMflCwhBTM5EuSYj/WGL6Q+BQk+QsMtaEP3c0zJQMn5FSBULdegv4ExxFvyEzmyX1UyM8lxVcr3th+DMmJYvr13OyWL4iACybV8YMrctrTF7t3UciwYRF+xqqURSBmb7RKkdT/KxUfCUA6uPUhxIJwjGUC9DNS/PhzyAVGED9wTwfzW+RkTPzOxH6GbCI8VQBb+rfDqbFxO1XJK6h5RL3IA98wUi9J8o5ZRmO16YjnjBO7mG6AVH0itfdckvvYqucvAsH9PyKyqlpRzqgV+uA3ukcMNxOCxj+e/bv+wNvcN3ozdXE/v1a+/dbsb+1XTHEbs5tRT5BiPm1EO2O7UAkekCqfNq7PfevBy1AGdRC0dLfxFutKT+sVX54glBrqvzvkjO6KKluyS3qna8JTZX9SoR8yDhFnRXX2bB36b5PR1mtxgQl6uhSUiCw9KZWK7ebfRv3u9vNfdojOChVVv5XUtv3B/7wSqGXcAzCE8WDzhGOhfb9tSlwXlbyNgXO0Jq6+5rMIsI0/aVk7C1mixY/t5yiiQ/ugb9Nyt2XZMERnVeFtnsfR+piQjVn24e7Q1GWWxyFsnl784YoIcj1SUydo0rp0AB6ubtQ0Jt3FieD7h8Nvdx1KOjNO46TQR8eDb3cpSjozTuUk0G/OBp6ucdR0Jv3NyeDDsRjsZ9XYrevi3eN/fhCd1GJPb11es/Yj690l5XYrbrvGvvepS5YAvhA3YxtnWuAxyNCn8oHm4xTZQR7F5x14upeYdd9agXWqvNOdzDsQ1tllqRE9RnAXCzubjSrkU4Zk5RJ/B3PMYdvLOW7y7md4fBsSlvQd3vdWgI+BcmriCyy3cQK3CACThK9SdM2O0X/CAFbD1wq7q6YVzGR0vNiJ2D24+1Q/3lCxTxR38B65gpYDb6v1GcvtJKs8tDTzuXT6/GUQS9aNZ3gqBnOxjp7h1OdoVsLtrc0zy0NX882bCb8H5PNYq/MtRT2wamWE/qLZVoRedGklt9KnuVd919Is6/gmvtVPANy0SzKaw41vFOl1kb99J/49A9QSwMEFAAAAAgArVV2XV3SXFxbAQAAsQIAABEAAABkb2NQcm9wcy9jb3JlLnhtbKWSXW/CIBSG/0rDfUvbTbc0LWYfMUucidl0W3ZH4KjEQgkwq/9+tNqqmXe7K30fHs45kI92sgy2YKyoVIGSKEYBKFZxoVYFWszH4T0KrKOK07JSUKA9WDQiOdMZqwzMTKXBOAE28B5lM6YLtHZOZxhbtgZJbeQJ5cNlZSR1fmlWWFO2oSvAaRwPsQRHOXUUN8JQ90Z0VHLWK/WPKVsBZxhKkKCcxUmU4BPrwEh7dUObnJFSuL32HV1Bu7Cnd1b0YF3XUX3Tor7+BH9NX9/bVkOhmkkxQCTnLHPClUDe/CA31FIVfIARS+G/RTCZzF4eprk/50g1PDNAXWXIWdj9asZdUuum/l6WAvjjnixUqKgEnuO/WYMb2IrmTknSEv3Sn9QO4uAGHvjWssMguuTz5ul5PkYkjdNhmCRhms6TOLsdZOldNBgOvpvSLhwnqTwW8S9rJyFt5ZfPjPwCUEsDBBQAAAAIAK1Vdl0fo5KW5gAAAM4CAAALAAAAX3JlbHMvLnJlbHOtks9OAjEQh1+l6Z2dBY0xhsLFmHAzBh9g0s7uNtI/mQ6Kb29DNIqBhQPHTn/z9etk5std2Kh34uJTNHratFpRtMn52Bv9un6a3OvlYv5CG5SaKIPPRdWWWIweRPIDQLEDBSxNyhTrTZc4oNQj95DRvmFPMGvbO+C/DH3IVCtnNK/cVKv1Z6ZL2KnrvKXHZLeBohx54l+ikpF7EqM/Ejtw3+WmYjUct5ldbnP6pxBI0KEg2MQ0yVy7WTyVX6Hq8lzLZZ8YE7q55nhoJxQduXElzHnM6PaaRnZbJIUzI9pnfpTgYDEXX1BLAwQUAAAACACtVXZd0nf8t20AAAB7AAAAGwAAAHdvcmQvX3JlbHMvaGVhZGVyMS54bWwucmVsc02MQQ7CIBBFr0JmbwddGGNKu/MARg8wwRGIZSAMMR5fll3+/PfevP7yZr7cNBVxcJwsGBZfXkmCg+fjdrjAusx33qgPQmOqaoYi6iD2Xq+I6iNn0qlUlvG8S8vUx2wBK/kPBcaTtWds+wbg8gdQSwMEFAAAAAgArVV2XdJ3/LdtAAAAewAAABsAAAB3b3JkL19yZWxzL2Zvb3RlcjEueG1sLnJlbHNNjEEOwiAQRa9CZm8HXRhjSrvzAEYPMMERiGUgDDEeX5Zd/vz33rz+8ma+3DQVcXCcLBgWX15JgoPn43a4wLrMd96oD0JjqmqGIuog9l6viOojZ9KpVJbxvEvL1MdsASv5DwXGk7VnbPsG4PIHUEsDBBQAAAAIAK1Vdl2iR1P2SwIAADAKAAAQAAAAd29yZC9oZWFkZXIxLnhtbL2W326bMBTGXyXivnGgCctQk0pLl2l3k7Y9gGOcwoL/yHYgTdV33zGGkISqAiL1Bhvb5+fvO7YxD48Hlo1yqnQq+MLzxxNvRDkRccqfF97fP+u7ufe4fCiiJFYjGMp1VEiy8BJjZISQJgllWI9ZSpTQYmvGRDAkttuUUFQIFaNg4k/KmlSCUK2Bu8I8x9qrcKxNE5Jy6NwKxbCBV/WMGFa7vbwDusQm3aRZal6APQlrjFh4e8WjCnF3EmRDIieoKuoI1WVeF/IkyJ5RbsoZkaIZaBBcJ6lsbAylQWdSQ/KPTOQsq8cV0p/etgZPChdQNMAu8mMXxDKn/GOiP+mwIhZxiugi4XLOWgnDKW8mHpSas+T6s36A4Bog4ejcsjg/lNjLhpbeRvvJdycWp71Y1SKfW9O3ifmdYHk6geTQDVbtO8ubIpJgZeihYfi9ITP0Fc3boGAACAwGfht13xsVIquqBeq4l69AoKpF6ripr0nvmAuHkYI26csw0n2bNB9Gam2nwg9JGvfb4/UhQRB5xtH9zhpspgqjXxgIspeuLB+/lC20xASkj4oIbw2FyyuYeMh2/CPQluNs4RG4VKiyregU5h6uvinHb1a6LPWxjgsCR9LHlb5sA04Va6yxUgTYkopqqnLqLV9fd9TeZVSlmL+92QDjwpyIz3RRkS5clG1dXGBuhOpgQH6LnQphjGD1PPbTlsF3rYiIyATY8tfT77O1bdBHeAvKmpt2WlurSK2U+GHvnDRZ8MN2FlxbhyzgDMNN+24W4Am/gMv/UEsDBBQAAAAIAK1Vdl0rybzo5wEAANkIAAAQAAAAd29yZC9mb290ZXIxLnhtbN2W207jMBCGXyXyfZsE7aJV1BStyi67F4uQKA8wOE7jJT5o7CaUiufinifDbg7loKJC4IYb27FnvvnHHluZHF2LMqgYGq5kSuJxRAImqcq4XKTkYv579IMcTSd1klsMnKk0Sa1pSgprdRKGhhZMgBkLTlEZldsxVSJUec4pC2uFWXgQxdFmpFFRZozjzkBWYEiLEy9pSjPpFnOFAqz7xEUoAK+WeuToGiy/5CW3K8eODjuMSskSZdIiRr0g75I0gtqu88B94jYux4ouBZN2EzFEVjoNSpqC620a76W5xaKDVK8lUYmys6t1/G3YGRwj1K7bAveRnzVOomyUv06Moz1OxCN6j30kPI3ZKRHA5Tbwu7bm0ebG398GOHgO0O7qDDmcE1RLvaXxYbS/8qpnSfYmVnvIj1Mzw8ScF6AZ8Q+K3jRn6Lv/NKiTCsqUUHcvGJJwOgn71aZpxuams4wPvZWfmZmnc86ztbZedmI0UJe3RmYYVi76el3zElZQ3N4G93fBqRIKg/Va+r6Z+gMlCJCBZ9mGOExJXmazAtAtt6P5SjtNl2zhKre1HBaBS2Nxzq535Hz28+SXt+7NPjErwzQgWPYxie0IwmT2MfwdGxZkgPwLFcDpxT9fA+dftwj8i7Fp3b/K9AFQSwMEFAAAAAgArVV2XVh52yKSAAAA5AAAABMAAABkb2NQcm9wcy9jdXN0b20ueG1snc5BCsIwEIXhq5TsbaoLkdK0G3HtoroP6bQNNDMhMy329kYED+Dy8cPHa7pXWIoNEntCo45lpQpAR4PHyahHfztcVMFicbALIRi1A6uube6JIiTxwEUGkI2aRWKtNbsZguUyZ8xlpBSs5JkmTePoHVzJrQFQ9KmqztqtLBQO8cepr1dv8i85kPu842e/x+zp9g1QSwMEFAAAAAgArVV2XeL8ndqTAAAA5gAAABAAAABkb2NQcm9wcy9hcHAueG1snc5BCsIwEIXhq4TsbaoLkdK0G3HtoroPybQNNJOQGUt7eyOCB3D5+OHjtf0WFrFCJh9Ry2NVSwFoo/M4afkYboeLFMQGnVkigpY7kOy79p5jgsweSBQAScuZOTVKkZ0hGKpKxlLGmIPhMvOk4jh6C9doXwGQ1amuzwo2BnTgDukHyq/YrPwv6qL9/KPnsKfiqe4NUEsDBBQAAAAIAK1Vdl2cicmR0gEAAK0GAAASAAAAd29yZC9mb290bm90ZXMueG1s1ZTNbuMgEMdfxeKe2I66q5UVp4etuupt1bQPQDGOUYFBgO3m7TvY2Ek/FKXNqRcwMPOb/zBm1tcvSiYdt06ALkm+zEjCNYNK6F1JHh9uF39I4jzVFZWgeUn23JHrzbovagCvwXOXIEG7ojesJI33pkhTxxquqFsqwSw4qP2SgUqhrgXjaQ+2SldZng1fxgLjzmG4v1R31JGIUx9pYLjGwxqsoh6Xdpcqap9bs0C6oV48CSn8HtnZ7wkDJWmtLiJiMQsKLsUoKE6Thz0n7uhyA6xVXPshYmq5RA2gXSPMIY3v0vCwmSDdqSQ6JSe73uRXl9XgxtIepwPwHPnV6KTkqPw0Mc/OqEhAzB7nSHgbc1KiqNCHwN+6mqPLzX99DbB6DzD4oi4pzj8LrTnQxGW0O/08s8LD/gIrFvk4NXeZmG1DDb5AxYq7nQZLnyQqwpIleOtJ+K3JcctJ+sLvDVo4bqilHizBLVGVZJEPhmYY/tswOUMZRkADWnuOrxs7XF9IEXJeXc2L+zaEpK0Hkm7W6ew+DvF76/cyRO+oLMltVHPPa26xZ/LoGI0nsXgc92fcLHs+CPGGcfL6NF0G2gvdDl1m+z717Cdk/mkGp27haOE2r1BLAwQUAAAACACtVXZd0nf8t20AAAB7AAAAHQAAAHdvcmQvX3JlbHMvZm9vdG5vdGVzLnhtbC5yZWxzTYxBDsIgEEWvQmZvB10YY0q78wBGDzDBEYhlIAwxHl+WXf789968/vJmvtw0FXFwnCwYFl9eSYKD5+N2uMC6zHfeqA9CY6pqhiLqIPZer4jqI2fSqVSW8bxLy9THbAEr+Q8FxpO1Z2z7BuDyB1BLAwQUAAAACACtVXZdP0qOjcYBAACSBgAAEQAAAHdvcmQvZW5kbm90ZXMueG1szZTNctsgEMdfRcPdRvKknY7Gcg5N28mtE7cPQBCymADLAJLqt+9KQpLzMR4nvuQCCHZ/+19W7Pb2n1ZJK5yXYAqSrVOSCMOhlOZQkL9/fq6+kdvdtsuFKQ0E4RO0Nz7vLC9IHYLNKfW8Fpr5tZbcgYcqrDloClUluaAduJJu0iwdVtYBF94j/DszLfMk4vRrGlhh8LACp1nAT3egmrmnxq6QblmQj1LJcER2+nXCQEEaZ/KIWM2Cepd8FBSnycNdEnd0uQPeaGHCEJE6oVADGF9Lu6TxURoe1hOkPZdEq9Vk19ns5roa3DnW4bQAL5Ffjk5ajcrPE7P0gor0iNnjEgnPY05KNJNmCfyhqzm53OzL+wCblwCL7+ea4vxy0NiFJq+j3ZunmWXEu1ixyKep+evE7Gtm8QVqnt8fDDj2qFARlizBW0/635qcdJyky8PRooEXljkWwBHckmVBVtlgZ4fht+snbxnHAGjAqiDwcWM763Il+5Q3N/PHQ9NHZE0AQndbOruPQ1zvw1H10VumCvJjFPMgKuGwP4roF22jVDyN2zNsFj0f9NGGMTq9lSoHE6Rphgazf5l2+vmzflP/mRtY1n73H1BLAwQUAAAACACtVXZd0nf8t20AAAB7AAAAHAAAAHdvcmQvX3JlbHMvZW5kbm90ZXMueG1sLnJlbHNNjEEOwiAQRa9CZm8HXRhjSrvzAEYPMMERiGUgDDEeX5Zd/vz33rz+8ma+3DQVcXCcLBgWX15JgoPn43a4wLrMd96oD0JjqmqGIuog9l6viOojZ9KpVJbxvEvL1MdsASv5DwXGk7VnbPsG4PIHUEsDBBQAAAAIAK1Vdl06CoF4swEAAJIFAAARAAAAd29yZC9zZXR0aW5ncy54bWyllM1u2zAMx1/F0D2xHazbYNQtthXbehh2SPsAjCTHQiRRkGS7efvSdhz3AyiS5iQaJH/8i7R4fftkdNJKHxTakuXLjCXSchTKbkv2+PB78Z0lIYIVoNHKku1lYLc3110RZIwUFBIC2FB0jpesjtEVaRp4LQ2EpVHcY8AqLjmaFKtKcZl26EW6yvJssJxHLkMg0C+wLQR2wJn3NHTSkrNCbyDSp9+mBvyucQuiO4hqo7SKe2JnXycMlqzxtjggFkdBfUoxCjocU4Y/pe6Ycoe8MdLGoWLqpSYNaEOt3HyNz9LIWU+Q9qNLtEZPcZ3Lv1w2gzsPHR0z8BT5YkwyelT+MTHPTphIjzhmnCLhdc1JiQFl58Kfas2L5uZX5wFWbwGOHtQlw/njsXEzTV1Gu7e7I6t/12ewDkN+ebVwmZh1DY5eoOHF/daih40mRTSyhLqe9L816zeOUMFp2P8EvttSL6wY0tLBJStodHyAzTqiS7qiBV2yb6uMDW7ZSvvDiv9C/JUgaNlNERXoIMeYcYnM1nrcb1NkfsXItGBI2at98w8FSe+Kxp8xkb5kOtckc1qnN89QSwMEFAAAAAgArVV2XWPtXtYjAQAAQwMAABIAAAB3b3JkL2ZvbnRUYWJsZS54bWyd0lFvgjAQB/CvQvquRTONIaIvy5K9bx+gtkWa9XqkV6d8+x0MGYkvsgegtPn/ctd2f7yBz75tJIehFKtlLjIbNBoXzqX4/Hhb7ERGSQWjPAZbitaSOB7216LCkCjjdKACdCnqlJpCStK1BUVLbGzgxQojqMS/8SxBxa9Ls9AIjUru5LxLrVzn+VYMTHxGwapy2r6ivoANqc/LaD2LGKh2Dd216zPaFaNpImpLxB2D//VAuTAyq5cHCJyOSFilJTczVNRTHF/l/Qj8H7CZB6wfgK22t3nGbjAkJ6eOM/Oc7eg4M3H+V8wEIJNMPUtZ3/dVdlmVVK2onop8OecUtRm5Fro9Al28nwNGdfIs8alnfHD8MNy9uf/u0w/trZ/vWhDy8ANQSwMEFAAAAAgArVV2XdJ3/LdtAAAAewAAAB0AAAB3b3JkL19yZWxzL2ZvbnRUYWJsZS54bWwucmVsc02MQQ7CIBBFr0JmbwddGGNKu/MARg8wwRGIZSAMMR5fll3+/PfevP7yZr7cNBVxcJwsGBZfXkmCg+fjdrjAusx33qgPQmOqaoYi6iD2Xq+I6iNn0qlUlvG8S8vUx2wBK/kPBcaTtWds+wbg8gdQSwMEFAAAAAgArVV2XdRtP2wnBgAAyh8AABUAAAB3b3JkL3RoZW1lL3RoZW1lMS54bWztWc1uGzcQfpXF3hvLtmTFRpTAlqw4iZ0YkZIix9EutUuLu1yQlB3diuTUS4ECadFDA/TWQ1E0QAM06KUPYyBBmz5Eh1xJu5S4dX7sIkBtARLJ/Wb4cWY4HHOv3XicMO+YCEl52vJXr9R8j6QBD2katfwH/e5nV31PKkhDYDwlLX9CpH/j+jXYUjFJiIfSqdyClh8rlW2trMgAh0Fe4RlJ8dmQiwQUdkW0Ego4Qa0JW1mr1TZWEqCp76WQoNJ7wyENiNfXKv258l2GX6mSeiBgoqdVE0vCYMPRqv6RE9lmwjsG1vJxnpCf9Mlj5XsMpMIHLb9m/vyV69dW5kJMVciW5Lrmbyo3FQhHa0ZORIO5YL3eqG9sz/UbAFPLuN3m7sbuxlyfAUAQ4EpzLrbO5lq7PsWWQHnTobvT7KyvWviS/vUl/HZDfyy8AeXN+hK+220XNiyB8mZjCd/Y2dzp2PoNKG9uLOGbte1OvWnhDShmNB0toWuNjfX2bLVzyJCzPSd8s1HvNtem8AKFnXl05fKpqoq1BI646CLAOBcUTT01ycgQAsS1gdGBoN4+jWIMvAxSLnG4tlbr1tbxW3/qpmU8ClsEStL5UCCXhjQfTwaCZqrl30atfgny+tWr0ycvT5/8dvr06emTX6ZzL8vtQRqV5d7++PXfz7/w/vr1h7fPvnHjZRn/5ucv3/z+x7+pxxWXaH374s3LF6+/++rPn5454NsCBmV4nyZEenfJiXefJ7hAxwRkIN5Poh8DLUtsp5GEFLSMA72rYgt9dwIMHLgdYtvxocB04QLeHB9ZhHuxGCvqAN6JEwt4wDnb4cK5pjt6rrIVxmnknlyMy7j7AMeuudsLXt4dZxj31KWyHROL5iFDl0NEUqI8/YyPCHGIPaLUsusBDQSXfKi8R9TbAeo0SZ8OrGgqhPZogn6ZuAiivy3bHDz0djhzqe+QYxuJewOYSyVhlhlvwlhB4mQMCSsj90HFLpK9iQgsg0uFno4I495uSKR0ydwTuN6SzB1MM263H7BJYiOFoiMXch84LyM7fNSOIcmcnGkal7G35AhDFLxDrpwkuL1DdB/9AGmlux9SYrn77L39ANOQO0D0k7FwbQnC7f04YUMgLuXbIrFS7LagzujYGUdWaO8TwuAEQkK8B7dceJ5ZNi9I344xq+wRl21ugx2rup8SibWSLm4cjqXSCtkeiXgFn4PJQuKZQJqAqNJ8F71uhS4edYkzXlkwslIpxRoQ48VJ4p5EHe+i9TAGK6x0X7rjdSIs/73LHkOZow+QIe8tg4n9nW3TB2ZNUARMH7DKcKVbFLHcX4jo7WTExk65ob1pCzdgdWQVPQlNz6yAFmqfxsXVPlhhvP7++YXVO+df6VQlk8X6pgq3WNW0uQjpp1/UdGCcHhI8Ry5rmsua5v9Y01Tt58tK5rKSuaxk/rNKpihezBXQ7KLHaEkqb32GlLGemjCyL03ZI3Hvh10cNB0jNL9kymJsTqezcJEA0/YEV59TFfdiyHAaJXAZ5rmcao+kl3GJtZMZdqo3tdc4OeBhPrq6OrvaRAFQxTjWXrNxrNRUPrrRLO7w5upNLzJ3rTMCWvZ9SJQms0msO0g0Z4NnkDArOxcWmw4WV7X6ShbmZ+oVPJ883BNolXrOCCMOozps+UNg0kSihk+dfBEOr7KpvXq8W19a5aamfD4Ot0iUos4mUYrGGI+RxeFzdvlm4VmLnjbFMo3m1YtyuU4pC5mCpXbPO8Htt95AVQFkqAf/gcJmkqFOqfMWsAjfwgRqauwPyTOZkKoDMs5h5lFug4QqIjxGEwz7sitYWnBbXcPc8MmS28S9/amRMz9lJ5PhkASqYqTo4rNcifPpR4J1h4+RdC8OT7wBG4v7gIZqNFe1AUMq8aCcWjOk+IprHuCFFReyVh7xxprWG5hiqwLLYpgeMOXcnsNNe06ptBbDdnFldn+6oEGkHfXR5/DZQgvJs+I80YeoO49c6LFfIlYcARaxPIsvpr3NWdqrOjA+/mwoUSsms6hpxg5qVcfIOZYIpenm0Vl1XFzEwbAYvPqsmBWcprf0xpsPjnADdLCMHTMl8zuzx1iXI6lcbJ4UjOj1fwBQSwMEFAAAAAgArVV2XaDQThp6AgAAUgwAABIAAAB3b3JkL251bWJlcmluZy54bWzNVtuOmzAQ/RXk9w2QkIvQsqu2q61S9SY1/QAHnMSKb7INbL6hD31rX/tt/ZKOIZBsKq0S0kq8MNgzc+b4MjO+vX/izCuINlSKBIWDAHlEpDKjYp2gr4vHmxnyjMUiw0wKkqAdMej+7raMRc6XRIOZx9N4vhZS4yUDgzKMvDIce6UKI+QBujBxqdIEbaxVse+bdEM4NgNOUy2NXNlBKrkvVyuaEr+UOvOHQRhUf0rLlBgDMd5gUWDTwPG/0aQiApQrqTm2MNRrn2O9zdUNoCts6ZIyaneAHUwaGJmgXIt4D3HTEnIucU1oLxoPfU7c2uVBpjknwlYRfU0YcJDCbKg6LKMrGig3DUjx0iIKzg5HEEbXncGDxiWIA+A59LPaibOa+cuIYXDGiTiI1uMcCs9jNkw4puIQuNPWHG1uOL4MYHgKoCDbrjmct1rm6oBGr0Obi22L5ZL+Aqz9IR8vzVxH5ssGK4JcycFLYzVO7cece89G8wxKF3JlJ9YEqpV2k3V1erWyRL/WBG8TFFQoPGeWvicFYYudIgBUYAYMd0tNsw9Ox5wO+c6WFQwMKAjnDb8WkhAyuYBNCSu0KloDEtZeUBofeTu5zBkjtsVbkKdW9fvn93b+XdrMMrLam6vP2gkqMtC56QRNhxWPDRbrqkSPJoGz9ffGIAHrlLrbm39O/dul1MMo6sB9+B+4//h1KfdhCFwv5j7qxZUZzmYduEPz7sGdAaoduI97cWeiUZdchedJD+7MOOiSq9N+cJ92yVV45/aA+yQ6L1dBHvW/PSvwg2/dDE/65dyFOF4EoHyCZz/0PNcCmw7XLvlId/CqgzeqagzxGln327s/UEsDBBQAAAAIAK1Vdl1zLybcsgEAACgJAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLVWy07DMBD8lShX1LhwQAi15cDjCBzgA1x7kxrih+xNgb9nnaSRUppSaHOJsp6dnbF3rWR286nLZA0+KGvm6Xk2TRMwwkplinn6+vIwuUpvFrOXLwchoVQT5ukK0V0zFsQKNA+ZdWAIya3XHCn0BXNcvPMC2MV0esmENQgGJxhrpIvZHeS8KjG5bdZj6XmqdMx3pkiT+09abuzEmO1lvDnoU+qFP3N+oyy16zFivJ9RqLzHiPF+RlgXZ3SOPRatDbK4c6USHCmRrY3c6sOk7UHmoaxzwkq58EOA0HCQwjYxxv90ZvNcCZBWVJoomV3mVaBskA9UpCdiJWJ9bE80oV5JOEbnw3rpvBUQAg23LrMO0VyZ5mSeucdHrqk2i+msS2m3O4qPgF8ltK3ZNtBgR8lvBkFYDxMSduBR7dAjg8+EBrqwHk65YVEFtPow6Tr1lOIQp0mCPEieSo/aaVPpJXh6393sDh7VRG4tGotDE9fBo5qgnuzxsEHHvXaASG9DF69FR24FFeLLEoZa0cKnNIH01R7Qq6HmeT7qvlfAJfjdJhpsXP0440P6Ddbps/rXZ/ENUEsBAhQAFAAAAAgArVV2XWIXfvoQAQAAIgUAABwAAAAAAAAAAAAAAAAAAAAAAHdvcmQvX3JlbHMvZG9jdW1lbnQueG1sLnJlbHNQSwECFAAUAAAACACtVXZd8YMbUv0FAADVIQAAEQAAAAAAAAAAAAAAAABKAQAAd29yZC9kb2N1bWVudC54bWxQSwECFAAUAAAACACtVXZdnC79c8UEAADkIAAADwAAAAAAAAAAAAAAAAB2BwAAd29yZC9zdHlsZXMueG1sUEsBAhQAFAAAAAgArVV2XV3SXFxbAQAAsQIAABEAAAAAAAAAAAAAAAAAaAwAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQAFAAAAAgArVV2XR+jkpbmAAAAzgIAAAsAAAAAAAAAAAAAAAAA8g0AAF9yZWxzLy5yZWxzUEsBAhQAFAAAAAgArVV2XdJ3/LdtAAAAewAAABsAAAAAAAAAAAAAAAAAAQ8AAHdvcmQvX3JlbHMvaGVhZGVyMS54bWwucmVsc1BLAQIUABQAAAAIAK1Vdl3Sd/y3bQAAAHsAAAAbAAAAAAAAAAAAAAAAAKcPAAB3b3JkL19yZWxzL2Zvb3RlcjEueG1sLnJlbHNQSwECFAAUAAAACACtVXZdokdT9ksCAAAwCgAAEAAAAAAAAAAAAAAAAABNEAAAd29yZC9oZWFkZXIxLnhtbFBLAQIUABQAAAAIAK1Vdl0rybzo5wEAANkIAAAQAAAAAAAAAAAAAAAAAMYSAAB3b3JkL2Zvb3RlcjEueG1sUEsBAhQAFAAAAAgArVV2XVh52yKSAAAA5AAAABMAAAAAAAAAAAAAAAAA2xQAAGRvY1Byb3BzL2N1c3RvbS54bWxQSwECFAAUAAAACACtVXZd4vyd2pMAAADmAAAAEAAAAAAAAAAAAAAAAACeFQAAZG9jUHJvcHMvYXBwLnhtbFBLAQIUABQAAAAIAK1Vdl2cicmR0gEAAK0GAAASAAAAAAAAAAAAAAAAAF8WAAB3b3JkL2Zvb3Rub3Rlcy54bWxQSwECFAAUAAAACACtVXZd0nf8t20AAAB7AAAAHQAAAAAAAAAAAAAAAABhGAAAd29yZC9fcmVscy9mb290bm90ZXMueG1sLnJlbHNQSwECFAAUAAAACACtVXZdP0qOjcYBAACSBgAAEQAAAAAAAAAAAAAAAAAJGQAAd29yZC9lbmRub3Rlcy54bWxQSwECFAAUAAAACACtVXZd0nf8t20AAAB7AAAAHAAAAAAAAAAAAAAAAAD+GgAAd29yZC9fcmVscy9lbmRub3Rlcy54bWwucmVsc1BLAQIUABQAAAAIAK1Vdl06CoF4swEAAJIFAAARAAAAAAAAAAAAAAAAAKUbAAB3b3JkL3NldHRpbmdzLnhtbFBLAQIUABQAAAAIAK1Vdl1j7V7WIwEAAEMDAAASAAAAAAAAAAAAAAAAAIcdAAB3b3JkL2ZvbnRUYWJsZS54bWxQSwECFAAUAAAACACtVXZd0nf8t20AAAB7AAAAHQAAAAAAAAAAAAAAAADaHgAAd29yZC9fcmVscy9mb250VGFibGUueG1sLnJlbHNQSwECFAAUAAAACACtVXZd1G0/bCcGAADKHwAAFQAAAAAAAAAAAAAAAACCHwAAd29yZC90aGVtZS90aGVtZTEueG1sUEsBAhQAFAAAAAgArVV2XaDQThp6AgAAUgwAABIAAAAAAAAAAAAAAAAA3CUAAHdvcmQvbnVtYmVyaW5nLnhtbFBLAQIUABQAAAAIAK1Vdl1zLybcsgEAACgJAAATAAAAAAAAAAAAAAAAAIYoAABbQ29udGVudF9UeXBlc10ueG1sUEsFBgAAAAAVABUAbQUAAGkqAAAAAA==";

  // src/script/documents/shelf.ts
  var DOCUMENT = "application/vnd.google-apps.document";
  var FOLDER = "application/vnd.google-apps.folder";
  var DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var FIELDS2 = "id,webViewLink,appProperties";
  var openShelf = (bookId, folder, year2) => {
    const files = listOwn(bookId);
    for (const file of files) {
      if (labelOf(file).kkphamState === "made" && file.id) drive().Files.update({ trashed: true }, file.id);
    }
    const finished = files.filter((file) => labelOf(file).kkphamState === "done" && file.mimeType === DOCUMENT);
    const parent = driveId(folder) || ownFolder(files, bookId, year2);
    return {
      latest: (region) => {
        var _a4;
        const own2 = finished.filter((file) => labelOf(file).kkphamRegion === region).map(shelved);
        return (_a4 = own2.sort((a, b) => b.version - a.version)[0]) != null ? _a4 : null;
      },
      create: ({ region, name, number: number3, version: version2, hash, plain: plain2 }) => {
        const label = {
          kkphamBook: bookId,
          kkphamRegion: region,
          kkphamState: "made",
          kkphamNumber: number3,
          kkphamVersion: String(version2),
          kkphamHash: hash
        };
        const resource = { name, mimeType: DOCUMENT, appProperties: label };
        const blob = plain2 ? Utilities.newBlob(Utilities.base64Decode(ringkasan_verifikasi_default), DOCX, name) : void 0;
        const make = (parents) => blob ? drive().Files.create({ ...resource, ...parents ? { parents: [...parents] } : {} }, blob, {
          fields: FIELDS2
        }) : drive().Files.create(
          { ...resource, ...parents ? { parents: [...parents] } : {} },
          null,
          { fields: FIELDS2 }
        );
        try {
          return { shelved: shelved(make([parent])), placed: true };
        } catch {
          return { shelved: shelved(make(void 0)), placed: false };
        }
      },
      finish: (id2) => {
        drive().Files.update({ appProperties: { kkphamState: "done" } }, id2);
      }
    };
  };
  var drive = () => {
    if (typeof Drive === "undefined")
      throw new Error("The Drive advanced service is not switched on in appsscript.json.");
    return Drive;
  };
  var labelOf = (file) => {
    var _a4;
    return (_a4 = file.appProperties) != null ? _a4 : {};
  };
  var shelved = (file) => {
    var _a4, _b, _c, _d, _e;
    return {
      id: (_a4 = file.id) != null ? _a4 : "",
      url: (_b = file.webViewLink) != null ? _b : "",
      number: (_c = labelOf(file).kkphamNumber) != null ? _c : "",
      version: Number((_d = labelOf(file).kkphamVersion) != null ? _d : 1),
      hash: (_e = labelOf(file).kkphamHash) != null ? _e : ""
    };
  };
  var listOwn = (bookId) => {
    const page = (token) => {
      var _a4;
      const found = drive().Files.list({
        q: `appProperties has { key='kkphamBook' and value='${bookId}' } and trashed = false`,
        fields: `nextPageToken,files(${FIELDS2},mimeType)`,
        pageSize: 1e3,
        ...token ? { pageToken: token } : {}
      });
      return [...(_a4 = found.files) != null ? _a4 : [], ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return page(void 0);
  };
  var ownFolder = (files, bookId, year2) => {
    var _a4, _b, _c;
    return (_c = (_b = (_a4 = files.find((file) => file.mimeType === FOLDER)) == null ? void 0 : _a4.id) != null ? _b : drive().Files.create(
      {
        name: SUMMARY_WORDS.folderName(year2),
        mimeType: FOLDER,
        appProperties: { kkphamBook: bookId, kkphamState: "done" }
      },
      null,
      { fields: FIELDS2 }
    ).id) != null ? _c : "";
  };

  // src/script/actions/write-summaries.ts
  var BUDGET_MS = 27e4;
  var writeSummaries = (options) => runAction(options, (assessment, wanted) => {
    const started = Date.now();
    const { book, text: text2 } = assessment;
    const template = openTemplate(book);
    const day2 = Utilities.formatDate(/* @__PURE__ */ new Date(), book.spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
    const shelf = openShelf(book.spreadsheet.getId(), book.settings.folder, book.settings.awardYear);
    const changes = /* @__PURE__ */ new Map();
    const documents = [];
    const unfilled = /* @__PURE__ */ new Set();
    let unchanged = 0;
    let left = 0;
    let notPlaced = 0;
    for (const evaluation of assessment.evaluations) {
      const { region } = evaluation;
      if (wanted.length > 0 && !wanted.includes(region.code)) continue;
      const summary = summariseRegion(assessment, region.code);
      if (!summary) continue;
      const kept = keptOf(book, region.row);
      const hash = summaryHash(book.instrument, summary, letterhead(book));
      const latest = shelf.latest(region.code);
      if ((latest == null ? void 0 : latest.hash) === hash) {
        if (kept.id !== latest.id || kept.hash !== hash) changes.set(region.row, latest);
        unchanged += 1;
        continue;
      }
      if (Date.now() - started > BUDGET_MS) {
        left += 1;
        continue;
      }
      const before = latest && latest.version > kept.version ? latest : kept;
      const made = makeDocument({ book, summary, shelf, template, hash, day: day2, before });
      changes.set(region.row, made.shelved);
      documents.push(made.shelved.id);
      for (const placeholder of made.unfilled) unfilled.add(placeholder);
      if (!made.placed) notPlaced += 1;
    }
    writeKept(book, changes);
    const said = text2.done.summarised({ made: documents.length, unchanged, left, notPlaced });
    const findings = unfilledFindings(assessment, unfilled);
    const sentences = findings.map(({ words }) => `${words.found} ${words.todo}`);
    return { said: [said, ...sentences].join(" "), documents, findings };
  });
  var summariseRegion = (assessment, code) => {
    var _a4;
    const evaluation = assessment.evaluations.find((one) => one.region.code === code);
    if (!evaluation) return null;
    const findings = ((_a4 = assessment.byRegion.get(code)) != null ? _a4 : []).map((one) => one.finding);
    return summarise(assessment.book.instrument, evaluation, findings);
  };
  var openTemplate = ({ settings }) => {
    if (settings.template === "") return null;
    try {
      return DocumentApp.openById(driveId(settings.template));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal("summary/template", { reference: settings.template, reason });
    }
  };
  var makeDocument = ({
    book,
    summary,
    shelf,
    template,
    hash,
    day: day2,
    before
  }) => {
    const { region } = summary.evaluation;
    const version2 = before.version + 1;
    const number3 = book.settings.numberPattern.replace(/\{kode\}/g, region.code).replace(/\{tahun\}/g, String(book.settings.awardYear)).replace(/\{versi\}/g, String(version2));
    const name = SUMMARY_WORDS.fileName(region.code, region.name, book.settings.awardYear, version2);
    const { shelved: shelved2, placed } = shelf.create({
      region: region.code,
      name,
      number: number3,
      version: version2,
      hash,
      plain: template === null
    });
    const document = DocumentApp.openById(shelved2.id);
    if (template) copyTemplate(template, document);
    const content = documentContent(book, summary, { number: number3, replaces: before.number || null, day: day2 });
    const unfilled = fillDocument(document, content);
    document.saveAndClose();
    const tables = [...Object.values(content.tables), ...content.findings.map((group) => group.table)];
    repeatHeaders(
      shelved2.id,
      tables.flatMap(({ header }) => header === null ? [] : [header])
    );
    shelf.finish(shelved2.id);
    return { shelved: shelved2, placed, unfilled };
  };
  var letterhead = ({ settings }) => [
    settings.ministry,
    settings.office,
    settings.address,
    settings.place,
    settings.signatoryTitle,
    settings.signatory,
    settings.verifier,
    settings.template,
    settings.awardYear,
    settings.dataYear,
    settings.sample
  ];
  var unfilledFindings = ({ text: text2 }, placeholders) => {
    if (placeholders.size === 0) return [];
    const none = { region: null, indicator: null, place: null };
    const found = finding3("document/placeholder-unfilled", none, {
      placeholders: [...placeholders]
    });
    return [{ finding: found, words: wordsOf(text2, found), at: null }];
  };

  // src/script/actions/write-selected-summaries.ts
  var writeSelectedSummaries = () => writeSummaries(() => ({ regions: selectedRegions() }));
  var selectedRegions = () => {
    var _a4;
    const sheet = SpreadsheetApp.getActiveSheet();
    const values = sheet.getDataRange().getValues();
    const found = findColumns((_a4 = values[0]) != null ? _a4 : [], ["Kode Wilayah"]);
    const selection = SpreadsheetApp.getActiveRange();
    if ("faults" in found || !selection) throw new Refusal("regions/none-selected", {});
    const first = Math.max(selection.getRow(), 2);
    const codes = values.slice(first - 1, selection.getRow() - 1 + selection.getNumRows()).flatMap((cells) => {
      var _a5;
      return (_a5 = readRegionCode(cells[found.columns["Kode Wilayah"]]).code) != null ? _a5 : [];
    });
    if (codes.length === 0) throw new Refusal("regions/none-selected", {});
    return [...new Set(codes)];
  };

  // src/script/attempt.ts
  var attempt = (run2) => {
    try {
      return run2();
    } catch (error) {
      log(error);
      return void 0;
    }
  };
  var log = (error) => {
    try {
      console.warn(String(error));
    } catch {
    }
  };

  // src/script/menu.ts
  var onOpen = () => {
    var _a4;
    const text2 = (_a4 = attempt(languageOfBook)) != null ? _a4 : LANGUAGES.id;
    attempt(() => makeMenu(text2));
    attempt(() => warnOfAlikeTabs(text2));
  };
  var makeMenu = ({ menu }) => {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu(menu.title).addItem(menu.prepare, "prepareBook").addSeparator().addItem(menu.validate, "validateSubmissions").addItem(menu.clearMarks, "clearMarks").addItem(menu.score, "computeScores").addSeparator().addItem(menu.summarise, "writeSummaries").addItem(menu.summariseSelected, "writeSelectedSummaries").addSubMenu(
      ui.createMenu(menu.messages).addItem(menu.preview, "previewMessages").addItem(menu.test, "sendTest").addItem(menu.send, "sendMessages")
    ).addSeparator().addItem(menu.about, "about").addToUi();
  };
  var warnOfAlikeTabs = (text2) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const names = book.getSheets().map((sheet) => sheet.getName());
    const warnings2 = Object.values(TABS).flatMap((tab) => {
      const others = names.filter((name) => alike(name, tab));
      return names.includes(tab) && others.length > 0 ? [text2.tabsAlike(tab, others)] : [];
    });
    if (warnings2.length > 0) book.toast(warnings2.join(" "), text2.menu.title, -1);
  };

  // src/script/on-edit.ts
  var onEdit = (edit) => {
    attempt(() => {
      if (edit) judgeEdit(edit);
    });
  };
  var judgeEdit = ({ source, range }) => {
    const sheet = range.getSheet();
    if (sheet.getName() !== TABS.answers) return;
    const first = Math.max(range.getRow(), 2);
    const rows = range.getLastRow() - first + 1;
    const width = sheet.getLastColumn();
    const header = sheet.getRange(1, 1, 1, width).getValues()[0];
    const found = findColumns(header, ANSWER_COLUMNS);
    if ("faults" in found || rows < 1 || !concerns(found.columns, range)) return;
    const values = sheet.getRange(first, 1, rows, width).getValues();
    const settings = readSettings(readValues(source, TABS.settings));
    const instrument = readBookInstrument(source);
    const { regions } = readRegions(readTab(source, TABS.regions, REGION_COLUMNS));
    const read = readSubmissions(instrument, regions, typedRows(values, found.columns, first));
    const rules = RULES.filter(({ scope }) => scope === "row" || scope === "any row");
    const { findings } = validate2({ instrument, regions, rows: read, settings }, rules);
    const text2 = LANGUAGES[settings.language];
    sheet.getRange(first, found.columns.Temuan + 1, rows, 1).setValues(values.map((_, i) => [gate(linesOf(findings, first + i, text2))]));
  };
  var concerns = (columns, range) => {
    const [from, to] = [range.getColumn() - 1, range.getLastColumn() - 1];
    return Object.values(ANSWER_FIELDS).some((name) => columns[name] >= from && columns[name] <= to);
  };
  var linesOf = (findings, row3, text2) => findings.flatMap(
    (one) => {
      var _a4;
      return ((_a4 = one.place) == null ? void 0 : _a4.table) === "isian" && one.place.row === row3 ? [rowLine(text2, one.severity, ANSWER_FIELDS[one.place.field], wordsOf(text2, one).found)] : [];
    }
  ).join("\n");
  return __toCommonJS(index_exports);
})();
function about() { return kkpham.about.apply(this, arguments); }
function clearMarks() { return kkpham.clearMarks.apply(this, arguments); }
function computeScores() { return kkpham.computeScores.apply(this, arguments); }
function onEdit() { return kkpham.onEdit.apply(this, arguments); }
function onOpen() { return kkpham.onOpen.apply(this, arguments); }
function prepareBook() { return kkpham.prepareBook.apply(this, arguments); }
function previewMessages() { return kkpham.previewMessages.apply(this, arguments); }
function sendMessages() { return kkpham.sendMessages.apply(this, arguments); }
function sendTest() { return kkpham.sendTest.apply(this, arguments); }
function validateSubmissions() { return kkpham.validateSubmissions.apply(this, arguments); }
function writeSelectedSummaries() { return kkpham.writeSelectedSummaries.apply(this, arguments); }
function writeSummaries() { return kkpham.writeSummaries.apply(this, arguments); }
