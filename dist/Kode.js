// KKPHAM 0.1.0. Built from src/script and src/domain by "npm run build"; do not edit here.
"use strict";
var kkpham = (() => {
  var __freeze = Object.freeze;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __defNormalProp = (obj, key, value3) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value: value3 }) : obj[key] = value3;
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
  var __publicField = (obj, key, value3) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value3);
  var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));

  // src/script/index.ts
  var index_exports = {};
  __export(index_exports, {
    about: () => about,
    cancelJob: () => cancelJob,
    checkRegions: () => checkRegions,
    checkTrail: () => checkTrail2,
    clearMarks: () => clearMarks,
    collectSecondReview: () => collectSecondReview,
    collectSheets: () => collectSheets,
    collectSheetsAsJob: () => collectSheetsAsJob,
    combineProvinces: () => combineProvinces,
    computeScores: () => computeScores,
    confirmSelected: () => confirmSelected,
    continueJobs: () => continueJobs,
    correctSelected: () => correctSelected,
    determineRegions: () => determineRegions,
    drawSecondReview: () => drawSecondReview,
    lockSheets: () => lockSheets,
    lockSheetsAsJob: () => lockSheetsAsJob,
    makeRegionSheets: () => makeRegionSheets,
    makeRegionSheetsAsJob: () => makeRegionSheetsAsJob,
    makeViews: () => makeViews,
    markAsSent: () => markAsSent,
    nightly: () => nightly,
    nightlyState: () => nightlyState,
    notApplicableSelected: () => notApplicableSelected,
    onEdit: () => onEdit,
    onOpen: () => onOpen,
    openSheets: () => openSheets,
    pauseJob: () => pauseJob,
    prepareBook: () => prepareBook,
    prepareNational: () => prepareNational,
    previewMessages: () => previewMessages,
    receiveFiles: () => receiveFiles,
    recordDecisions: () => recordDecisions,
    rejectSelected: () => rejectSelected,
    reopenSelected: () => reopenSelected,
    resumeJob: () => resumeJob,
    retryJob: () => retryJob,
    returnSelected: () => returnSelected,
    returnSheets: () => returnSheets,
    returnSheetsAsJob: () => returnSheetsAsJob,
    revokeRegions: () => revokeRegions,
    sendAgain: () => sendAgain,
    sendMessages: () => sendMessages,
    sendMessagesAsJob: () => sendMessagesAsJob,
    sendTest: () => sendTest,
    sendToBigQuery: () => sendToBigQuery,
    settleDifferences: () => settleDifferences,
    showClaimGap: () => showClaimGap,
    showHealth: () => showHealth,
    switchNightlyOff: () => switchNightlyOff,
    switchNightlyOn: () => switchNightlyOn,
    uploadFiles: () => uploadFiles,
    validateSubmissions: () => validateSubmissions,
    writeCheckReports: () => writeCheckReports,
    writeCheckReportsAsJob: () => writeCheckReportsAsJob,
    writeMinutes: () => writeMinutes,
    writeMinutesAsJob: () => writeMinutesAsJob,
    writePackage: () => writePackage,
    writePackageAsJob: () => writePackageAsJob,
    writeRepairLists: () => writeRepairLists,
    writeRepairListsAsJob: () => writeRepairListsAsJob,
    writeSelectedSummaries: () => writeSelectedSummaries,
    writeSelectedSummariesAsJob: () => writeSelectedSummariesAsJob,
    writeSummaries: () => writeSummaries,
    writeSummariesAsJob: () => writeSummariesAsJob
  });

  // <define:KKPHAM_SCOPES>
  var define_KKPHAM_SCOPES_default = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/documents", "https://www.googleapis.com/auth/drive.file", "https://www.googleapis.com/auth/script.send_mail", "https://www.googleapis.com/auth/script.container.ui", "https://www.googleapis.com/auth/script.scriptapp", "https://www.googleapis.com/auth/userinfo.email"];

  // src/domain/scoring/round.ts
  var POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
  var roundHalfUp = (value3, decimals2) => {
    var _a5;
    if (Number.isInteger(value3)) return value3;
    const power = (_a5 = POWERS[decimals2]) != null ? _a5 : Number.NaN;
    const scaled = Math.abs(value3) * power;
    return scaled < SAFE && Math.abs(scaled - Math.floor(scaled) - 0.5) > CLOSE ? Math.sign(value3) * (Math.round(scaled) / power) : roundDigits(value3, decimals2);
  };
  var SAFE = 1e6;
  var CLOSE = 1e-5;
  var roundDigits = (value3, decimals2) => {
    if (!Number.isFinite(value3)) return value3;
    const magnitude = String(Number(Math.abs(value3).toPrecision(12)));
    const [digits = "0", exponent = "0"] = magnitude.split("e");
    const rounded2 = Math.round(Number(`${digits}e${Number(exponent) + decimals2}`));
    return Math.sign(value3) * Number(`${rounded2}e${-decimals2}`);
  };

  // src/domain/text/cut.ts
  var cut = (text2, limit) => text2.length <= limit ? text2 : text2.slice(0, limit).replace(/[\ud800-\udbff]$/, "");

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
  var formatNumber = (value3, decimals2, language) => written(roundHalfUp(value3, decimals2), decimals2, language);
  var written = (value3, decimals2, language) => {
    const [whole2 = "0", fraction] = Math.abs(value3).toFixed(decimals2).split(".");
    const [group, point] = language === "id" ? [".", ","] : [",", "."];
    const grouped2 = whole2.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value3 < 0 ? "−" : ""}${grouped2}${fraction ? point + fraction : ""}`;
  };
  var formatPlain = (value3, language) => {
    var _a5;
    const shown2 = Number(value3.toFixed(6));
    return written(shown2, ((_a5 = String(shown2).split(".")[1]) != null ? _a5 : "").length, language);
  };
  var formatDay = (day2, language) => {
    var _a5;
    const [year2 = "", month = "", date3 = ""] = day2.split("-");
    return `${Number(date3)} ${(_a5 = MONTHS[language][Number(month) - 1]) != null ? _a5 : month} ${year2}`;
  };
  var MOST_QUOTED = 5;
  var quotedList = (texts2) => [
    ...texts2.slice(0, MOST_QUOTED).map((text2) => `“${text2.length > 80 ? `${cut(text2, 80)}…` : text2}”`),
    ...texts2.length > MOST_QUOTED ? ["…"] : []
  ].join(", ");

  // src/script/locale/en/bigquery.ts
  var n = (value3) => formatNumber(value3, 0, "en");
  var s = (count4, noun) => `${n(count4)} ${noun}${count4 === 1 ? "" : "s"}`;
  var bigQuery = {
    menu: "Send to BigQuery",
    askTitle: "Send to BigQuery",
    ask: ({ place: place3, tables, rows }) => `${s(rows, "row")} will be copied to ${place3}: ${tables.join(", ")}. They hold answers, decisions, findings and scores by region; notes, links to evidence, officers’ names and e-mail addresses stay here. Of verifiers there is but the SHA-256 of the address: who knows the address already can match it. Send?`,
    sent: ({ loaded, unchanged, running: running2, failed }) => [
      ...loaded.length > 0 ? [`Loaded into BigQuery: ${loaded.join(", ")}.`] : [],
      ...unchanged > 0 ? [`Unchanged since they were sent last: ${s(unchanged, "table")}.`] : [],
      ...running2.length > 0 ? [`BigQuery is still at work on ${running2.join(", ")}; run this again later to see what came of it.`] : [],
      ...failed.map(({ table, reason: reason2 }) => `Failed: ${table} (${reason2}). Run this again.`)
    ].join(" ")
  };
  var bigQueryRefusals = {
    "bigquery/off": () => "Sending to BigQuery is not switched on. In the tab Pengaturan write ya beside Kirim ke BigQuery, and the id of your Google Cloud project beside Proyek BigQuery. Nothing was sent.",
    "bigquery/no-service": () => 'The script of this book may not use BigQuery yet. Open Extensions › Apps Script, show appsscript.json (Project Settings), and add two lines: { "userSymbol": "BigQuery", "serviceId": "bigquery", "version": "v2" } to enabledAdvancedServices, and "https://www.googleapis.com/auth/bigquery" to oauthScopes. Google then asks for that permission at the next click. Nothing was sent.',
    "bigquery/no-project": () => "Proyek BigQuery in the tab Pengaturan is blank; write the id of your Google Cloud project there. Nothing was sent.",
    "bigquery/cancelled": () => "Cancelled. Nothing was sent.",
    "bigquery/failed": ({ reason: reason2 }) => `BigQuery refused: ${reason2}. Look at Proyek BigQuery and at what you may do there (BigQuery Job User and Data Editor), then run this again.`
  };

  // src/script/locale/en/claim-gap.ts
  var n2 = (value3) => formatNumber(value3, 0, "en");
  var s2 = (count4, noun) => `${n2(count4)} ${noun}${count4 === 1 ? "" : "s"}`;
  var claimGap = {
    notes: (fewest) => [
      "Selisih (difference) = verified less claimed. Faktor = verified over claimed; blank where the claim is 0. Both are computed from the figures shown here.",
      "Only decisions that stand count: confirmed, corrected, unsupported, not applicable. Rights, indicators and offices are compared over what was decided on alone, from 0 to 100.",
      "A region’s final value is that of the tab Nilai: with the bonus, and while it is provisional, what is not decided yet counts as claimed. The mean of rights below it is without bonus, and from what is decided alone.",
      "Provinces: means over the regions with a decision, each with the weight 1.",
      "Indicators and offices: means over the decisions whose points can be compared, each with the weight 1. An indicator of several offices counts for each of them.",
      `Claims run high: at least ${n2(fewest)} decisions can be compared, and their mean difference is below 0. The bound of ${n2(fewest)} decisions is a draft (rancangan).`,
      "No contest: regions stand as in the tab Wilayah, indicators as in the instrument, offices by name."
    ],
    provinces: "Provinces",
    regions: "Regions and rights",
    indicators: "Indicators",
    offices: "Offices in charge",
    finalValue: "Final value",
    decidedMean: "Mean of rights, decided only",
    averaged: (part, whole2) => `mean of ${n2(part)} of ${s2(whole2, "region")}`,
    undecided: "no decision yet",
    indicatorCount: (count4) => s2(count4, "indicator"),
    high: "claims run high",
    few: (fewest) => `fewer than ${n2(fewest)} decisions`,
    done: (decided, regions) => `Claims compared over ${s2(decided, "decision")} in ${s2(regions, "region")}. See the tab Selisih Klaim.`
  };

  // src/script/locale/en/decisions.ts
  var n3 = (value3) => formatNumber(value3, 0, "en");
  var decisions = {
    received: (taken, refused) => [
      ...taken > 0 ? [`${n3(taken)} decision(s) recorded.`] : [],
      ...refused.length > 0 ? [`${n3(refused.length)} not recorded: ${reasons(refused)}.`] : []
    ].join(" "),
    fault: {
      unknown: "the word in Status Verifikasi is not known",
      step: "that step is not allowed from the recorded decision",
      refused: "not applicable is not allowed for the indicator, or has no reason",
      unusable: "the verified answer cannot be used",
      unreasoned: "Kode Alasan or Catatan Verifikator is blank, does not fit, or is still that of the decision before",
      unsigned: "their verifier has not run KKPHAM › Decisions › Record decisions on the selected rows",
      unnamed: "Google does not tell who you are, and a decision needs a name",
      role: "your role is not that of a verifier",
      province: "the region is not of your province",
      ownProvince: "the region is of the province that you come from",
      stage: "the region has not reached your stage",
      dates: "today is outside the dates of your stage",
      frozen: "the value of the region is fixed",
      changed: "the answer changed since it was decided on, so the indicator is open again",
      twice: "it is the second row for that indicator; the first counts"
    },
    decided: (word2, rows) => `${n3(rows)} row(s): ${word2}.`,
    strangers: (names) => `Nobody of the tab Pengguna: ${quotedList(names)}. You are recorded as the one who decided.`,
    askReasonTitle: (word2, rows) => `${word2}: ${n3(rows)} row(s)`,
    askReason: (codes) => `Reason code for the rows that have none:
${codes.join("\n")}`,
    askNote: "Note for the rows that have none: what was found, in which document."
  };
  var MOST_ROWS = 5;
  var reasons = (refused) => {
    const faults = [...new Set(refused.map(({ fault: fault3 }) => fault3))];
    return faults.map((fault3) => {
      const rows = refused.filter((one) => one.fault === fault3).map(({ row: row3 }) => n3(row3));
      const more = rows.length > MOST_ROWS ? `, … ${n3(rows.length)} rows` : "";
      return `${decisions.fault[fault3]} (row ${rows.slice(0, MOST_ROWS).join(", ")}${more})`;
    }).join("; ");
  };

  // src/script/locale/en/evidence.ts
  var n4 = (value3) => formatNumber(value3, 0, "en");
  var s3 = (count4, noun) => `${n4(count4)} ${noun}${count4 === 1 ? "" : "s"}`;
  var evidence = {
    menu: "Make evidence packages of selected regions",
    done: ({ made, unchanged, left: left2, notCopied, folder, broken }) => [
      `${s3(made, "evidence package")} made, ${n4(unchanged)} unchanged; the folder is “${folder}” in Drive.`,
      ...left2 > 0 ? [`${n4(left2)} left for lack of time; run it again to go on.`] : [],
      ...notCopied > 0 ? [`${s3(notCopied, "document")} could not be copied; text and link are in the package.`] : [],
      ...broken === null ? [] : [
        `The audit trail is not whole from entry ${n4(broken)} on, and the package shows it; run KKPHAM › Check the trail.`
      ]
    ].join(" "),
    changed: "The tab Instrumen or Indikator changed while the book was read. Run it once more. No package was made."
  };

  // src/domain/table/cell.ts
  var cellText = (cell) => {
    if (typeof cell === "string") return trimmed(cell);
    if (cell === null || cell === void 0) return "";
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
    return String(cell);
  };
  var isBlank = (cell) => typeof cell === "string" ? !beginsPrintable(cell) && trimmed(cell) === "" : cell === null || cell === void 0;
  var plainText = (cell) => {
    if (typeof cell === "string" && isEven(cell)) return cell;
    const text2 = cellText(cell);
    return UNEVEN.test(text2) ? text2.replace(JOINERS, "").replace(/\s+/g, " ") : text2;
  };
  var WHITE_SPACE = "	\n\r             \u2028\u2029  　";
  var ZERO_WIDTH = "​‎‏⁠\uFEFF‌‍";
  var JOINERS = /[\u200c\u200d]/g;
  var UNEVEN = /[\u200c\u200d]|\s\s|[^\S ]/;
  var UNUSUAL = /[\u00a0\u200b-\u200f\u2060\ufeff]/;
  var UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/g;
  var OUTER = /[\s\u200c\u200d]/;
  var trimmed = (text2) => {
    if (isEven(text2)) return text2;
    return UNUSUAL.test(text2) ? bare(text2.replace(UNSEEN, "").replace(/\u00a0/g, " ")) : text2.trim();
  };
  var beginsPrintable = (text2) => {
    const code = text2.charCodeAt(0);
    return code > SPACE && code <= 126;
  };
  var isEven = (text2) => {
    let before = SPACE;
    for (let i = 0; i < text2.length; i++) {
      const code = text2.charCodeAt(i);
      if (code < SPACE || code > 126 || code === SPACE && before === SPACE) return false;
      before = code;
    }
    return text2 === "" || before !== SPACE;
  };
  var SPACE = 32;
  var bare = (text2) => {
    let first = 0;
    let last = text2.length;
    while (first < last && OUTER.test(text2.charAt(first))) first += 1;
    while (last > first && OUTER.test(text2.charAt(last - 1))) last -= 1;
    return text2.slice(first, last);
  };

  // src/domain/decision/reasons.ts
  var ANY = [
    "pending",
    "confirmed",
    "corrected",
    "unsupported",
    "returned",
    "notApplicable"
  ];
  var REASON_CODES = [
    { code: "K1", word: "Angka berbeda dari dokumen", states: ["corrected"] },
    { code: "K2", word: "Salah hitung atau salah satuan", states: ["corrected"] },
    { code: "K3", word: "Data bukan dari tahun yang dinilai", states: ["corrected", "returned"] },
    { code: "K4", word: "Pilihan jawaban berbeda dari dokumen", states: ["corrected"] },
    { code: "B1", word: "Bukti tidak ada atau tidak dapat dibuka", states: ["unsupported", "returned"] },
    { code: "B2", word: "Bukti tidak memuat yang diklaim", states: ["unsupported", "returned"] },
    { code: "B3", word: "Bukti belum disahkan", states: ["unsupported", "returned"] },
    { code: "B4", word: "Tidak diperbaiki sampai batas waktu", states: ["unsupported"] },
    { code: "D1", word: "Jawaban atau angka perlu diperbaiki", states: ["returned"] },
    { code: "D2", word: "Keterangan belum jelas", states: ["returned"] },
    { code: "N1", word: "Sasaran indikator tidak ada di daerah", states: ["notApplicable"] },
    { code: "N2", word: "Kewenangan pemerintah lain", states: ["notApplicable"] },
    { code: "U1", word: "Keputusan sebelumnya keliru", states: ANY },
    { code: "U2", word: "Bukti baru diterima", states: ANY },
    { code: "U3", word: "Hasil verifikasi kedua", states: ANY },
    { code: "X9", word: "Lainnya, lihat catatan", states: ANY }
  ];
  var BY_CODE = new Map(REASON_CODES.map((reason2) => [reason2.code, reason2]));
  var reasonLabel = ({ code, word: word2 }) => `${code} ${word2}`;
  var readReasonCode = (cell) => {
    var _a5;
    return (_a5 = BY_CODE.get(plainText(cell).slice(0, 2).toUpperCase())) != null ? _a5 : null;
  };
  var reasonCodesFor = (state2) => REASON_CODES.filter((reason2) => fitsDecision(reason2, state2)).map(reasonLabel);
  var reasonWord = (code) => {
    var _a5, _b;
    return (_b = (_a5 = BY_CODE.get(code)) == null ? void 0 : _a5.word) != null ? _b : "";
  };
  var fitsDecision = ({ states }, state2) => states.includes(state2);

  // src/domain/decision/state.ts
  var DECISION_WORDS = {
    pending: "Belum diperiksa",
    confirmed: "Sesuai",
    corrected: "Dikoreksi",
    unsupported: "Tidak didukung bukti",
    returned: "Dikembalikan",
    notApplicable: "Tidak berlaku"
  };
  var DECISION_STATES = Object.keys(DECISION_WORDS);
  var BY_WORD = new Map(DECISION_STATES.map((state2) => [DECISION_WORDS[state2].toLowerCase(), state2]));
  var readDecision = (text2) => {
    var _a5;
    return text2 === "" ? "pending" : (_a5 = BY_WORD.get(text2.toLowerCase().replace(/\s+/g, " "))) != null ? _a5 : null;
  };
  var isDecided = (state2) => state2 !== null && state2 !== "pending" && state2 !== "returned";

  // src/script/locale/en/finding.ts
  var n5 = (value3) => formatPlain(value3, "en");
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
      found: `The denominator is ${n5(found)}; nothing can be divided by it.`,
      todo: "It must be above 0. If there is nothing to count, write Tidak berlaku or Tidak ada data and say why."
    }),
    "ratio/numerator-above-denominator": ({ numerator: numerator2, denominator: denominator2 }) => ({
      found: `The numerator ${n5(numerator2)} exceeds the denominator ${n5(denominator2)}, of which it is a part.`,
      todo: "Check both; they may be swapped, or from different sources or years."
    }),
    "ratio/answer-typed": ({ found }) => ({
      found: `The answer cell holds ${quote(found)}, but this indicator is computed from its two sides.`,
      todo: "Empty the answer cell; it is not used."
    }),
    "value/fraction-for-percentage": ({ found }) => ({
      found: `The value is ${n5(found)} percent. Is ${n5(found * 100)} percent meant?`,
      todo: "Percentages run from 0 to 100. Correct it if need be."
    }),
    "value/percentage-for-fraction": ({ found }) => ({
      found: `The value is ${n5(found)} where it lies between 0 and 1. Is ${n5(found / 100)} meant?`,
      todo: "Write it as a fraction between 0 and 1."
    }),
    "value/out-of-range": ({ found, minimum, maximum }) => ({
      found: `The value ${n5(found)} is outside what is possible (${minimum === null ? "no lower bound" : `at least ${n5(minimum)}`}, ${maximum === null ? "no upper bound" : `at most ${n5(maximum)}`}).`,
      todo: "Check the number and its unit."
    }),
    "value/far-from-peers": ({ found, median: median2, peers, distance }) => ({
      found: `The value ${n5(Number(found.toFixed(2)))} is far from ${peers} regions of its kind in the province (median ${n5(Number(median2.toFixed(2)))}; ${n5(Number(distance.toFixed(1)))} times the usual spread).`,
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
    "answer/changed-after-decision": ({ found }) => ({
      found: `The region changed its answer after the decision. ${found}`,
      todo: "Check it once more, then choose a Status Verifikasi."
    }),
    "sheet/trouble": ({ found }) => ({
      found: `The sheet of this region: ${found}`,
      todo: "Settle it, then run KKPHAM › Region sheets › Collect answers."
    }),
    "officer/address-unusable": ({ found }) => ({
      found: `Officer's e-mail ${quote(found)} is no address.`,
      todo: "Write the address; several are separated by commas. Without it the sheet cannot be shared."
    }),
    "row/duplicate": ({ first, same: same2 }) => ({
      found: `Row ${first} answers this indicator already${same2 ? ", with the same content" : ", with other content"}.`,
      todo: same2 ? "Delete one of the rows." : "Decide which is right and delete the other. While they differ neither counts."
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
      found: `The bonus is ${n5(found)}; the instrument allows 0 to ${n5(maximum)}.`,
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
    "decision/step-refused": ({ from, found }) => ({
      found: `${quote(DECISION_WORDS[from])} cannot become ${quote(found)} at once.`,
      todo: "First set it back to Belum diperiksa with Kode Alasan and Catatan Verifikator, record that, then decide."
    }),
    "decision/unreasoned": ({ state: state2, found }) => ({
      found: `The decision ${quote(DECISION_WORDS[state2])} has no reason yet${found === "" ? "" : `; the code ${quote(found)} does not fit, the note is blank, or it is still the reason of the decision before`}.`,
      todo: `Fill in Catatan Verifikator and choose Kode Alasan: ${reasonCodesFor(state2).join("; ")}.`
    }),
    "decision/correction-unusable": () => ({
      found: "The status is Dikoreksi, but the verified answer is blank or unusable.",
      todo: "Fill in the verified answer, or its numerator and denominator."
    }),
    "decision/verifier-unknown": ({ found }) => ({
      found: `${quote(found)} in the column Verifikator is nobody of the tab Pengguna.`,
      todo: "Write the name or address as the tab Pengguna has it. Who decided stands in Diputuskan Oleh."
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
      found: `The text has ${n5(length)} characters; the summary shows ${n5(limit)}.`,
      todo: "Shorten it, and move the detail to the evidence."
    }),
    "document/placeholder-unfilled": ({ placeholders }) => ({
      found: `The summary's template has placeholders nobody knows: ${placeholders.join(", ")}`,
      todo: "Remove or correct them in the template document."
    }),
    "rule/broken": ({ rule, message: message3, times }) => ({
      found: `The rule ${rule} broke ${n5(times)} times: ${message3}`,
      todo: "Tell the maintainer. The other rules were checked."
    })
  };

  // src/domain/job/job.ts
  var JOB_KINDS = [
    "makeSheets",
    "collect",
    "returnSheets",
    "lock",
    "summarise",
    "checkReport",
    "minutes",
    "repairList",
    "package",
    "send"
  ];
  var JOB_WORDS = {
    running: "berjalan",
    waiting: "menunggu",
    paused: "dijeda",
    done: "selesai",
    cancelled: "dibatalkan",
    failed: "gagal"
  };
  var isOpen = ({ state: state2 }) => state2 === "running" || state2 === "waiting";
  var totalOf = ({ done, left: left2, failed }) => done + left2.length + failed.length;

  // src/script/job-names.ts
  var JOB_NAMES = {
    makeSheets: "Buat lembar isian",
    collect: "Kumpulkan isian",
    returnSheets: "Kembalikan untuk perbaikan",
    lock: "Kunci lembar",
    summarise: "Buat ringkasan verifikasi",
    checkReport: "Laporan pemeriksaan Kanwil",
    minutes: "Berita acara verifikasi",
    repairList: "Daftar perbaikan",
    package: "Buat paket bukti",
    send: "Kirim ringkasan"
  };

  // src/script/locale/en/jobs.ts
  var n6 = (value3) => formatNumber(value3, 0, "en");
  var progress = (job) => [
    `${n6(job.done)} of ${n6(totalOf(job))} done`,
    ...job.left.length > 0 ? [`${n6(job.left.length)} left`] : [],
    ...job.failed.length > 0 ? [`${n6(job.failed.length)} failed`] : []
  ].join(", ");
  var named = (job) => `${JOB_NAMES[job.kind]} (by ${job.who || "somebody"} since ${job.since}; ${progress(job)})`;
  var MENU = "KKPHAM › Jobs";
  var MOST_UNITS = 5;
  var MOST_REASONS = 3;
  var jobs = {
    menu: {
      title: "Jobs",
      pause: "Pause",
      resume: "Go on",
      cancel: "Cancel",
      retry: "Repeat what failed",
      health: "Health",
      markSent: "Mark as sent (selected rows)",
      sendAgain: "Send again (selected rows)"
    },
    begun: "Being worked on.",
    outcome: (said3, job, trouble) => {
      const goesOn = trouble === "" ? "it goes on by itself" : "click again to go on";
      const own2 = said3.split("this account's day is used up, run again tomorrow").join(`this account's day is used up, ${goesOn} tomorrow`).split("run it again to go on").join(goesOn).split("run again to go on").join(goesOn);
      return [
        own2,
        ...job.left.length > 0 ? [
          trouble === "" ? `Job: ${progress(job)}; next at about ${job.next}. See the tab Pekerjaan.` : `The trigger to go on with it could not be made (${trouble}). See ${MENU} › Health.`
        ] : [],
        ...job.left.length === 0 && job.failed.length > 0 ? [`What failed is listed in the tab Pekerjaan; ${MENU} › Repeat what failed.`] : []
      ].join(" ");
    },
    failures: (failed) => {
      if (failed.length === 0) return "";
      const reasons3 = [...new Set(failed.map(({ reason: reason2 }) => reason2))];
      const told2 = reasons3.slice(0, MOST_REASONS).map((reason2) => {
        const units = failed.filter((one) => one.reason === reason2).map(({ unit }) => unit);
        return `${units.slice(0, MOST_UNITS).join(", ")}${units.length > MOST_UNITS ? ", …" : ""}: ${reason2}`;
      });
      return `${n6(failed.length)} failed (${[...told2, ...reasons3.length > MOST_REASONS ? ["…"] : []].join("; ")}).`;
    },
    broke: (reason2) => `Stopped by an error: ${reason2}`,
    triggerTimeSpent: (minutes, next) => `Today's trigger time (${n6(minutes)} minutes, setting Menit Pemicu per Hari) is used up; it goes on at about ${next}. ${MENU} › Go on does so now.`,
    watchdogGoes: "There is no job any more; its trigger is deleted.",
    nothingDue: "No job is due yet.",
    bookBusy: "The book is in use; the next round tries again.",
    stopped: (job, command) => command === "pause" ? `${JOB_NAMES[job.kind]} is paused: ${progress(job)}. ${MENU} › Go on takes it up again.` : `${JOB_NAMES[job.kind]} is cancelled: ${progress(job)}. What was done stays.`,
    askSend: (messages, remaining, today) => `${n6(messages)} messages, ${n6(remaining)} recipients left today: ${n6(today)} go now, the others by themselves on the next day. Go on?`,
    markedSent: (messages) => `${n6(messages)} messages marked as sent; they are not sent again.`,
    toSendAgain: (messages) => `${n6(messages)} messages go again with the next sending: run the action that sends them, or ${MENU} › Repeat what failed.`,
    standStill: (names) => `These jobs should go on by themselves and have stopped: ${names.join(", ")}. Select the row in the tab Pekerjaan, then ${MENU} › Go on; ${MENU} › Health says why.`,
    attend: "ATTEND",
    health: {
      version: ({ version: version2, account }) => ({
        said: `KKPHAM version ${version2}, account ${account || "that Google does not name"}.`,
        todo: ""
      }),
      triggers: ({ own: own2 }) => ({
        said: own2 === null ? "The triggers of this account cannot be read." : `Triggers of this account: ${own2.length === 0 ? "none" : own2.map(handlerName).join(", ")}. Those of others are seen by their owners alone.`,
        todo: ""
      }),
      watchdog: ({ who, isAlive: isAlive2, isMissing, last, minutes, of }) => ({
        said: `Trigger for jobs of ${who}: ${isAlive2 ? "alive" : isMissing ? "gone, or disabled by Google" : "none"}; last run ${last || "never"}; ${n6(minutes)} of ${n6(of)} minutes used today.`,
        todo: isMissing ? `If there are jobs left: select the row in the tab Pekerjaan, then ${MENU} › Go on. A new trigger is made for you.` : ""
      }),
      night: ({ isOn, isSilent: isSilent2, last }) => ({
        said: `Nightly collection is ${isOn ? "on" : "off"}; last run ${last || "never"}.`,
        todo: isSilent2 ? "It has not run for too long. Switch the nightly collection on again." : ""
      }),
      job: ({ job, standsStill: standsStill2 }) => ({
        said: `${STATES[job.state]}: ${named(job)}. ${job.said}`,
        todo: standsStill2 ? `It has stopped: no trigger goes on with it. Select its row in the tab Pekerjaan, then ${MENU} › Go on.` : job.state === "failed" ? `Remove the cause, then ${MENU} › Go on.` : job.failed.length > 0 ? `See Yang Gagal in its row, remove the cause, then ${MENU} › Repeat what failed.` : ""
      }),
      "no-job": () => ({ said: "No job is unfinished.", todo: "" }),
      doubt: ({ messages }) => ({
        said: messages === 0 ? "No message is in doubt." : `${n6(messages)} messages are in doubt: the program stopped while sending them.`,
        todo: messages === 0 ? "" : "Look into the Sent folder, select their rows in the tab Surel Keluar, then KKPHAM › Coordinators’ e-mail › Mark as sent or Send again."
      }),
      mail: ({ remaining }) => ({
        said: remaining === null ? "What is left of the mail quota cannot be read." : `${n6(remaining)} recipients are left of this account's day. What is left of documents and spreadsheets cannot be read; when it is used up, the job goes on the next day.`,
        todo: remaining === 0 ? "No message can be sent today; wait for tomorrow." : ""
      }),
      permissions: ({ missing }) => ({
        said: missing === null ? "The permissions of this account cannot be read." : missing.length === 0 ? "All permissions are granted." : `Permissions not granted: ${missing.map(scopeName).join(", ")}.`,
        todo: missing !== null && missing.length > 0 ? "Run any entry of the menu KKPHAM and grant all that is asked; or take back KKPHAM's access at myaccount.google.com and run it again." : ""
      }),
      trail: ({ length, head }) => ({
        said: `Audit trail: ${n6(length)} entries, head ${length} ${head.slice(0, 16)}. Whether it is whole is told by KKPHAM › Check the trail.`,
        todo: ""
      }),
      "trail-broken": ({ reason: reason2 }) => ({ said: "The audit trail cannot be continued.", todo: reason2 })
    }
  };
  var HANDLERS = {
    nightly: "nightly collection",
    continueJobs: "jobs"
  };
  var handlerName = (handler) => {
    var _a5;
    return (_a5 = HANDLERS[handler]) != null ? _a5 : handler;
  };
  var scopeName = (scope) => {
    var _a5;
    return (_a5 = scope.split("/auth/").pop()) != null ? _a5 : scope;
  };
  var STATES = {
    running: "running",
    waiting: "waiting",
    paused: "paused",
    done: "done",
    cancelled: "cancelled",
    failed: "failed"
  };
  var COMMANDS = {
    pause: "paused",
    resume: "gone on with",
    cancel: "cancelled",
    retry: "repeated where it failed"
  };
  var jobRefusals = {
    "action/busy": ({ jobs: held }) => held.length === 0 ? "Somebody else is running KKPHAM on this book. Wait a moment and try again." : `Somebody else is running KKPHAM on this book, or a job is being gone on with: ${held.map(named).join("; ")}. Wait a few minutes, then try again; ${MENU} › Pause stops it after this round.`,
    "jobs/under-way": ({ job }) => job.state === "paused" ? `This job is paused: ${named(job)}. Select its row in the tab Pekerjaan, then ${MENU} › Go on. Nothing is begun twice.` : `This job is under way: ${named(job)}${job.next === "" ? "" : `; it goes on by itself at about ${job.next}`}. Nothing is begun twice; ${MENU} › Go on does so now.`,
    "jobs/changed": () => "The instrument or the award year has changed since this job was begun, and it is not gone on with. Cancel it, and run the action from the menu again. Nothing was changed.",
    "jobs/none-selected": () => "Select a cell in the row of the job in the tab Pekerjaan first. The nightly collection is set in the menu of the sheets.",
    "jobs/not-possible": ({ job, command }) => `A job that is ${STATES[job.state]} (${JOB_WORDS[job.state]}) cannot be ${COMMANDS[command]}${command === "retry" && job.failed.length === 0 ? ": nothing failed" : ""}. Nothing was changed.`,
    "messages/none-in-doubt": () => "Select the rows of messages in doubt in the tab Surel Keluar first. Nothing was changed."
  };

  // src/script/locale/en/message.ts
  var days = (count4) => `${count4} day${count4 === 1 ? "" : "s"}`;
  var message = {
    subject: (province, year2) => `KKPHAM ${year2}: verification summary, ${province}`,
    testSubject: (subject) => `[TEST] ${subject}`,
    greeting: "Dear coordinator,",
    intro: (regions, province, year2) => `this is where the verification of Kabupaten/Kota Peduli HAM ${year2} stands for ${regions} regions in ${province}.`,
    news: "What is new",
    newsNone: "No new summary since the last message.",
    newSummary: (region, number4) => `${region}: summary ${number4}`,
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
    footer: (instrument, hash) => `Instrument ${instrument}, hash ${hash}`,
    trailHead: (head) => `Head of the audit trail: ${head}`
  };

  // src/script/locale/en/national.ts
  var n7 = (value3) => formatNumber(value3, 0, "en");
  var s4 = (count4, noun) => `${n7(count4)} ${noun}${count4 === 1 ? "" : "s"}`;
  var national = {
    menu: {
      title: "National",
      prepare: "Prepare the national book",
      combine: "Combine the provinces"
    },
    home: [
      ["National book of KKPHAM", "How all provinces stand, read from the Buku Verifikasi of each"],
      [
        "1. List",
        "Fill in the tab Provinsi: a row for each Buku Verifikasi, with its link (the address as text, not the title) or id under Buku. Kode (73, or 91, 92) and Provinsi may be blank; where Kode is given, a book of another province is refused."
      ],
      ["2. Year", "Fill in Tahun Data in the tab Pengaturan. Books of another year are not combined."],
      [
        "3. Combine",
        "KKPHAM › Combine the provinces. The provinces’ books are only read, never changed. The tab Nasional shows what came of it; the tab Daerah has every region as it was read last."
      ],
      [
        "4. Look closer",
        "A province’s name links to the tab Nilai of its book, the number of regions to Wilayah, the number of errors to Temuan. Whoever follows a link needs access to that book."
      ],
      [
        "No contest",
        "Provinces stand in the order of their codes. This tab shows what is not done yet and which right needs work, not who wins."
      ]
    ],
    about: (program, roles3) => [
      program,
      "National book: combines the Buku Verifikasi of the provinces.",
      "",
      roles3,
      "",
      "This program is no official product of the ministry. KKPHAM is no contest."
    ].join("\n"),
    prepared: (listed9) => listed9 === 0 ? "The national book is ready. Fill in the tab Provinsi with the link of each province’s book, then run KKPHAM › Combine the provinces." : `The national book is ready: ${s4(listed9, "book")} in the tab Provinsi. Run KKPHAM › Combine the provinces.`,
    combined: ({ read: read3, listed: listed9, regions, kept: kept2, missing, left: left2, behind }) => [
      `${n7(read3)} of ${s4(listed9, "book")} read, ${s4(regions, "region")}. See the tab Nasional.`,
      ...kept2.length > 0 ? [`Not read, so that what was read last stands there, marked: ${listedOf(kept2)}.`] : [],
      ...missing.length > 0 ? [`Never read yet: ${listedOf(missing)}.`] : [],
      ...kept2.length + missing.length > 0 ? ["The column Masalah of the tab Provinsi says why."] : [],
      ...left2 > 0 ? [`There was no time for ${n7(left2)}; run this again to go on.`] : [],
      ...behind > 0 ? [`Not running this program yet: ${s4(behind, "book")}.`] : []
    ].join(" "),
    notes: [
      "Rerata (mean): each scored region has the weight 1; Dinilai says over how many. Provisional ones count, and are told apart. Jarak ke 100 (gap) = 100 less the mean.",
      "Means over all books are over the regions scored by the instrument that most use; another one is named under Keterangan. Final values are with the bonus, rights without.",
      "Selisih (difference) = verified less claimed. Figures are those of the tabs Nilai, Wilayah and Temuan of each book as they were last computed there; a book that could not be read has its earlier figures, coloured, with their time.",
      "States: the column Tahap of each book; as long as it is blank or missing, what follows from Status (incomplete = draf, ready = dikirim, being verified = diperiksa).",
      "The tab Jarak Hak shows the gap of each right in each province; the darker, the wider.",
      "No contest: provinces in the order of their codes, rights as in the instrument."
    ],
    sections: { provinces: "How each province stands", rights: "Each right" },
    everywhere: "All books of the list",
    allAlike: "the same in all rights",
    row: (row3) => `row ${n7(row3)}`,
    trouble: {
      "no-link": () => "Buku is blank; fill in the link or id of this province’s Buku Verifikasi.",
      twice: ({ row: row3 }) => `This is the book of row ${n7(row3)}; delete one of the two.`,
      "own-book": () => "This link is that of the national book itself; fill in that of a province’s book.",
      "not-opened": ({ reason: reason2 }) => `The book cannot be opened (${reason2}). Look at the link, or ask its owner to share it with you.`,
      "not-read": ({ reason: reason2 }) => `The book cannot be read (${reason2}). Run this again later.`,
      "tab-missing": ({ tab }) => `That book has no tab “${tab}”. Look at the link, or run Prepare the book there.`,
      "header-missing": ({ tab, header }) => `The tab “${tab}” of that book has no header “${header}”; write it back there.`,
      "no-regions": () => "The tab Wilayah of that book holds no region that can be read.",
      "other-province": ({ expected, found }) => `That book holds province ${found.join(", ")}, not ${expected}. Look at the link or at Kode.`,
      "other-year": ({ expected, found }) => `That book is for ${found === "" ? "a data year that it does not say" : `the data year ${found}`}, not ${expected}. Look at the link, or at Pengaturan of both books.`,
      "no-time": () => "There was no time left for this book; run this again to go on."
    },
    standing: {
      behind: "older program",
      ahead: "newer program than this national book",
      other: "same version, another build",
      unknown: "program not named (an older one)"
    },
    remark: {
      keptFrom: (time2) => `NOT READ; figures of ${time2}`,
      neverRead: "never read yet",
      otherInstruments: (instruments) => `another instrument, not in the means over all books: ${instruments.join(", ")}`,
      elsewhere: (codes, rows) => `not counted here, since row ${rows.map(n7).join(", ")} of the tab Provinsi has them too: ${listedOf(codes)}`,
      sample: "SAMPLE DATA",
      draft: "DRAFT",
      unscored: "no region scored yet",
      instrument: (instrument) => `instrument ${instrument}`
    }
  };
  var listedOf = (items) => `${items.slice(0, 10).join(", ")}${items.length > 10 ? ", …" : ""}`;
  var nationalRefusals = {
    "national/no-list": () => "This is no national book: the tab Provinsi is missing. A national book is a Sheet of its own with the same script; open that one and run KKPHAM › National › Prepare the national book. Nothing was changed.",
    "national/empty-list": () => "The tab Provinsi is blank. Fill in Buku with the link of each province’s Buku Verifikasi and run this again. Nothing was changed.",
    "national/province-book": () => "This book has the tab Isian, so it is a Buku Verifikasi. A national book needs a blank Sheet of its own. Nothing was changed.",
    "national/national-book": () => "This is a national book; Prepare the book is for a Buku Verifikasi. Run KKPHAM › Prepare the national book. Nothing was changed."
  };

  // src/script/locale/en/papers.ts
  var n8 = (value3) => formatNumber(value3, 0, "en");
  var said = (what, nothing) => ({ made, unchanged, left: left2, notPlaced, without, folder }) => [
    `${n8(made)} ${what} made, ${n8(unchanged)} unchanged.`,
    made > notPlaced && folder !== "" ? `See the folder “${folder}” in Drive.` : "",
    without > 0 ? `${n8(without)} of the regions ${nothing}.` : "",
    left2 > 0 ? `${n8(left2)} are left; run this again to go on.` : "",
    notPlaced > 0 ? `${n8(notPlaced)} could not be placed in the chosen folder and stay in My Drive.` : ""
  ].filter((sentence2) => sentence2 !== "").join(" ");
  var papers = {
    menu: "Documents of selected regions",
    checkReport: "Reports of the Kanwil’s check",
    minutes: "Minutes of the verification",
    repairList: "Lists of repairs",
    done: {
      checkReport: said("reports of the check", "have filled in nothing"),
      minutes: said("minutes", "have no recorded decision"),
      repairList: said("lists of repairs", "have nothing to repair")
    }
  };

  // src/domain/roles/role.ts
  var ROLE_WORDS = {
    officer: "Petugas daerah",
    kanwilVerifier: "Verifikator Kanwil",
    ministryVerifier: "Verifikator kementerian",
    coordinator: "Koordinator",
    administrator: "Administrator"
  };
  var ROLES = Object.keys(ROLE_WORDS);
  var BY_WORD2 = new Map(ROLES.map((role) => [ROLE_WORDS[role].toLowerCase(), role]));
  var readRole = (word2) => {
    var _a5;
    return (_a5 = BY_WORD2.get(word2.trim().toLowerCase().replace(/\s+/g, " "))) != null ? _a5 : null;
  };

  // src/script/locale/en/roles.ts
  var n9 = (value3) => formatNumber(value3, 0, "en");
  var roles = {
    pilot: "A pilot: the tab Pengguna has no Administrator yet, so everybody who can edit this book may run everything. For roles to be in force, the owner of the book fills in that tab (Provinsi: codes such as 73 or 73, 74; blank for all), and an Administrator runs Prepare the book.",
    inForce: (people, administrators) => `Actions are checked against the tab Pengguna: ${n9(people)} ${people === 1 ? "person" : "people"}, ${n9(administrators)} of them Administrator.`,
    onlyProvinces: (provinces) => `For your provinces only (${provinces.join(", ")}).`,
    notProtected: (reason2) => `The protection of cells does not match the roles yet (${reason2}). Ask the owner of the book to run Prepare the book.`,
    fault: {
      "header-missing": ({ found }) => `The header “${found}” is missing; write it again.`,
      "header-twice": ({ found }) => `The header “${found}” stands there twice; rename one of them.`,
      "address-unusable": ({ found }) => found === "" ? "Surel is blank; give one address." : `Surel “${found}” is not one usable address.`,
      "address-twice": ({ found, first }) => `${found} stands in row ${first} already; one person has one row and one role.`,
      "role-unknown": ({ found }) => `${found === "" ? "Peran is blank" : `Peran “${found}” is unknown`}; choose ${listed(Object.values(ROLE_WORDS), "or")}.`,
      "province-unreadable": ({ found }) => `Provinsi “${found}” is no code of a province; write it like 73 or 73, 74, or leave it blank for all.`
    }
  };
  var peopleUnsound = ({ faults }) => [
    "The tab Pengguna cannot be read yet, so it is not known who may:",
    ...faults.slice(0, 20).map((fault3) => `• row ${fault3.row}: ${faultText(fault3)}`),
    ...faults.length > 20 ? ["• …"] : [],
    "Ask the owner of the book to mend it; once they empty that table, the book is a pilot without roles again. Nothing was changed."
  ].join("\n");
  var FEW = 5;
  var notAllowed = ({
    address: address2,
    role,
    provinces,
    roles: those,
    names
  }) => {
    const you = role === null ? `${address2} does not stand in the tab Pengguna.` : provinces === null ? `Your role (${ROLE_WORDS[role]}) does not include this.` : `Your role (${ROLE_WORDS[role]}) is for province ${provinces.join(", ")} only.`;
    const who = names.length > 0 && names.length <= FEW ? ` That is: ${names.join(", ")}.` : "";
    const nobody = names.length === 0 ? " There is nobody yet." : "";
    return `${you} Those who may: ${listed(those.map(wordOf), "and")}.${who}${nobody} Nothing was changed.`;
  };
  var wordOf = (role) => ROLE_WORDS[role];
  var faultText = (fault3) => roles.fault[fault3.code](fault3);
  var listed = (items, word2) => {
    var _a5;
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word2} ${(_a5 = items[items.length - 1]) != null ? _a5 : ""}`;
  };

  // src/domain/text/kept.ts
  var kept = (text2) => text2.startsWith("'") ? text2.replace(/^'+/, "’") : text2;

  // src/domain/text/pairs.ts
  var pairs = (cells) => Object.entries(cells).flatMap(([name, cell]) => pair(name, cell) || []);
  var pair = (name, cell) => {
    const text2 = cellText(cell);
    return text2 === "" ? "" : `${name}=${typeof cell === "string" ? escaped(quoted(kept(text2))) : text2}`;
  };
  var quoted = (text2) => /^["\d.,+-]/.test(text2) ? JSON.stringify(text2) : text2;
  var escaped = (text2) => text2.replace(/[\\;]/g, "\\$&");
  var readPairs = (line3) => {
    var _a5;
    const parts2 = ((_a5 = line3.match(/(?:\\[\s\S]|[^\\;])+/g)) != null ? _a5 : []).map((part) => part.trim());
    const [first = ""] = parts2;
    const isNamed = NAMED.test(first);
    const named4 = isNamed ? parts2 : parts2.slice(1);
    return {
      head: isNamed ? "" : unescaped(first),
      values: new Map(
        named4.map((part) => {
          const at4 = part.indexOf("=");
          return [part.slice(0, at4), readValue(unescaped(part.slice(at4 + 1)))];
        })
      )
    };
  };
  var NAMED = /^[a-z]+=/;
  var unescaped = (text2) => text2.replace(/\\([\s\S])/g, "$1");
  var readValue = (text2) => {
    if (text2.startsWith('"')) return unquoted(text2);
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text2) ? Number(text2) : text2;
  };
  var unquoted = (text2) => {
    try {
      return String(JSON.parse(text2));
    } catch {
      return text2;
    }
  };

  // src/domain/second-review/sample-size.ts
  var ROUNDING = 1e-9;
  var fewestTooMany = (population, tolerable) => Math.max(1, Math.ceil(population * tolerable - ROUNDING));
  var acceptable = ({ population, tolerable, accepted }) => Math.min(accepted, fewestTooMany(population, tolerable) - 1);
  var sampleSize = (demand) => {
    const { population, tolerable, risk } = demand;
    const wrong = fewestTooMany(population, tolerable);
    const accepted = acceptable(demand);
    const chance = chances(population, wrong);
    let [least, most] = [1, population];
    while (least < most) {
      const middle = Math.floor((least + most) / 2);
      if (chance(middle, accepted) <= risk * (1 + ROUNDING)) most = middle;
      else least = middle + 1;
    }
    return least;
  };
  var chances = (population, wrong) => {
    var _a5;
    const logs = new Float64Array(population + 1);
    for (let i = 2; i <= population; i++) logs[i] = ((_a5 = logs[i - 1]) != null ? _a5 : 0) + Math.log(i);
    const log2 = (n29) => {
      var _a6;
      return (_a6 = logs[n29]) != null ? _a6 : Number.NaN;
    };
    const ways = (n29, k) => log2(n29) - log2(k) - log2(n29 - k);
    return (sample, accepted) => {
      const all2 = ways(population, sample);
      let sum3 = 0;
      const most = Math.min(accepted, wrong, sample);
      for (let k = Math.max(0, sample - (population - wrong)); k <= most; k++) {
        sum3 += Math.exp(ways(wrong, k) + ways(population - wrong, sample - k) - all2);
      }
      return sum3;
    };
  };

  // src/domain/second-review/plan.ts
  var planOf = (given) => {
    const demand = {
      population: given.population,
      tolerable: given.tolerablePercent / 100,
      risk: given.riskPercent / 100,
      accepted: given.accepted
    };
    return { ...given, accepted: acceptable(demand), size: sampleSize(demand) };
  };
  var isWhole = ({ size, population }) => size === population;
  var planText = (plan) => pairs({
    nomor: plan.number,
    populasi: plan.population,
    "tidak-ikut": plan.leftOut,
    sampel: plan.size,
    risiko: plan.riskPercent,
    ditoleransi: plan.tolerablePercent,
    diterima: plan.accepted,
    kedua: plan.second,
    benih: plan.seed
  }).join("; ");
  var readPlan = (text2) => {
    var _a5, _b;
    const { values: values2 } = readPairs(text2);
    const number4 = (name) => {
      const value3 = values2.get(name);
      return typeof value3 === "number" ? value3 : Number.NaN;
    };
    const plan = {
      number: number4("nomor"),
      population: number4("populasi"),
      leftOut: number4("tidak-ikut"),
      size: number4("sampel"),
      riskPercent: number4("risiko"),
      tolerablePercent: number4("ditoleransi"),
      accepted: number4("diterima"),
      second: String((_a5 = values2.get("kedua")) != null ? _a5 : ""),
      seed: String((_b = values2.get("benih")) != null ? _b : "")
    };
    return Object.values(plan).some((value3) => Number.isNaN(value3) || value3 === "") ? null : plan;
  };

  // src/script/locale/en/second-review.ts
  var n10 = (value3) => formatNumber(value3, 0, "en");
  var percent = (value3) => `${formatPlain(value3, "en")}%`;
  var two = (value3) => formatNumber(value3, 2, "en");
  var listed2 = (lines) => `${lines.slice(0, 5).join("; ")}${lines.length > 5 ? `; and ${n10(lines.length - 5)} more` : ""}`;
  var fault = {
    unknown: "the status is not known; choose one from the list",
    undecided: "this status is no vote; choose one from the list",
    step: "the present decision cannot be changed into this one directly",
    refused: "not applicable is not allowed for this indicator, or its note is missing",
    unusable: "the verified value is missing or cannot be used",
    unreasoned: "a fitting reason code or the note is missing",
    first: "you made the first decision yourself",
    second: "you gave the second vote yourself",
    "not-third": "you are not a third verifier",
    "no-row": "its row is no longer in the tab Isian",
    reopened: "the region has just changed its answer; read it again, then repeat",
    "not-recorded": "the decision cannot be recorded in your name"
  };
  var secondReview = {
    menu: {
      title: "Second verification",
      draw: "Plan and draw a sample",
      collect: "Collect the second verification",
      settle: "Settle differences"
    },
    plan: (plan) => {
      const { accepted, size, population, riskPercent, tolerablePercent } = plan;
      const few = `less than ${percent(tolerablePercent)} of ${n10(population)} decisions are wrong`;
      const else_ = "if more do, that cannot be concluded, and it has to be settled which decisions are checked again.";
      return isWhole(plan) ? `All ${n10(size)} decisions are checked again. If at most ${n10(accepted)} of them differ, ${few}, without any risk of sampling; ${else_}` : `If at most ${n10(accepted)} of ${n10(size)} decisions differ, it can be concluded, at a risk of ${percent(riskPercent)}, that ${few}; ${else_}`;
    },
    result: (plan, { counts, conclusion }) => {
      const differing = counts.differing + counts.settled;
      const judged5 = plan.size - counts.waiting;
      const few = `less than ${percent(plan.tolerablePercent)} of ${n10(plan.population)} decisions are wrong`;
      const found = `${n10(judged5)} of ${n10(plan.size)} second votes are in, ${n10(differing)} differ`;
      const said3 = {
        waiting: `${found}. Nothing can be concluded yet.`,
        holds: `${found}, at most ${n10(plan.accepted)} are accepted: ${isWhole(plan) ? few : `at a risk of ${percent(plan.riskPercent)} it is concluded that ${few}`}.`,
        fails: `${found}, more than the ${n10(plan.accepted)} that are accepted: it cannot be concluded that ${few}.`
      }[conclusion];
      const open2 = counts.differing > 0 ? ` ${n10(counts.differing)} wait for the third verifier.` : "";
      return `${said3}${open2}`;
    },
    agreement: ({ pairs: pairs2, same: same2, kappa, interval }) => {
      if (pairs2 === 0) return "Agreement: no second votes yet; kappa cannot be computed.";
      const alike2 = `Agreement of states: ${n10(same2)} of ${n10(pairs2)} are the same (${formatNumber(same2 / pairs2 * 100, 1, "en")}%)`;
      if (kappa === null) {
        return `${alike2}; kappa cannot be computed, since both used one and the same state only.`;
      }
      return interval === null ? `${alike2}; Cohen's kappa ${two(kappa)}, its confidence interval cannot be computed.` : `${alike2}; Cohen's kappa ${two(kappa)} (95% interval: ${two(interval[0])} to ${two(interval[1])}).`;
    },
    ask: {
      title: "Second verification",
      draw: ({ plan, regions, wanted, isBookShared }) => [
        `Sample ${n10(plan.number)}: ${n10(plan.size)} of ${n10(plan.population)} recorded decisions, in ${n10(regions)} regions in which every indicator is decided.`,
        secondReview.plan(plan),
        ...plan.accepted < wanted ? [
          `Beda Diterima is lowered from ${n10(wanted)} to ${n10(plan.accepted)}: of ${n10(plan.population)} decisions, ${n10(plan.accepted + 1)} wrong ones reach ${percent(plan.tolerablePercent)} already.`
        ] : [],
        ...plan.leftOut > 0 ? [`${n10(plan.leftOut)} decisions are left out, since ${plan.second} made them.`] : [],
        `${plan.second} gets a spreadsheet of their own without the first decisions. That means something only if they do not open this Buku Verifikasi: Google Sheets shows the first decisions to whoever has access to it.${isBookShared ? " AT THIS MOMENT THE BOOK IS SHARED WITH THEM; take their access away until all their votes are collected." : " Do not share the book with them until all their votes are collected."}`,
        "The plan and the draw are written into Jejak Audit and cannot be taken back. Go on?"
      ].join("\n\n"),
      replace: (from, to) => `The sample under way is with ${from}. Give it to ${to}? Votes that were taken stay. Its spreadsheet is no longer shared with ${from}.`
    },
    state: {
      waiting: "Waits for the second vote",
      agreed: "The same",
      differing: "Differs: waits for the third verifier",
      settled: "Differs: settled by the third verifier"
    },
    answerChanged: "The region has changed its answer since the draw.",
    notTaken: (why) => `Proposal not taken: ${fault[why]}.`,
    fault,
    remark: (outcome, at4) => {
      switch (outcome.kind) {
        case "blank":
          return "";
        case "taken":
        case "kept":
          return `Recorded ${at4}.`;
        case "changed":
          return `Recorded ${at4}. Later changes are not taken.`;
        case "refused":
          return `Not taken yet: ${fault[outcome.fault]}.`;
      }
    },
    notes: ({ number: number4, second, seed }) => [
      `Sample ${n10(number4)}, second verifier ${second}. They must not see this book until all their votes are collected; Google Sheets cannot hinder it.`,
      `The draw: decisions in the order of the SHA-256 of “seed region-code indicator-code”, the first ones taken. Seed: ${seed}, the hash of the entry of Jejak Audit just before the plan.`,
      "First and second votes are frozen once recorded. What differs counts as differing, whoever is found right.",
      "Cohen's kappa is agreement beyond what chance brings: 1 is full, 0 no more than chance. Where nearly all decisions are of one kind it is low though nearly all agree; read it beside the percentage.",
      "The third verifier fills in the green columns where votes differ, with reason code and note, then KKPHAM › Second verification › Settle differences."
    ],
    done: {
      drawn: ({ plan, isNew, url, refused }) => [
        isNew ? `Sample ${n10(plan.number)} is drawn: ${n10(plan.size)} of ${n10(plan.population)} decisions.` : `Sample ${n10(plan.number)} is still under way; nothing new is drawn.`,
        refused ? `Google refuses to share its spreadsheet with ${plan.second}. Check the address, then run it again.` : `Its spreadsheet is shared with ${plan.second}: ${url}`
      ].join(" "),
      collected: ({ taken, refused, changed }, told2) => [
        `${n10(taken)} second votes taken.`,
        ...refused > 0 ? [`${n10(refused)} cannot be taken yet: ${listed2(told2)}.`] : [],
        ...changed > 0 ? [`${n10(changed)} were changed after they were recorded; the changes are not taken.`] : []
      ].join(" "),
      settled: (settled, told2) => [
        settled === 0 && told2.length === 0 ? "There is no proposal of a third verifier to record." : `${n10(settled)} differences settled.`,
        ...told2.length > 0 ? [`${n10(told2.length)} cannot be taken yet: ${listed2(told2)}.`] : []
      ].join(" ")
    }
  };
  var secondReviewRefusals = {
    "review/no-second": () => "Fill in the setting Verifikator Kedua with one e-mail address first. Nothing was changed.",
    "review/nothing-decided": () => "There is no region yet in which every indicator is decided and recorded; there is nothing to draw from. Nothing was changed.",
    "review/all-by-second": ({ address: address2 }) => `Every decision that could be drawn was made by ${address2}. The second verifier has to be somebody else: change the setting Verifikator Kedua. Nothing was changed.`,
    "review/second-decided": ({ address: address2, places }) => `${address2} made the first decision on ${listed2(places)}, which still wait for the second vote. Choose somebody else in the setting Verifikator Kedua. Nothing was changed.`,
    "review/none": () => "There is no sample yet. Run KKPHAM › Second verification › Plan and draw a sample. Nothing was changed.",
    "review/file-missing": () => "The second verifier's spreadsheet is not finished. Run KKPHAM › Second verification › Plan and draw a sample again.",
    "review/file-trashed": ({ name }) => `The second verifier's spreadsheet (${name}) is in the bin. Restore it, then run this again.`,
    "review/file-closed": ({ by: by2, reason: reason2 }) => `This account cannot open the second verifier's spreadsheet (${reason2}). ${by2} made it; ask them to run this.`,
    "review/file-spoiled": ({ tab, header }) => header === null ? `The second verifier's spreadsheet has no tab “${tab}”. Give it its name again, or restore it from the version history. Nothing was taken.` : `In the second verifier's spreadsheet, tab “${tab}”, the header “${header}” is missing or there twice. Put it right. Nothing was taken.`,
    "review/not-third": ({ address: address2, thirds }) => `${address2} is not named as Verifikator Ketiga in the tab Pengaturan. ${thirds.length > 0 ? `Those who may: ${thirds.join(", ")}.` : "The setting is still empty."} Nothing was changed.`
  };

  // src/script/locale/en/stages.ts
  var n11 = (value3) => formatNumber(value3, 0, "en");
  var stages = {
    checked: (passed, returned, open2) => [
      `The Kanwil’s check: ${n11(passed)} region(s) passed.`,
      ...returned > 0 ? [`${n11(returned)} need repair; run KKPHAM › Lembar Isian › Return for repair.`] : [],
      ...open2 > 0 ? [`${n11(open2)} not finished: fill in Kesesuaian Dokumen in the tab Pemeriksaan Kanwil.`] : []
    ].join(" "),
    determineTitle: "Fix the values?",
    askDetermine: (regions) => `The values of ${n11(regions)} region(s) are fixed with the answers, decisions, rules and instrument of now. After that nothing of them changes. Fix them?`,
    determined: (regions, already) => `${n11(regions)} region(s) fixed.${already > 0 ? ` ${n11(already)} were fixed before.` : ""} See the tab Ketetapan.`,
    revokeTitle: "Revoke the predicate",
    askRevoke: (regions) => `Why is the predicate of ${n11(regions)} region(s) revoked? The reason is kept in Jejak Audit.`,
    revoked: (regions, already) => `The predicate of ${n11(regions)} region(s) is revoked; the value stays on record.${already > 0 ? ` ${n11(already)} were revoked before.` : ""} See the tab Ketetapan.`
  };
  var stageRefusals = {
    "regions/fixed": ({ codes }) => `The value of these regions is fixed: ${codes.join(", ")}. Answers, decisions and sheets can no longer be changed. Nothing was changed.`,
    "check/unknown-word": ({ found }) => `Kesesuaian Dokumen is not known: ${found.join(", ")}. Choose Sesuai or Tidak sesuai in the tab Pemeriksaan Kanwil. Nothing was changed.`,
    "check/dates": ({ from, until }) => `Today is outside the dates of the Kanwil’s check (${from === "" ? "no beginning" : formatDay(from, "en")} to ${until === "" ? "no end" : formatDay(until, "en")}). An administrator can change them in the tab Pengaturan. Nothing was changed.`,
    "determine/not-verified": ({ regions }) => `Only verified regions can be fixed; these are not: ${regions.join(", ")}. Finish their decisions, the Kanwil’s check and the second verification. Nothing was changed.`,
    "revoke/not-determined": ({ regions }) => `Only what is fixed can be revoked; these are not: ${regions.join(", ")}. Nothing was changed.`
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
    weights: ({ sum: sum3 }) => `the weights of the dimensions add up to ${sum3}, not to 100`,
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

  // src/script/locale/en/views.ts
  var n12 = (value3) => formatNumber(value3, 0, "en");
  var views = {
    menu: "Filter views",
    title: ({ whose, part }) => {
      if (whose.kind === "region") return `${whose.region.code} ${whose.region.name}`;
      if (whose.kind === "nobody") return "All regions · no verifier yet";
      return `${whose.kind === "verifier" ? whose.verifier.called : "All regions"} · ${PARTS[part]}`;
    },
    forAll: "All verifiers",
    open: "Open",
    done: (regions, verifiers, left2) => `The filter views of the tab Isian match ${n12(regions)} regions and ${n12(verifiers)} verifiers. Open them by the links in the tab Tampilan; views that people made were not touched.${left2 > 0 ? ` ${n12(left2)} other names in the column Verifikator were given no view, since there are too many names; check that column.` : ""}`
  };
  var PARTS = {
    all: "mine",
    open: "still open",
    cameBack: "came back from the region",
    returned: "returned to the region"
  };
  var viewsRefusal = {
    "views/no-service": () => "The service Google Sheets API is not switched on for the script of this book, and filter views can be made only through it. Open Extensions › Apps Script, add Google Sheets API (v4) under the name Sheets to Services, or paste the new appsscript.json; then run this again. Nothing was changed.",
    "views/refused": ({ reason: reason2 }) => `Google refused to make the filter views (${reason2}). The views and the tab Tampilan are as they were. Try again; if it is refused again, check that you may edit this book, and the service Google Sheets API in Extensions › Apps Script.`
  };

  // src/script/locale/en/index.ts
  var n13 = (value3) => formatNumber(value3, 0, "en");
  var s5 = (count4, noun) => `${n13(count4)} ${noun}${count4 === 1 ? "" : "s"}`;
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
    claimGap,
    evidence,
    jobs,
    papers,
    secondReview,
    views,
    national,
    bigQuery,
    faultPlace: ({ table, row: row3, column: column2 }) => `${table} (${table.toLowerCase()}.csv), row ${row3}${column2 ? `, column ${column2}` : ""}`,
    refusal: {
      ...secondReviewRefusals,
      ...nationalRefusals,
      ...bigQueryRefusals,
      "book/tab-missing": ({ tab, similar }) => `The tab “${tab}” is missing.${similar.length > 0 ? ` There is something like it: ${similar.map((name) => `“${name}”`).join(", ")}; rename it to “${tab}”.` : " Run KKPHAM › Prepare the book to make it."} Nothing was changed.`,
      "book/header-missing": ({ tab, header, similar }) => `Row 1 of the tab “${tab}” has no header “${header}”.${similar ? ` There is “${similar}”; rename it to “${header}”.` : " Add it to row 1."} Columns may be moved and added, but headers must stay. Nothing was changed.`,
      "book/header-twice": ({ tab, header }) => `The tab “${tab}” has the header “${header}” twice. Rename one of them. Nothing was changed.`,
      "book/merged": ({ tab, cells }) => `The tab “${tab}” has merged cells (${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ", …" : ""}), of which only the first can be read. Unmerge them, fill in what is missing, and run this again. Nothing was changed.`,
      "book/no-regions": () => "The table Wilayah holds no region that can be read. Fill in Kode Wilayah (such as 73.71) and Wilayah, then run KKPHAM › Prepare the book.",
      "instrument/empty": () => "The tabs Instrumen and Indikator are still empty. Import instrumen.csv into the tab Instrumen and indikator.csv into the tab Indikator (File › Import), fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.",
      "instrument/unsound": ({ faults }) => `The instrument is not sound: ${s5(faults.length, "fault")}. Mend them and run this again. Nothing was changed.
${faults.slice(0, 40).map((fault3) => `• ${en.faultPlace(fault3)}: ${describeFault(fault3)}`).join("\n")}${faults.length > 40 ? "\n• …" : ""}`,
      "settings/unsound": ({ faults }) => `Settings in the tab Pengaturan are not right:
${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; should be ${wanted}`).join("\n")}
Nothing was changed.`,
      "regions/unknown": ({ codes }) => `These region codes are not in the table Wilayah: ${codes.join(", ")}.`,
      "regions/none-selected": () => "First select cells in the rows of the regions in Wilayah, Isian or Nilai.",
      ...jobRefusals,
      "messages/no-address": () => "No usable address stands in the column Surel Koordinator. Fill it in and run this again. Nothing was sent.",
      "messages/quota": ({ wanted, remaining }) => `${n13(wanted)} recipients are wanted, but this account has ${n13(remaining)} left today. Run this again tomorrow. Nothing was sent.`,
      "messages/cancelled": () => "Cancelled. Nothing was sent.",
      "messages/no-user": () => "Google does not tell who is running this, so a test has no address. Nothing was sent.",
      "files/not-xlsx": ({ names }) => `No .xlsx file: ${names.join(", ")}. Save as “Excel Workbook (.xlsx)” and send again. Nothing was received.`,
      "open/until": ({ found, fault: fault3, longest }) => `${fault3 === "no-day" ? `“${found}” is no date; write it like 2026-05-31` : fault3 === "past" ? `${formatDay(found, "en")} has passed` : `${formatDay(found, "en")} is too far away; ${n13(longest)} days ahead at most`}. Nothing was changed.`,
      "open/reason": () => "No reason was given. Nothing was changed.",
      "open/who": () => "It was not said who opens it. Nothing was changed.",
      "open/cancelled": () => "Cancelled. Nothing was changed.",
      "nightly/other": ({ who }) => `The nightly run was switched on by ${who || "another person"} and is alive. Switch it off first to take it over. Nothing was changed.`,
      ...stageRefusals,
      "decisions/none-selected": () => "First select cells in the rows of the tab Isian (one row or a block). Nothing was changed.",
      "decisions/no-reason": ({ found }) => `${found === "" ? "No reason code was chosen" : `“${found}” is no reason code that fits`}. Write one of the codes that the question lists, or fill in the column Kode Alasan. Nothing was changed.`,
      "decisions/no-note": () => "No note was written. Nothing was changed.",
      "roles/unknown-user": () => "Google does not tell who you are, and this needs to be known. Sign in with the account that stands in the tab Pengguna and let KKPHAM see your address. Nothing was changed.",
      "roles/people-unsound": peopleUnsound,
      "roles/protected": () => "Google refused to write into a protected cell, because your account is not among its editors. Ask an Administrator to enter you in the tab Pengguna and to run Prepare the book, then run this again. Some of the outcome may have been written.",
      "roles/not-allowed": notAllowed,
      "trail/deleted": ({ head }) => `The tab Jejak Audit was deleted, emptied or renamed; the last entry known of it: ${head}. The chain cannot go on without it. Give it back its name, or restore it by File › Version history. If that cannot be done, run KKPHAM › Prepare the book to begin a new trail. Nothing was changed.`,
      "trail/empty": () => "The audit trail was not begun yet. Run KKPHAM › Prepare the book. Nothing was changed.",
      "trail/head": ({ head }) => `The audit trail cannot go on: its last entry is not whole, or not the one that is known${head === "" ? "" : ` (${head})`}. Run KKPHAM › Check the trail and restore the row by File › Version history. If that cannot be done, rename the tab and run KKPHAM › Prepare the book to begin a new trail. Nothing was changed.`,
      "trail/no-head": ({ found }) => `“${found}” is no head of a trail. Copy number and digits from a message, like 1234 0123456789abcdef.`,
      "trail/not-written": ({ reason: reason2, begun: begun2 }) => `The audit trail cannot be written (${reason2}). Look at the protection of its tab. ${begun2 ? "The work was stopped; what is recorded there holds." : "Nothing was changed."}`,
      "package/changed": () => evidence.changed,
      ...viewsRefusal,
      "summary/template": ({ reference, reason: reason2 }) => `The summary's template (${reference}) cannot be opened: ${reason2} Check the setting Templat Ringkasan and who may open the file, or leave it blank for the plain template. No summary was made.`
    },
    sheetFault: {
      "cannot-open": ({ reason: reason2 }) => `cannot be opened (${reason2}). Ask for edit permission again for the account that collects, or mend the link.`,
      trashed: () => "is in the bin. Restore the file; or empty Lembar Isian and ID Lembar in the table Wilayah and make a new one.",
      "not-a-form": () => "this file is no KKPHAM region sheet, or its hidden tab Acuan was deleted. Nothing was taken.",
      "tab-missing": ({ tab, similar }) => `the tab “${tab}” is missing.${similar.length > 0 ? ` Similar: ${similar.map((name) => `“${name}”`).join(", ")}; give back its name.` : " Give back its name, or restore it by the version history."} Nothing was taken.`,
      "header-missing": ({ tab, header, similar }) => `the column “${header}” is missing in the tab “${tab}”.${similar ? ` There is “${similar}”; give back its name.` : ""} Nothing was taken.`,
      "header-twice": ({ tab, header }) => `the column “${header}” is twice in the tab “${tab}”. Delete one. Nothing was taken.`,
      "other-version": ({ found, expected }) => `its form has the version ${found || "unknown"}, not ${expected}. Nothing was taken; make a new sheet.`,
      "other-region": ({ found, expected }) => `it belongs to the region ${found || "that it does not name"}, not to ${expected}. Perhaps two were swapped. Nothing was taken.`,
      "other-period": ({ found, expected }) => `it is for the period ${found}, not ${expected}. Nothing was taken.`,
      "other-instrument": ({ found, expected }) => `it was built from the instrument ${found}, not ${expected}. Nothing was taken; make a new sheet.`,
      "shared-with-other-region": ({ regions }) => `the same file is recorded for several regions: ${regions.join(", ")}. Mend the links. Nothing was taken.`,
      "unreadable-file": ({ file, reason: reason2 }) => `the file ${file} cannot be read (${reason2}). Ask for it again as .xlsx.`,
      fixed: () => "the value of its region is fixed; nothing of it is taken any more.",
      "rows-missing": ({ indicators }) => `the rows of ${listed3(indicators)} were deleted; answers collected before stay. Restore them by the version history.`,
      "rows-twice": ({ indicators }) => `${listed3(indicators)} answered twice with different content; neither was taken. Delete the wrong one.`,
      "rows-unknown": ({ codes }) => `the indicator codes ${listed3(codes)} are not in the instrument; their rows were not taken.`,
      "rows-of-other-region": ({ codes }) => `it has rows of the region ${listed3(codes)}; these were not taken. Perhaps copied from another sheet.`,
      "columns-added": ({ headers }) => `the added columns ${listed3(headers)} are not collected.`,
      formulas: ({ cells }) => `the cells ${listed3(cells)} hold formulas; their results were taken. Better to type the number.`,
      "protection-missing": () => "its protection is gone. Run KKPHAM › Region sheets › Open sheets or Lock sheets to put it back.",
      "no-officer": () => "Surel Petugas is empty; the sheet is not shared with anybody yet.",
      "address-refused": ({ addresses }) => `Google refuses to share it with ${listed3(addresses)}. Check the address, or send the .xlsx file.`,
      "not-placed": () => "it cannot be put into the chosen folder; it stays in My Drive and its link is good.",
      "not-made": ({ reason: reason2 }) => `it could not be made (${reason2}). Run again.`,
      cleared: ({ indicators }) => `${listed3(indicators)} were emptied in the sheet; answers collected before stay. If there is no data, write Tidak ada data.`,
      "no-row": ({ indicators }) => `${listed3(indicators)} have no row in the tab Isian yet. Run KKPHAM › Prepare book, then collect again.`
    },
    menu: {
      title: "KKPHAM",
      prepare: "Prepare the book",
      validate: "Validate submissions",
      clearMarks: "Clear marks",
      score: "Compute scores",
      claimGap: "Claimed and verified",
      summarise: "Write verification summaries",
      summariseSelected: "Write summaries of selected regions",
      messages: "Coordinators’ e-mail",
      preview: "Preview",
      test: "Send a test to myself",
      send: "Send summaries",
      sheets: "Region sheets",
      makeSheets: "Make region sheets",
      collect: "Collect answers",
      upload: "Upload .xlsx files …",
      returnSheets: "Return for repair",
      lock: "Lock sheets",
      open: "Open sheets …",
      nightlyOn: "Switch nightly collection on",
      nightlyOff: "Switch nightly collection off",
      nightlyState: "State of nightly collection",
      decisions: "Decisions",
      record: "Record decisions on the selected rows",
      confirm: "Confirmed",
      correct: "Corrected …",
      reject: "Not supported by evidence …",
      giveBack: "Returned …",
      notApplicable: "Not applicable …",
      takeBack: "Take the decision back …",
      check: "Record the Kanwil’s check (selected regions)",
      determination: "Fixed values",
      determine: "Fix the selected regions …",
      revoke: "Revoke the predicate of the selected regions …",
      checkTrail: "Check the trail",
      about: "About"
    },
    done: {
      prepared: (regions, added) => `The book is ready: ${s5(regions, "region")}, ${s5(added, "row")} added.`,
      preparedBlank: "The tabs are ready. Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.",
      validated: (errors, warnings2, infos) => `Done: ${s5(errors, "error")}, ${s5(warnings2, "warning")}, ${s5(infos, "question")}. See the tab Temuan.`,
      cleared: (cells) => `Marks were taken off ${s5(cells, "cell")}. Your own notes and colours were not touched.`,
      scored: (regions, provisional) => `Scores of ${s5(regions, "region")} computed; ${n13(provisional)} still provisional. See the tab Nilai.`,
      summarised: ({ made, unchanged, left: left2, notPlaced }) => `${s5(made, "summary document")} made, ${n13(unchanged)} unchanged.${left2 > 0 ? ` ${n13(left2)} are left; run this again to go on.` : ""}${notPlaced > 0 ? ` ${n13(notPlaced)} could not be placed in the chosen folder and stay in My Drive; the links hold.` : ""}`,
      sheetsMade: ({ made, there, left: left2, troubled, quotaSpent }) => `${n13(made)} sheets made, ${n13(there)} were there.${troubled > 0 ? ` ${n13(troubled)} want a look: column Masalah Lembar of the table Wilayah.` : ""}${left2 > 0 ? ` ${n13(left2)} left; ${quotaSpent ? "this account's day is used up, run again tomorrow" : "run again to go on"}.` : ""}`,
      collected: ({ collected, unchanged, changed, reopened, refused, none, left: left2 }) => `${n13(collected)} sheets collected (${n13(changed)} answers changed${reopened > 0 ? `, ${n13(reopened)} to be checked again` : ""}), ${n13(unchanged)} unchanged.${refused > 0 ? ` ${n13(refused)} refused: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n13(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n13(left2)} left; run again to go on.` : ""}`,
      locked: ({ locked, refused, none, left: left2 }) => `${n13(locked)} sheets locked.${refused > 0 ? ` ${n13(refused)} could not be locked: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n13(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n13(left2)} were left for lack of time; run it again to go on.` : ""}`,
      opened: ({ opened, until, refused, none, left: left2 }) => `${n13(opened)} sheets opened until ${until}.${refused > 0 ? ` ${n13(refused)} could not be opened: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n13(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n13(left2)} were left for lack of time; run it again to go on.` : ""}`,
      returned: ({ returned, sound, refused, none, left: left2, withoutAddress, sent, already, failed, doubtful }) => `${n13(returned)} sheets returned, ${n13(sent)} messages sent.${already > 0 ? ` ${n13(already)} messages were sent before.` : ""}${failed > 0 ? ` ${n13(failed)} messages failed: see the tab Surel Keluar.` : ""}${doubtful > 0 ? ` ${n13(doubtful)} messages are in doubt: see the tab Surel Keluar.` : ""}${withoutAddress > 0 ? ` ${n13(withoutAddress)} without a usable officer's address; tell them yourself.` : ""}${sound > 0 ? ` ${n13(sound)} regions have nothing to repair.` : ""}${refused > 0 ? ` ${n13(refused)} could not be returned: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n13(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n13(left2)} were left for lack of time; run it again to go on.` : ""}`,
      received: (files) => `${n13(files)} files received; run KKPHAM › Region sheets › Collect answers.`,
      previewed: (messages) => `${s5(messages, "message")} ready as a preview; nothing was sent.`,
      tested: (messages, address2) => `${s5(messages, "test message")} sent to ${address2}.`,
      sent: ({ sent, already, failed, doubtful }) => `${s5(sent, "message")} sent${already > 0 ? `, ${n13(already)} sent before` : ""}${failed > 0 ? `, ${n13(failed)} failed` : ""}${doubtful > 0 ? `, ${n13(doubtful)} in doubt: see the tab Surel Keluar` : ""}.`
    },
    ask: {
      sendTitle: "Send the summaries to the coordinators?",
      send: (messages, recipients2, remaining) => `${s5(messages, "message")} to ${s5(recipients2, "recipient")}. This account has ${n13(remaining)} recipients left today. Send now?`,
      openTitle: "Open sheets",
      openUntil: (sheets, longest) => `Open ${n13(sheets)} sheets until which day? Write it like 2026-05-31; ${n13(longest)} days ahead at most.`,
      openReason: "Why are they opened? The reason is kept in the table Wilayah.",
      openWho: "By whose leave? Google does not tell your name.",
      newTrailTitle: "Begin a new audit trail?",
      newTrail: (head) => `The tab Jejak Audit is gone; the last entry known of it: ${head}. Better restore it by File › Version history. The first entry of a new trail names the one that is gone. Begin a new one?`
    },
    nightly: {
      on: (next) => `The nightly run is on. Next: ${next}.`,
      off: (other) => `The nightly run is off.${other === null ? "" : ` Only ${other} can delete the trigger that is theirs; it does nothing any more.`}`,
      switchedOff: "Not done: the nightly run is switched off.",
      unfinished: "Begun, not finished. If this stays here, the run was cut off on the way.",
      failed: (reason2) => `Failed: ${reason2}`,
      locked: (locked, notLocked) => `${locked > 0 ? `${n13(locked)} sheets locked because their time is over.` : ""}${notLocked > 0 ? ` ${n13(notLocked)} could not be locked yet.` : ""}`.trim(),
      reminded: ({ sent, already, failed, doubtful, waiting, withoutAddress }) => sent + already + failed + doubtful + waiting + withoutAddress === 0 ? "" : `${n13(sent)} reminders sent${already > 0 ? `, ${n13(already)} sent before` : ""}${failed > 0 ? `, ${n13(failed)} failed` : ""}${doubtful > 0 ? `, ${n13(doubtful)} in doubt: see the tab Surel Keluar` : ""}${waiting > 0 ? `, ${n13(waiting)} waiting for the next night as the mail quota or the time of this one is used up` : ""}${withoutAddress > 0 ? `, ${n13(withoutAddress)} regions without a usable officer's address` : ""}.`,
      state: ({ isOn, last, outcome, next, who, trouble }) => [
        isOn ? `On${who === "" ? "" : `, by ${who}`}.` : "Off.",
        ...trouble === "trigger-gone" ? ["Its trigger is gone, so that it will not run. Switch the nightly run on again."] : [],
        ...trouble === "silent" ? [
          "It has not run for more than 36 hours. Switch it on again; if that does not help, look at Extensions › Apps Script › Executions."
        ] : [],
        ...trouble === "hour-changed" ? ["The setting Jam Pengumpulan Malam was changed; switch it on again for that to hold."] : [],
        `Last run: ${last === "" ? "never" : last}.`,
        ...outcome === "" ? [] : [`Outcome: ${outcome}`],
        ...isOn && next !== "" ? [`Next: ${next}.`] : []
      ].join("\n"),
      silent: (last) => `The nightly run is on but has not run since ${last === "" ? "it was switched on" : last}. See KKPHAM › Region sheets › State of nightly collection.`
    },
    mark: {
      more: (count4) => `… and ${s5(count4, "more finding")} on this cell.`
    },
    words: {
      cellChanged: (header, from, to) => `${header}: “${from}” became “${to}”`,
      decisionBefore: (day2, decision2, changes) => `${day2}, before that ${decision2}. ${changes}.`,
      provisional: "Provisional",
      final: "Verified",
      of: (part, whole2) => `${part} of ${whole2}`,
      notScored: "not scored",
      outboxDoubt: "In doubt: the program stopped while sending. Look in the Sent folder, then set Keadaan to “terkirim” or “kirim ulang”, or use Mark as sent and Send again in the menu.",
      outboxPreview: "A preview; not sent."
    },
    roles,
    decisions,
    stages,
    about: ({ version: version2, instrument, hash, standing: standing2, assumptions, roles: whoMay }) => [
      `KKPHAM version ${version2}`,
      `Instrument: ${instrument}`,
      `Hash: ${hash}`,
      "",
      standing2,
      "",
      "Assumed numbers (nobody published them):",
      ...assumptions.map((line3) => `• ${line3}`),
      "",
      whoMay,
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
        "KKPHAM › Region sheets › Make region sheets: a sheet for each region, shared with its officers. Collect answers brings the answers into Isian. For a pilot, answers may be typed straight into Isian."
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
      assumptions: "Assumed numbers",
      roles: "People and roles"
    },
    sampleMark: "SAMPLE DATA (data contoh). Answers and values are made up.",
    draftMark: "DRAFT (rancangan). The indicators’ texts were not taken from the regulation.",
    preview: {
      title: "Preview of the coordinators’ e-mail",
      intro: (messages, recipients2, remaining) => `${s5(messages, "message")}, ${s5(recipients2, "recipient")}. This account has ${n13(remaining)} recipients left today. Nothing was sent.`,
      to: "To",
      subject: "Subject",
      test: "Send a test to myself",
      send: "Send now",
      working: "Working …",
      unchanged: "sent before, will not be sent again"
    },
    upload: {
      title: "Upload region sheets (.xlsx)",
      intro: "Choose the .xlsx files that officers sent; several at once if you like. The region is known by what is in the file, not by its name.",
      choose: "Files",
      send: "Upload and collect",
      working: (name) => `Uploading ${name} …`
    },
    trail: {
      sound: ({ length, hash, sorted }) => `The trail is whole: ${n13(length)} entries, head ${length} ${hash.slice(0, 16)}.${sorted ? " Somebody sorted its rows; all are there." : ""} The chain cannot show that all of it was written anew; compare its head with a message already sent.`,
      faulty: ({ kind, seq }, cell) => `${TRAIL_FAULTS[kind](n13(seq))} See ${cell}. All before it is whole.`
    },
    message,
    day: (day2) => formatDay(day2, "en")
  };
  var TRAIL_FAULTS = {
    changed: (seq) => `Entry ${seq} was changed: it does not fit its hash, or the entry after it.`,
    removed: (seq) => `Entry ${seq} was removed.`,
    inserted: (seq) => `A row was inserted at the place of entry ${seq}.`,
    moved: (seq) => `Entry ${seq} was moved; all entries are as they were written.`,
    cut: (seq) => `The end is missing from entry ${seq} on, by the head that is known.`,
    rewritten: (seq) => `Entry ${seq} is not the one that is known: the trail was written anew, from it or before.`
  };
  var listed3 = (items) => `${items.slice(0, 8).join(", ")}${items.length > 8 ? ", …" : ""}`;
  var describeFault = (fault3) => unsound[fault3.code](fault3);

  // src/script/locale/id/bigquery.ts
  var n14 = (value3) => formatNumber(value3, 0, "id");
  var bigQuery2 = {
    menu: "Kirim ke BigQuery",
    askTitle: "Kirim ke BigQuery",
    ask: ({ place: place3, tables, rows }) => `${n14(rows)} baris akan disalin ke ${place3}: ${tables.join(", ")}. Isinya jawaban, keputusan, temuan, dan nilai per daerah; catatan, tautan bukti, nama petugas, dan alamat surel tidak ikut. Dari verifikator hanya sidik SHA-256 alamatnya: orang yang sudah tahu alamat itu dapat mencocokkannya. Kirim?`,
    sent: ({ loaded, unchanged, running: running2, failed }) => [
      ...loaded.length > 0 ? [`Dimuat ke BigQuery: ${loaded.join(", ")}.`] : [],
      ...unchanged > 0 ? [`${n14(unchanged)} tabel tidak berubah sejak terakhir dikirim.`] : [],
      ...running2.length > 0 ? [`Masih dikerjakan BigQuery: ${running2.join(", ")}; jalankan lagi nanti untuk melihat hasilnya.`] : [],
      ...failed.map(({ table, reason: reason2 }) => `Gagal: ${table} (${reason2}). Jalankan lagi.`)
    ].join(" ")
  };
  var bigQueryRefusals2 = {
    "bigquery/off": () => "Pengiriman ke BigQuery tidak dinyalakan. Isi Kirim ke BigQuery dengan ya di tab Pengaturan, dan Proyek BigQuery dengan ID proyek Google Cloud. Tidak ada yang dikirim.",
    "bigquery/no-service": () => 'Skrip buku ini belum boleh memakai BigQuery. Buka Ekstensi › Apps Script, tampilkan appsscript.json (Setelan Proyek), dan tambahkan dua baris: { "userSymbol": "BigQuery", "serviceId": "bigquery", "version": "v2" } ke enabledAdvancedServices, dan "https://www.googleapis.com/auth/bigquery" ke oauthScopes. Google lalu meminta izin itu pada klik berikutnya. Tidak ada yang dikirim.',
    "bigquery/no-project": () => "Proyek BigQuery di tab Pengaturan masih kosong; isi dengan ID proyek Google Cloud. Tidak ada yang dikirim.",
    "bigquery/cancelled": () => "Dibatalkan. Tidak ada yang dikirim.",
    "bigquery/failed": ({ reason: reason2 }) => `BigQuery menolak: ${reason2}. Periksa Proyek BigQuery dan izin Anda di sana (BigQuery Job User dan Data Editor), lalu jalankan lagi.`
  };

  // src/script/locale/id/claim-gap.ts
  var n15 = (value3) => formatNumber(value3, 0, "id");
  var claimGap2 = {
    notes: (fewest) => [
      "Selisih = terverifikasi dikurangi klaim. Faktor = terverifikasi dibagi klaim; kosong bila klaimnya 0. Keduanya dihitung dari angka yang tampak di sini.",
      "Yang dihitung hanya keputusan yang sah: sesuai, dikoreksi, tidak didukung bukti, tidak berlaku. Hak, indikator, dan kantor dibandingkan atas yang sudah diputuskan saja, dalam skala 0 sampai 100.",
      "Nilai akhir daerah sama dengan tab Nilai: termasuk bonus, dan selama sementara, yang belum diputuskan dihitung menurut klaimnya. Rerata hak di bawahnya tanpa bonus dan hanya dari yang diputuskan.",
      "Provinsi: rerata daerah yang sudah punya keputusan, setiap daerah berbobot 1.",
      "Indikator dan kantor: rerata keputusan yang poinnya dapat dibandingkan, setiap keputusan berbobot 1. Indikator dengan beberapa kantor dihitung di setiap kantor itu.",
      `Klaim tinggi: sedikitnya ${n15(fewest)} keputusan dapat dibandingkan, dan rerata selisihnya di bawah 0. Batas ${n15(fewest)} keputusan adalah rancangan.`,
      "Bukan perlombaan: daerah menurut urutan tab Wilayah, indikator menurut instrumen, kantor menurut abjad."
    ],
    provinces: "Provinsi",
    regions: "Daerah dan hak",
    indicators: "Indikator",
    offices: "Kantor penanggung jawab",
    finalValue: "Nilai akhir",
    decidedMean: "Rerata hak, yang diputuskan saja",
    averaged: (part, whole2) => `rerata ${n15(part)} dari ${n15(whole2)} daerah`,
    undecided: "belum ada keputusan",
    indicatorCount: (count4) => `${n15(count4)} indikator`,
    high: "klaim tinggi",
    few: (fewest) => `di bawah ${n15(fewest)} keputusan`,
    done: (decided, regions) => `Selisih klaim dihitung atas ${n15(decided)} keputusan di ${n15(regions)} daerah. Lihat tab Selisih Klaim.`
  };

  // src/script/locale/id/decisions.ts
  var n16 = (value3) => formatNumber(value3, 0, "id");
  var decisions2 = {
    received: (taken, refused) => [
      ...taken > 0 ? [`${n16(taken)} keputusan dicatat.`] : [],
      ...refused.length > 0 ? [`${n16(refused.length)} belum dicatat: ${reasons2(refused)}.`] : []
    ].join(" "),
    fault: {
      unknown: "kata di Status Verifikasi tidak dikenal",
      step: "langkah itu tidak dibolehkan dari keputusan yang tercatat",
      refused: "tidak berlaku tidak diizinkan untuk indikatornya atau tanpa alasan",
      unusable: "jawaban terverifikasi tidak dapat dipakai",
      unreasoned: "Kode Alasan atau Catatan Verifikator belum diisi atau masih milik keputusan sebelumnya",
      unsigned: "verifikatornya belum menjalankan KKPHAM › Keputusan › Catat keputusan pada baris terpilih",
      unnamed: "Google tidak memberitahukan siapa Anda, padahal keputusan harus bernama",
      role: "peran Anda bukan verifikator",
      province: "wilayahnya bukan provinsi Anda",
      ownProvince: "wilayahnya provinsi asal Anda sendiri",
      stage: "wilayahnya belum sampai pada tahap Anda",
      dates: "hari ini di luar jadwal tahap Anda",
      frozen: "wilayahnya sudah ditetapkan",
      changed: "jawabannya berubah sejak diputuskan, sehingga indikatornya terbuka kembali",
      twice: "barisnya yang kedua untuk indikator itu; yang pertama yang berlaku"
    },
    decided: (word2, rows) => `${n16(rows)} baris: ${word2}.`,
    strangers: (names) => `Bukan siapa pun di tab Pengguna: ${quotedList(names)}. Yang tercatat sebagai pemutus adalah Anda.`,
    askReasonTitle: (word2, rows) => `${word2}: ${n16(rows)} baris`,
    askReason: (codes) => `Kode alasan untuk baris yang belum punya:
${codes.join("\n")}`,
    askNote: "Catatan untuk baris yang belum punya catatan: apa yang ditemukan, di dokumen mana."
  };
  var MOST_ROWS2 = 5;
  var reasons2 = (refused) => {
    const faults = [...new Set(refused.map(({ fault: fault3 }) => fault3))];
    return faults.map((fault3) => {
      const rows = refused.filter((one) => one.fault === fault3).map(({ row: row3 }) => n16(row3));
      const more = rows.length > MOST_ROWS2 ? `, … ${n16(rows.length)} baris` : "";
      return `${decisions2.fault[fault3]} (baris ${rows.slice(0, MOST_ROWS2).join(", ")}${more})`;
    }).join("; ");
  };

  // src/script/locale/id/evidence.ts
  var n17 = (value3) => formatNumber(value3, 0, "id");
  var evidence2 = {
    menu: "Buat paket bukti wilayah terpilih",
    done: ({ made, unchanged, left: left2, notCopied, folder, broken }) => [
      `${n17(made)} paket bukti dibuat, ${n17(unchanged)} tidak berubah; foldernya “${folder}” di Drive.`,
      ...left2 > 0 ? [`${n17(left2)} belum sempat; jalankan lagi untuk melanjutkan.`] : [],
      ...notCopied > 0 ? [`${n17(notCopied)} dokumen tidak dapat disalin; teks dan tautannya ada di paket.`] : [],
      ...broken === null ? [] : [
        `Jejak auditnya tidak utuh sejak entri ${n17(broken)}, dan paket menunjukkannya; jalankan KKPHAM › Periksa jejak.`
      ]
    ].join(" "),
    changed: "Tab Instrumen atau Indikator berubah ketika buku sedang dibaca. Jalankan sekali lagi. Tidak ada paket yang dibuat."
  };

  // src/script/locale/id/finding.ts
  var n18 = (value3) => formatPlain(value3, "id");
  var quote2 = (text2) => `“${text2.length > 80 ? `${cut(text2, 80)}…` : text2}”`;
  var ungrouped = (value3) => String(value3).replace(".", ",");
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
      found: `Penyebut ${n18(found)}; tidak ada yang dapat dibagi dengannya.`,
      todo: "Periksa Penyebut: harus lebih dari 0. Bila memang tidak ada sasarannya, tulis Tidak berlaku atau Tidak ada data dan alasannya."
    }),
    "ratio/numerator-above-denominator": ({ numerator: numerator2, denominator: denominator2 }) => ({
      found: `Pembilang ${n18(numerator2)} melebihi Penyebut ${n18(denominator2)}, padahal pembilang adalah bagian dari penyebut.`,
      todo: "Periksa kedua angka; barangkali tertukar atau salah satunya dari sumber atau tahun yang lain."
    }),
    "ratio/answer-typed": ({ found }) => ({
      found: `Kolom Jawaban berisi ${quote2(found)}, tetapi indikator ini dihitung dari Pembilang dan Penyebut.`,
      todo: "Kosongkan kolom Jawaban; isinya tidak dipakai."
    }),
    "value/fraction-for-percentage": ({ found }) => ({
      found: `Nilainya ${n18(found)} persen. Apakah maksudnya ${n18(found * 100)} persen?`,
      todo: "Persentase ditulis 0 sampai 100, bukan pecahan. Perbaiki bila perlu."
    }),
    "value/percentage-for-fraction": ({ found }) => ({
      found: `Nilainya ${n18(found)}, padahal nilai ini antara 0 dan 1. Apakah maksudnya ${n18(found / 100)}?`,
      todo: "Tulis sebagai pecahan antara 0 dan 1."
    }),
    "value/out-of-range": ({ found, minimum, maximum }) => ({
      found: `Nilainya ${n18(found)}, di luar yang mungkin (${minimum === null ? "tanpa batas bawah" : `paling kecil ${n18(minimum)}`}, ${maximum === null ? "tanpa batas atas" : `paling besar ${n18(maximum)}`}).`,
      todo: "Periksa angka dan satuannya."
    }),
    "value/far-from-peers": ({ found, median: median2, peers, distance }) => ({
      found: `Nilainya ${n18(Number(found.toFixed(2)))}, jauh dari ${peers} daerah sejenis di provinsi (median ${n18(Number(median2.toFixed(2)))}; ${n18(Number(distance.toFixed(1)))} kali sebaran lazim).`,
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
    "answer/changed-after-decision": ({ found }) => ({
      found: `Daerah mengubah jawabannya sesudah diputuskan. ${found}`,
      todo: "Periksa sekali lagi, lalu pilih Status Verifikasi."
    }),
    "sheet/trouble": ({ found }) => ({
      found: `Lembar Isian daerah ini: ${found}`,
      todo: "Selesaikan, lalu jalankan KKPHAM › Lembar Isian › Kumpulkan isian."
    }),
    "officer/address-unusable": ({ found }) => ({
      found: `Surel petugas ${quote2(found)} bukan alamat surel.`,
      todo: "Tulis alamatnya; lebih dari satu dipisah koma. Tanpa itu Lembar Isian tidak dapat dibagikan kepadanya."
    }),
    "row/duplicate": ({ first, same: same2 }) => ({
      found: `Indikator ini sudah dijawab di baris ${first}${same2 ? " dengan isi yang sama" : ", dengan isi yang berbeda"}.`,
      todo: same2 ? "Hapus salah satu barisnya." : "Tentukan mana yang benar dan hapus yang lain. Selama berbeda, keduanya tidak dihitung."
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
      found: `Bonus Aksi HAM ${n18(found)}; menurut instrumen antara 0 dan ${n18(maximum)}.`,
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
    "decision/step-refused": ({ from, found }) => ({
      found: `Dari ${quote2(DECISION_WORDS[from])} tidak dapat langsung menjadi ${quote2(found)}.`,
      todo: "Kembalikan dulu ke Belum diperiksa dengan Kode Alasan dan Catatan Verifikator, catat, lalu putuskan."
    }),
    "decision/unreasoned": ({ state: state2, found }) => ({
      found: `Keputusan ${quote2(DECISION_WORDS[state2])} belum beralasan${found === "" ? "" : `; kode ${quote2(found)} tidak cocok, catatannya kosong, atau masih alasan keputusan sebelumnya`}.`,
      todo: `Isi Catatan Verifikator dan pilih Kode Alasan: ${reasonCodesFor(state2).join("; ")}.`
    }),
    "decision/correction-unusable": () => ({
      found: "Statusnya Dikoreksi, tetapi jawaban terverifikasinya kosong atau tidak dapat dipakai.",
      todo: "Isi Jawaban Terverifikasi, atau Pembilang dan Penyebut Terverifikasi."
    }),
    "decision/verifier-unknown": ({ found }) => ({
      found: `${quote2(found)} di kolom Verifikator bukan siapa pun di tab Pengguna.`,
      todo: "Tulis nama atau alamatnya seperti di tab Pengguna. Siapa yang memutuskan tertera di kolom Diputuskan Oleh."
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
      found: `Teksnya ${n18(length)} huruf; di ringkasan hanya ${n18(limit)} yang ditampilkan.`,
      todo: "Ringkas, dan pindahkan uraiannya ke dokumen bukti."
    }),
    "document/placeholder-unfilled": ({ placeholders }) => ({
      found: `Templat ringkasan memuat penanda yang tidak dikenal: ${placeholders.join(", ")}`,
      todo: "Hapus atau perbaiki penanda itu di dokumen templat."
    }),
    "rule/broken": ({ rule, message: message3, times }) => ({
      found: `Aturan ${rule} gagal dijalankan ${n18(times)} kali: ${message3}`,
      todo: "Laporkan kepada pengelola program. Aturan lain tetap diperiksa."
    })
  };

  // src/script/locale/id/jobs.ts
  var n19 = (value3) => formatNumber(value3, 0, "id");
  var progress2 = (job) => [
    `${n19(job.done)} dari ${n19(totalOf(job))} selesai`,
    ...job.left.length > 0 ? [`${n19(job.left.length)} tersisa`] : [],
    ...job.failed.length > 0 ? [`${n19(job.failed.length)} gagal`] : []
  ].join(", ");
  var named2 = (job) => `${JOB_NAMES[job.kind]} (oleh ${job.who || "seseorang"} sejak ${job.since}; ${progress2(job)})`;
  var MENU2 = "KKPHAM › Pekerjaan";
  var MOST_UNITS2 = 5;
  var MOST_REASONS2 = 3;
  var jobs2 = {
    menu: {
      title: "Pekerjaan",
      pause: "Jeda",
      resume: "Lanjutkan",
      cancel: "Batalkan",
      retry: "Ulangi yang gagal",
      health: "Kesehatan",
      markSent: "Tandai terkirim (baris terpilih)",
      sendAgain: "Kirim lagi (baris terpilih)"
    },
    begun: "Sedang dikerjakan.",
    outcome: (said3, job, trouble) => {
      const goesOn = trouble === "" ? "dilanjutkan sendiri" : "klik lagi untuk melanjutkan";
      const own2 = said3.split("jatah akun ini hari ini habis, jalankan lagi besok").join(`jatah akun ini hari ini habis, ${goesOn} besok`).split("jalankan lagi untuk melanjutkan").join(goesOn);
      return [
        own2,
        ...job.left.length > 0 ? [
          trouble === "" ? `Pekerjaan: ${progress2(job)}; berikutnya sekitar ${job.next}. Lihat tab Pekerjaan.` : `Pemicu untuk melanjutkan tidak dapat dibuat (${trouble}). Lihat ${MENU2} › Kesehatan.`
        ] : [],
        ...job.left.length === 0 && job.failed.length > 0 ? [`Yang gagal tercatat di tab Pekerjaan; ${MENU2} › Ulangi yang gagal.`] : []
      ].join(" ");
    },
    failures: (failed) => {
      if (failed.length === 0) return "";
      const reasons3 = [...new Set(failed.map(({ reason: reason2 }) => reason2))];
      const told2 = reasons3.slice(0, MOST_REASONS2).map((reason2) => {
        const units = failed.filter((one) => one.reason === reason2).map(({ unit }) => unit);
        return `${units.slice(0, MOST_UNITS2).join(", ")}${units.length > MOST_UNITS2 ? ", …" : ""}: ${reason2}`;
      });
      return `${n19(failed.length)} gagal (${[...told2, ...reasons3.length > MOST_REASONS2 ? ["…"] : []].join("; ")}).`;
    },
    broke: (reason2) => `Terhenti karena galat: ${reason2}`,
    triggerTimeSpent: (minutes, next) => `Waktu pemicu hari ini (${n19(minutes)} menit, setelan Menit Pemicu per Hari) sudah terpakai; dilanjutkan sekitar ${next}. ${MENU2} › Lanjutkan mengerjakannya sekarang.`,
    watchdogGoes: "Tidak ada pekerjaan lagi; pemicunya dihapus.",
    nothingDue: "Belum ada pekerjaan yang waktunya tiba.",
    bookBusy: "Buku sedang dipakai; dicoba lagi pada putaran berikutnya.",
    stopped: (job, command) => command === "pause" ? `${JOB_NAMES[job.kind]} dijeda: ${progress2(job)}. ${MENU2} › Lanjutkan untuk meneruskan.` : `${JOB_NAMES[job.kind]} dibatalkan: ${progress2(job)}. Yang sudah selesai tetap berlaku.`,
    askSend: (messages, remaining, today) => `${n19(messages)} surel, jatah hari ini ${n19(remaining)} penerima: ${n19(today)} dikirim sekarang, sisanya menyusul sendiri pada hari berikutnya. Lanjutkan?`,
    markedSent: (messages) => `${n19(messages)} surel ditandai terkirim; tidak dikirim lagi.`,
    toSendAgain: (messages) => `${n19(messages)} surel dikirim lagi pada pengiriman berikutnya: jalankan Kirim ringkasan, Kembalikan untuk perbaikan, atau ${MENU2} › Ulangi yang gagal.`,
    standStill: (names) => `Pekerjaan ini seharusnya dilanjutkan sendiri tetapi berhenti: ${names.join(", ")}. Pilih barisnya di tab Pekerjaan, lalu ${MENU2} › Lanjutkan; sebabnya ada di ${MENU2} › Kesehatan.`,
    attend: "PERHATIKAN",
    health: {
      version: ({ version: version2, account }) => ({
        said: `KKPHAM versi ${version2}, akun ${account || "yang tidak disebut Google"}.`,
        todo: ""
      }),
      triggers: ({ own: own2 }) => ({
        said: own2 === null ? "Pemicu akun ini tidak dapat dibaca." : `Pemicu akun ini: ${own2.length === 0 ? "tidak ada" : own2.map(handlerName2).join(", ")}. Pemicu milik orang lain hanya terlihat oleh pemiliknya.`,
        todo: ""
      }),
      watchdog: ({ who, isAlive: isAlive2, isMissing, last, minutes, of }) => ({
        said: `Pemicu pekerjaan ${who}: ${isAlive2 ? "hidup" : isMissing ? "hilang atau dimatikan Google" : "tidak ada"}; terakhir jalan ${last || "belum pernah"}; ${n19(minutes)} dari ${n19(of)} menit terpakai hari ini.`,
        todo: isMissing ? `Bila masih ada pekerjaan: pilih barisnya di tab Pekerjaan, lalu ${MENU2} › Lanjutkan. Pemicu yang baru dibuat untuk Anda.` : ""
      }),
      night: ({ isOn, isSilent: isSilent2, last }) => ({
        said: `Pengumpulan malam ${isOn ? "menyala" : "mati"}; terakhir jalan ${last || "belum pernah"}.`,
        todo: isSilent2 ? "Sudah terlalu lama tidak berjalan. Nyalakan lagi pengumpulan malam." : ""
      }),
      job: ({ job, standsStill: standsStill2 }) => ({
        said: `${JOB_WORDS[job.state]}: ${named2(job)}. ${job.said}`,
        todo: standsStill2 ? `Berhenti: tidak ada pemicu yang melanjutkannya. Pilih barisnya di tab Pekerjaan, lalu ${MENU2} › Lanjutkan.` : job.state === "failed" ? `Perbaiki sebabnya, lalu ${MENU2} › Lanjutkan.` : job.failed.length > 0 ? `Lihat Yang Gagal di barisnya, perbaiki sebabnya, lalu ${MENU2} › Ulangi yang gagal.` : ""
      }),
      "no-job": () => ({ said: "Tidak ada pekerjaan yang belum selesai.", todo: "" }),
      doubt: ({ messages }) => ({
        said: messages === 0 ? "Tidak ada surel yang diragukan." : `${n19(messages)} surel diragukan: program berhenti saat mengirimnya.`,
        todo: messages === 0 ? "" : "Periksa kotak Terkirim, pilih barisnya di tab Surel Keluar, lalu KKPHAM › Surel koordinator › Tandai terkirim atau Kirim lagi."
      }),
      mail: ({ remaining }) => ({
        said: remaining === null ? "Jatah surel tidak dapat dibaca." : `Jatah surel akun ini hari ini tinggal ${n19(remaining)} penerima. Jatah dokumen dan spreadsheet tidak dapat dibaca; bila habis, pekerjaannya dilanjutkan keesokan harinya.`,
        todo: remaining === 0 ? "Tidak ada surel yang dapat dikirim hari ini; tunggu besok." : ""
      }),
      permissions: ({ missing }) => ({
        said: missing === null ? "Izin akun ini tidak dapat dibaca." : missing.length === 0 ? "Semua izin diberikan." : `Izin yang belum diberikan: ${missing.map(scopeName2).join(", ")}.`,
        todo: missing !== null && missing.length > 0 ? "Jalankan sebuah menu KKPHAM dan berikan semua izin yang diminta; atau cabut akses KKPHAM di myaccount.google.com, lalu jalankan lagi." : ""
      }),
      trail: ({ length, head }) => ({
        said: `Jejak Audit: ${n19(length)} entri, kepala ${length} ${head.slice(0, 16)}. Keutuhannya diperiksa dengan KKPHAM › Periksa jejak.`,
        todo: ""
      }),
      "trail-broken": ({ reason: reason2 }) => ({
        said: "Jejak Audit tidak dapat diteruskan.",
        todo: reason2
      })
    }
  };
  var HANDLERS2 = {
    nightly: "pengumpulan malam",
    continueJobs: "pekerjaan"
  };
  var handlerName2 = (handler) => {
    var _a5;
    return (_a5 = HANDLERS2[handler]) != null ? _a5 : handler;
  };
  var scopeName2 = (scope) => {
    var _a5;
    return (_a5 = scope.split("/auth/").pop()) != null ? _a5 : scope;
  };
  var COMMANDS2 = {
    pause: "dijeda",
    resume: "dilanjutkan",
    cancel: "dibatalkan",
    retry: "diulangi yang gagal"
  };
  var jobRefusals2 = {
    "action/busy": ({ jobs: held }) => held.length === 0 ? "Orang lain sedang menjalankan KKPHAM pada buku ini. Tunggu sebentar, lalu coba lagi." : `Orang lain sedang menjalankan KKPHAM pada buku ini, atau pekerjaan sedang dilanjutkan: ${held.map(named2).join("; ")}. Tunggu beberapa menit, lalu coba lagi; ${MENU2} › Jeda menghentikannya setelah putaran ini.`,
    "jobs/under-way": ({ job }) => job.state === "paused" ? `Pekerjaan ini dijeda: ${named2(job)}. Pilih barisnya di tab Pekerjaan, lalu ${MENU2} › Lanjutkan. Tidak ada yang dimulai dua kali.` : `Pekerjaan ini sudah berjalan: ${named2(job)}${job.next === "" ? "" : `; dilanjutkan sendiri sekitar ${job.next}`}. Tidak ada yang dimulai dua kali; ${MENU2} › Lanjutkan mengerjakannya sekarang.`,
    "jobs/changed": () => "Instrumen atau tahun penghargaan berubah sejak pekerjaan ini dimulai, sehingga tidak dilanjutkan. Batalkan pekerjaan ini dan jalankan lagi dari menu. Tidak ada yang diubah.",
    "jobs/none-selected": () => "Pilih dulu sel pada baris pekerjaannya di tab Pekerjaan. Pengumpulan malam diatur di menu Lembar Isian.",
    "jobs/not-possible": ({ job, command }) => `Pekerjaan yang ${JOB_WORDS[job.state]} tidak dapat ${COMMANDS2[command]}${command === "retry" && job.failed.length === 0 ? ": tidak ada yang gagal" : ""}. Tidak ada yang diubah.`,
    "messages/none-in-doubt": () => "Pilih dulu baris surel yang diragukan di tab Surel Keluar. Tidak ada yang diubah."
  };

  // src/script/locale/id/message.ts
  var message2 = {
    subject: (province, year2) => `KKPHAM ${year2}: ringkasan verifikasi ${province}`,
    testSubject: (subject) => `[UJI] ${subject}`,
    greeting: "Yth. Koordinator,",
    intro: (regions, province, year2) => `berikut keadaan verifikasi Kabupaten/Kota Peduli HAM ${year2} untuk ${regions} daerah di ${province}.`,
    news: "Yang baru",
    newsNone: "Tidak ada ringkasan baru sejak surel sebelumnya.",
    newSummary: (region, number4) => `${region}: ringkasan ${number4}`,
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
    footer: (instrument, hash) => `Instrumen ${instrument}, sidik ${hash}`,
    trailHead: (head) => `Kepala jejak audit: ${head}`
  };

  // src/script/locale/id/national.ts
  var n20 = (value3) => formatNumber(value3, 0, "id");
  var national2 = {
    menu: {
      title: "Nasional",
      prepare: "Siapkan buku nasional",
      combine: "Gabungkan nasional"
    },
    home: [
      ["Buku Nasional KKPHAM", "Keadaan semua provinsi, dibaca dari Buku Verifikasi masing-masing"],
      [
        "1. Daftar",
        "Isi tab Provinsi: satu baris untuk setiap Buku Verifikasi, dengan tautan (alamatnya sebagai teks, bukan judulnya) atau ID-nya di kolom Buku. Kode (73, atau 91, 92) dan Provinsi boleh kosong; bila Kode diisi, buku dari provinsi lain ditolak."
      ],
      ["2. Tahun", "Isi Tahun Data di tab Pengaturan. Buku dari tahun lain tidak digabungkan."],
      [
        "3. Gabungkan",
        "KKPHAM › Gabungkan nasional. Buku provinsi hanya dibaca, tidak pernah diubah. Hasilnya di tab Nasional; setiap daerah seperti terakhir dibaca ada di tab Daerah."
      ],
      [
        "4. Telusuri",
        "Nama provinsi menaut ke tab Nilai bukunya, jumlah daerah ke tab Wilayah, jumlah galat ke tab Temuan. Yang membuka tautan perlu izin atas buku itu."
      ],
      [
        "Bukan perlombaan",
        "Provinsi berurutan menurut kode. Tab ini menunjukkan apa yang belum selesai dan hak mana yang perlu dikerjakan, bukan siapa yang menang."
      ]
    ],
    about: (program, roles3) => [
      program,
      "Buku nasional: menggabungkan Buku Verifikasi provinsi.",
      "",
      roles3,
      "",
      "Program ini bukan produk resmi kementerian. Penilaian KKPHAM bukan perlombaan."
    ].join("\n"),
    prepared: (listed9) => listed9 === 0 ? "Buku nasional siap. Isi tab Provinsi dengan tautan buku setiap provinsi, lalu jalankan KKPHAM › Gabungkan nasional." : `Buku nasional siap: ${n20(listed9)} buku dalam tab Provinsi. Jalankan KKPHAM › Gabungkan nasional.`,
    combined: ({ read: read3, listed: listed9, regions, kept: kept2, missing, left: left2, behind }) => [
      `${n20(read3)} dari ${n20(listed9)} buku dibaca, ${n20(regions)} daerah. Lihat tab Nasional.`,
      ...kept2.length > 0 ? [`Tidak terbaca, bacaan terakhirnya tetap dipakai dan ditandai: ${listedOf2(kept2)}.`] : [],
      ...missing.length > 0 ? [`Belum pernah terbaca: ${listedOf2(missing)}.`] : [],
      ...kept2.length + missing.length > 0 ? ["Sebabnya di kolom Masalah tab Provinsi."] : [],
      ...left2 > 0 ? [`${n20(left2)} belum sempat; jalankan lagi untuk melanjutkan.`] : [],
      ...behind > 0 ? [`${n20(behind)} buku belum memakai program ini.`] : []
    ].join(" "),
    notes: [
      "Rerata: setiap daerah yang dinilai berbobot 1; Dinilai menyebut berapa daerah. Yang masih sementara ikut dihitung dan disebut tersendiri. Jarak ke 100 = 100 dikurangi rerata.",
      "Rerata seluruh buku hanya atas daerah yang dinilai dengan instrumen yang paling banyak dipakai; instrumen lain disebut di Keterangan. Nilai akhir termasuk bonus; hak tanpa bonus.",
      "Selisih = terverifikasi dikurangi klaim. Angka diambil dari tab Nilai, Wilayah, dan Temuan setiap buku seperti terakhir dihitung di sana; buku yang tidak terbaca memakai bacaan lamanya, berwarna, dengan waktunya.",
      "Tahap: kolom Tahap setiap buku; selama kolom itu kosong atau belum ada, dihitung dari Status (belum lengkap = draf, siap = dikirim, sedang diperiksa = diperiksa).",
      "Tab Jarak Hak menunjukkan jarak ke 100 setiap hak di setiap provinsi; makin gelap, makin jauh.",
      "Bukan perlombaan: provinsi menurut urutan kode, hak menurut instrumen."
    ],
    sections: { provinces: "Keadaan setiap provinsi", rights: "Setiap hak" },
    everywhere: "Semua buku dalam daftar",
    allAlike: "sama di semua hak",
    row: (row3) => `baris ${n20(row3)}`,
    trouble: {
      "no-link": () => "Kolom Buku masih kosong; isi tautan atau ID Buku Verifikasi provinsi ini.",
      twice: ({ row: row3 }) => `Buku ini sama dengan baris ${n20(row3)}; hapus salah satu.`,
      "own-book": () => "Tautan ini menunjuk buku nasional ini sendiri; isi tautan Buku Verifikasi provinsi.",
      "not-opened": ({ reason: reason2 }) => `Buku tidak dapat dibuka (${reason2}). Periksa tautannya, atau minta pemiliknya membagikan buku itu kepada Anda.`,
      "not-read": ({ reason: reason2 }) => `Buku tidak dapat dibaca (${reason2}). Jalankan lagi nanti.`,
      "tab-missing": ({ tab }) => `Buku itu tidak memuat tab “${tab}”. Periksa tautannya, atau jalankan Siapkan buku di sana.`,
      "header-missing": ({ tab, header }) => `Tab “${tab}” di buku itu tidak memuat judul kolom “${header}”; tuliskan kembali di sana.`,
      "no-regions": () => "Tab Wilayah di buku itu tidak memuat daerah yang dapat dibaca.",
      "other-province": ({ expected, found }) => `Buku itu memuat provinsi ${found.join(", ")}, bukan ${expected}. Periksa tautan atau kolom Kode.`,
      "other-year": ({ expected, found }) => `Buku itu untuk tahun data ${found === "" ? "yang tidak disebut" : found}, bukan ${expected}. Periksa tautan, atau Pengaturan kedua buku.`,
      "no-time": () => "Waktu habis sebelum buku ini dibaca; jalankan lagi untuk melanjutkan."
    },
    standing: {
      behind: "program versi lama",
      ahead: "program lebih baru daripada buku nasional ini",
      other: "versi sama, susunan program lain",
      unknown: "program tidak disebut (versi lama)"
    },
    remark: {
      keptFrom: (time2) => `TIDAK TERBACA; angka dari ${time2}`,
      neverRead: "belum pernah terbaca",
      otherInstruments: (instruments) => `instrumen lain, tidak ikut rerata seluruh buku: ${instruments.join(", ")}`,
      elsewhere: (codes, rows) => `tidak dihitung di sini karena ada juga di baris ${rows.map(n20).join(", ")} tab Provinsi: ${listedOf2(codes)}`,
      sample: "DATA CONTOH",
      draft: "RANCANGAN",
      unscored: "belum ada daerah yang dinilai",
      instrument: (instrument) => `instrumen ${instrument}`
    }
  };
  var listedOf2 = (items) => `${items.slice(0, 10).join(", ")}${items.length > 10 ? ", …" : ""}`;
  var nationalRefusals2 = {
    "national/no-list": () => "Buku ini bukan buku nasional: tab Provinsi tidak ada. Buku nasional adalah Sheet tersendiri dengan skrip yang sama; buka Sheet itu dan jalankan KKPHAM › Nasional › Siapkan buku nasional. Tidak ada yang diubah.",
    "national/empty-list": () => "Tab Provinsi masih kosong. Isi kolom Buku dengan tautan Buku Verifikasi setiap provinsi, lalu jalankan lagi. Tidak ada yang diubah.",
    "national/province-book": () => "Buku ini memuat tab Isian, jadi ini Buku Verifikasi. Buku nasional memerlukan Sheet tersendiri yang kosong. Tidak ada yang diubah.",
    "national/national-book": () => "Ini buku nasional; Siapkan buku hanya untuk Buku Verifikasi. Jalankan KKPHAM › Siapkan buku nasional. Tidak ada yang diubah."
  };

  // src/script/locale/id/papers.ts
  var n21 = (value3) => formatNumber(value3, 0, "id");
  var said2 = (what, nothing) => ({ made, unchanged, left: left2, notPlaced, without, folder }) => [
    `${n21(made)} ${what} dibuat, ${n21(unchanged)} tidak berubah.`,
    made > notPlaced && folder !== "" ? `Lihat folder “${folder}” di Drive.` : "",
    without > 0 ? `${n21(without)} daerah ${nothing}.` : "",
    left2 > 0 ? `${n21(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : "",
    notPlaced > 0 ? `${n21(notPlaced)} tidak dapat ditaruh di folder yang dipilih dan tetap di Drive Saya.` : ""
  ].filter((sentence2) => sentence2 !== "").join(" ");
  var papers2 = {
    menu: "Dokumen wilayah terpilih",
    checkReport: "Laporan pemeriksaan Kanwil",
    minutes: "Berita acara verifikasi",
    repairList: "Daftar perbaikan",
    done: {
      checkReport: said2("laporan pemeriksaan", "belum mengisi apa pun"),
      minutes: said2("berita acara", "belum punya keputusan yang tercatat"),
      repairList: said2("daftar perbaikan", "tidak perlu memperbaiki apa pun")
    }
  };

  // src/script/locale/id/roles.ts
  var n22 = (value3) => formatNumber(value3, 0, "id");
  var roles2 = {
    pilot: "Uji coba: tab Pengguna belum memuat Administrator, sehingga siapa pun yang dapat menyunting buku ini boleh menjalankan semuanya. Agar peran berlaku, pemilik buku mengisi tab itu (Provinsi: kode seperti 73 atau 73, 74; kosong berarti semua), lalu Administrator menjalankan Siapkan buku.",
    inForce: (people, administrators) => `Tindakan diperiksa menurut tab Pengguna: ${n22(people)} orang, ${n22(administrators)} di antaranya Administrator.`,
    onlyProvinces: (provinces) => `Hanya untuk provinsi Anda (${provinces.join(", ")}).`,
    notProtected: (reason2) => `Perlindungan sel belum disesuaikan dengan peran (${reason2}). Minta pemilik buku menjalankan Siapkan buku.`,
    fault: {
      "header-missing": ({ found }) => `Judul kolom “${found}” tidak ada; tuliskan kembali.`,
      "header-twice": ({ found }) => `Judul kolom “${found}” ada dua kali; ubah nama salah satunya.`,
      "address-unusable": ({ found }) => found === "" ? "Surel masih kosong; isi satu alamat." : `Surel “${found}” bukan satu alamat yang dapat dipakai.`,
      "address-twice": ({ found, first }) => `${found} sudah ada di baris ${first}; satu orang satu baris, satu peran.`,
      "role-unknown": ({ found }) => `${found === "" ? "Peran masih kosong" : `Peran “${found}” tidak dikenal`}; pilih ${listed4(Object.values(ROLE_WORDS), "atau")}.`,
      "province-unreadable": ({ found }) => `Provinsi “${found}” bukan kode provinsi; tulis seperti 73 atau 73, 74, atau kosongkan untuk semua.`
    }
  };
  var peopleUnsound2 = ({ faults }) => [
    "Tab Pengguna belum dapat dibaca, sehingga tidak diketahui siapa yang boleh:",
    ...faults.slice(0, 20).map((fault3) => `• baris ${fault3.row}: ${faultText2(fault3)}`),
    ...faults.length > 20 ? ["• …"] : [],
    "Minta pemilik buku memperbaikinya; bila ia mengosongkan tabel itu, buku kembali menjadi uji coba tanpa peran. Tidak ada yang diubah."
  ].join("\n");
  var FEW2 = 5;
  var notAllowed2 = ({
    address: address2,
    role,
    provinces,
    roles: those,
    names
  }) => {
    const you = role === null ? `${address2} tidak tercatat di tab Pengguna.` : provinces === null ? `Peran Anda (${ROLE_WORDS[role]}) tidak mencakup tindakan ini.` : `Peran Anda (${ROLE_WORDS[role]}) hanya untuk provinsi ${provinces.join(", ")}.`;
    const who = names.length > 0 && names.length <= FEW2 ? ` Orangnya: ${names.join(", ")}.` : "";
    const nobody = names.length === 0 ? " Saat ini belum ada orangnya." : "";
    return `${you} Yang boleh: ${listed4(those.map(wordOf2), "dan")}.${who}${nobody} Tidak ada yang diubah.`;
  };
  var wordOf2 = (role) => ROLE_WORDS[role];
  var faultText2 = (fault3) => roles2.fault[fault3.code](fault3);
  var listed4 = (items, word2) => {
    var _a5;
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word2} ${(_a5 = items[items.length - 1]) != null ? _a5 : ""}`;
  };

  // src/script/locale/id/second-review.ts
  var n23 = (value3) => formatNumber(value3, 0, "id");
  var percent2 = (value3) => `${formatPlain(value3, "id")}%`;
  var two2 = (value3) => formatNumber(value3, 2, "id");
  var listed5 = (lines) => `${lines.slice(0, 5).join("; ")}${lines.length > 5 ? `; dan ${n23(lines.length - 5)} lagi` : ""}`;
  var fault2 = {
    unknown: "statusnya tidak dikenal; pilih dari daftar",
    undecided: "status ini bukan suara; pilih salah satu dari daftar",
    step: "keputusan yang sekarang tidak dapat diubah langsung menjadi ini",
    refused: "tidak berlaku tidak dibolehkan di indikator ini, atau catatannya belum ada",
    unusable: "nilai terverifikasinya kosong atau tidak dapat dipakai",
    unreasoned: "kode alasan yang cocok atau catatannya belum ada",
    first: "keputusan pertamanya Anda sendiri yang membuat",
    second: "suara keduanya dari Anda sendiri",
    "not-third": "Anda bukan verifikator ketiga",
    "no-row": "barisnya tidak ada lagi di tab Isian",
    reopened: "jawaban daerahnya baru saja berubah; baca lagi, lalu ulangi",
    "not-recorded": "keputusannya tidak dapat dicatat atas nama Anda"
  };
  var secondReview2 = {
    menu: {
      title: "Verifikasi kedua",
      draw: "Rencanakan dan tarik sampel",
      collect: "Kumpulkan verifikasi kedua",
      settle: "Putuskan yang berbeda"
    },
    plan: (plan) => {
      const { accepted, size, population, riskPercent, tolerablePercent } = plan;
      const few = `kurang dari ${percent2(tolerablePercent)} dari ${n23(population)} keputusan keliru`;
      const else_ = "bila lebih, kesimpulan itu tidak dapat ditarik dan perlu ditentukan keputusan mana lagi yang diperiksa ulang.";
      return isWhole(plan) ? `Semua ${n23(size)} keputusan diperiksa ulang. Bila paling banyak ${n23(accepted)} berbeda, maka ${few}, tanpa risiko sampel; ${else_}` : `Bila paling banyak ${n23(accepted)} dari ${n23(size)} keputusan berbeda, maka dengan risiko ${percent2(riskPercent)} dapat disimpulkan bahwa ${few}; ${else_}`;
    },
    result: (plan, { counts, conclusion }) => {
      const differing = counts.differing + counts.settled;
      const judged5 = plan.size - counts.waiting;
      const few = `kurang dari ${percent2(plan.tolerablePercent)} dari ${n23(plan.population)} keputusan keliru`;
      const found = `${n23(judged5)} dari ${n23(plan.size)} suara kedua terkumpul, ${n23(differing)} berbeda`;
      const said3 = {
        waiting: `${found}. Belum dapat disimpulkan.`,
        holds: `${found}, paling banyak ${n23(plan.accepted)} yang diterima: ${isWhole(plan) ? few : `dengan risiko ${percent2(plan.riskPercent)} disimpulkan ${few}`}.`,
        fails: `${found}, lebih dari ${n23(plan.accepted)} yang diterima: tidak dapat disimpulkan bahwa ${few}.`
      }[conclusion];
      const open2 = counts.differing > 0 ? ` ${n23(counts.differing)} menunggu verifikator ketiga.` : "";
      return `${said3}${open2}`;
    },
    agreement: ({ pairs: pairs2, same: same2, kappa, interval }) => {
      if (pairs2 === 0) return "Kesepakatan: belum ada suara kedua; kappa tidak dapat dihitung.";
      const alike2 = `Kesepakatan status: ${n23(same2)} dari ${n23(pairs2)} sama (${formatNumber(same2 / pairs2 * 100, 1, "id")}%)`;
      if (kappa === null) {
        return `${alike2}; kappa tidak dapat dihitung, karena keduanya hanya memakai satu status yang sama.`;
      }
      return interval === null ? `${alike2}; kappa Cohen ${two2(kappa)}, selang kepercayaannya tidak dapat dihitung.` : `${alike2}; kappa Cohen ${two2(kappa)} (selang 95%: ${two2(interval[0])} sampai ${two2(interval[1])}).`;
    },
    ask: {
      title: "Verifikasi kedua",
      draw: ({ plan, regions, wanted, isBookShared }) => [
        `Sampel ke-${n23(plan.number)}: ${n23(plan.size)} dari ${n23(plan.population)} keputusan yang tercatat, di ${n23(regions)} daerah yang semua indikatornya sudah diputuskan.`,
        secondReview2.plan(plan),
        ...plan.accepted < wanted ? [
          `Beda Diterima diturunkan dari ${n23(wanted)} menjadi ${n23(plan.accepted)}: dari ${n23(plan.population)} keputusan, ${n23(plan.accepted + 1)} yang keliru sudah mencapai ${percent2(plan.tolerablePercent)}.`
        ] : [],
        ...plan.leftOut > 0 ? [`${n23(plan.leftOut)} keputusan tidak ikut diundi, karena dibuat oleh ${plan.second} sendiri.`] : [],
        `${plan.second} mendapat lembar tersendiri tanpa keputusan pertama. Itu hanya berarti bila ia tidak membuka Buku Verifikasi ini: kepada siapa pun yang memegang aksesnya, Google Sheets memperlihatkan keputusan pertama.${isBookShared ? " SAAT INI BUKU INI DIBAGIKAN KEPADANYA; cabut aksesnya sampai semua suaranya diambil." : " Jangan bagikan buku ini kepadanya sampai semua suaranya diambil."}`,
        "Rencana dan hasil undian dicatat di Jejak Audit dan tidak dapat ditarik kembali. Lanjutkan?"
      ].join("\n\n"),
      replace: (from, to) => `Sampel yang berjalan dipegang ${from}. Ganti dengan ${to}? Suara yang sudah diambil tetap. Lembarnya tidak lagi dibagikan kepada ${from}.`
    },
    state: {
      waiting: "Menunggu suara kedua",
      agreed: "Sama",
      differing: "Berbeda: menunggu verifikator ketiga",
      settled: "Berbeda: diputuskan verifikator ketiga"
    },
    answerChanged: "Jawaban daerah berubah sejak diundi.",
    notTaken: (why) => `Usul belum diambil: ${fault2[why]}.`,
    fault: fault2,
    remark: (outcome, at4) => {
      switch (outcome.kind) {
        case "blank":
          return "";
        case "taken":
        case "kept":
          return `Tercatat ${at4}.`;
        case "changed":
          return `Tercatat ${at4}. Perubahan sesudahnya tidak diambil.`;
        case "refused":
          return `Belum diambil: ${fault2[outcome.fault]}.`;
      }
    },
    notes: ({ number: number4, second, seed }) => [
      `Sampel ke-${n23(number4)}, verifikator kedua ${second}. Ia tidak boleh melihat buku ini sampai semua suaranya diambil; Google Sheets tidak dapat mencegahnya.`,
      `Undian: keputusan diurutkan menurut SHA-256 dari “benih kode-wilayah kode-indikator”, lalu diambil dari depan. Benih: ${seed}, yaitu sidik entri Jejak Audit tepat sebelum rencananya.`,
      "Suara pertama dan kedua beku sejak dicatat. Yang berbeda dihitung berbeda, siapa pun yang kemudian dibenarkan.",
      "Kappa Cohen adalah kesepakatan di luar yang terjadi kebetulan: 1 penuh, 0 tidak lebih dari kebetulan. Bila hampir semua keputusan sama jenisnya, kappa rendah walau hampir semuanya sepakat; baca bersama persennya.",
      "Verifikator ketiga mengisi kolom hijau pada yang berbeda, dengan kode alasan dan catatan, lalu KKPHAM › Verifikasi kedua › Putuskan yang berbeda."
    ],
    done: {
      drawn: ({ plan, isNew, url, refused }) => [
        isNew ? `Sampel ke-${n23(plan.number)} ditarik: ${n23(plan.size)} dari ${n23(plan.population)} keputusan.` : `Sampel ke-${n23(plan.number)} masih berjalan; tidak ada undian baru.`,
        refused ? `Google menolak membagikan lembarnya kepada ${plan.second}. Periksa alamatnya, lalu jalankan lagi.` : `Lembarnya dibagikan kepada ${plan.second}: ${url}`
      ].join(" "),
      collected: ({ taken, refused, changed }, told2) => [
        `${n23(taken)} suara kedua diambil.`,
        ...refused > 0 ? [`${n23(refused)} belum dapat diambil: ${listed5(told2)}.`] : [],
        ...changed > 0 ? [`${n23(changed)} diubah sesudah tercatat; perubahannya tidak diambil.`] : []
      ].join(" "),
      settled: (settled, told2) => [
        settled === 0 && told2.length === 0 ? "Tidak ada usul verifikator ketiga yang perlu dicatat." : `${n23(settled)} yang berbeda diputuskan.`,
        ...told2.length > 0 ? [`${n23(told2.length)} belum dapat diambil: ${listed5(told2)}.`] : []
      ].join(" ")
    }
  };
  var secondReviewRefusals2 = {
    "review/no-second": () => "Isi dulu setelan Verifikator Kedua dengan satu alamat surel. Tidak ada yang diubah.",
    "review/nothing-decided": () => "Belum ada daerah yang semua indikatornya sudah diputuskan dan tercatat; tidak ada yang dapat diundi. Tidak ada yang diubah.",
    "review/all-by-second": ({ address: address2 }) => `Semua keputusan yang dapat diundi dibuat oleh ${address2} sendiri. Verifikator kedua harus orang lain: ubah setelan Verifikator Kedua. Tidak ada yang diubah.`,
    "review/second-decided": ({ address: address2, places }) => `${address2} sendiri yang membuat keputusan pertama atas ${listed5(places)}, yang masih menunggu suara kedua. Pilih orang lain di setelan Verifikator Kedua. Tidak ada yang diubah.`,
    "review/none": () => "Belum ada sampel. Jalankan KKPHAM › Verifikasi kedua › Rencanakan dan tarik sampel. Tidak ada yang diubah.",
    "review/file-missing": () => "Lembar verifikator kedua belum selesai dibuat. Jalankan lagi KKPHAM › Verifikasi kedua › Rencanakan dan tarik sampel.",
    "review/file-trashed": ({ name }) => `Lembar verifikator kedua (${name}) ada di Sampah. Pulihkan berkasnya, lalu jalankan lagi.`,
    "review/file-closed": ({ by: by2, reason: reason2 }) => `Lembar verifikator kedua tidak dapat dibuka dengan akun ini (${reason2}). Yang membuatnya ${by2}; minta ia yang menjalankan.`,
    "review/file-spoiled": ({ tab, header }) => header === null ? `Di lembar verifikator kedua tab “${tab}” tidak ada. Kembalikan namanya, atau pulihkan lewat riwayat versi. Tidak ada yang diambil.` : `Di lembar verifikator kedua, tab “${tab}”, judul kolom “${header}” tidak ada atau ada dua kali. Kembalikan judulnya. Tidak ada yang diambil.`,
    "review/not-third": ({ address: address2, thirds }) => `${address2} tidak tercatat sebagai Verifikator Ketiga di tab Pengaturan. ${thirds.length > 0 ? `Yang boleh: ${thirds.join(", ")}.` : "Setelan itu masih kosong."} Tidak ada yang diubah.`
  };

  // src/script/locale/id/stages.ts
  var n24 = (value3) => formatNumber(value3, 0, "id");
  var stages2 = {
    checked: (passed, returned, open2) => [
      `Pemeriksaan Kanwil: ${n24(passed)} daerah lolos.`,
      ...returned > 0 ? [`${n24(returned)} perlu diperbaiki; jalankan KKPHAM › Lembar Isian › Kembalikan untuk perbaikan.`] : [],
      ...open2 > 0 ? [`${n24(open2)} belum selesai: isi Kesesuaian Dokumen di tab Pemeriksaan Kanwil.`] : []
    ].join(" "),
    determineTitle: "Tetapkan nilai?",
    askDetermine: (regions) => `Nilai ${n24(regions)} daerah ditetapkan dengan isian, keputusan, aturan, dan instrumen yang berlaku sekarang. Setelah itu tidak ada yang berubah lagi. Tetapkan?`,
    determined: (regions, already) => `${n24(regions)} daerah ditetapkan.${already > 0 ? ` ${n24(already)} sudah ditetapkan sebelumnya.` : ""} Lihat tab Ketetapan.`,
    revokeTitle: "Cabut predikat",
    askRevoke: (regions) => `Mengapa predikat ${n24(regions)} daerah dicabut? Alasannya tercatat di Jejak Audit.`,
    revoked: (regions, already) => `Predikat ${n24(regions)} daerah dicabut; nilainya tetap tercatat.${already > 0 ? ` ${n24(already)} sudah dicabut sebelumnya.` : ""} Lihat tab Ketetapan.`
  };
  var stageRefusals2 = {
    "regions/fixed": ({ codes }) => `Nilai daerah ini sudah ditetapkan: ${codes.join(", ")}. Isian, keputusan, dan lembarnya tidak dapat diubah lagi. Tidak ada yang diubah.`,
    "check/unknown-word": ({ found }) => `Kesesuaian Dokumen tidak dikenal: ${found.join(", ")}. Pilih Sesuai atau Tidak sesuai di tab Pemeriksaan Kanwil. Tidak ada yang diubah.`,
    "check/dates": ({ from, until }) => `Hari ini di luar jadwal pemeriksaan Kanwil (${from === "" ? "tanpa awal" : formatDay(from, "id")} sampai ${until === "" ? "tanpa akhir" : formatDay(until, "id")}). Administrator dapat mengubahnya di tab Pengaturan. Tidak ada yang diubah.`,
    "determine/not-verified": ({ regions }) => `Hanya daerah yang diverifikasi dapat ditetapkan; ini belum: ${regions.join(", ")}. Selesaikan keputusan, pemeriksaan Kanwil, dan verifikasi keduanya. Tidak ada yang diubah.`,
    "revoke/not-determined": ({ regions }) => `Hanya predikat daerah yang ditetapkan dapat dicabut; ini tidak: ${regions.join(", ")}. Tidak ada yang diubah.`
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
    weights: ({ sum: sum3 }) => `bobot jenis berjumlah ${sum3}, seharusnya 100`,
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

  // src/script/locale/id/views.ts
  var n25 = (value3) => formatNumber(value3, 0, "id");
  var views2 = {
    menu: "Tampilan saring",
    title: ({ whose, part }) => {
      if (whose.kind === "region") return `${whose.region.code} ${whose.region.name}`;
      if (whose.kind === "nobody") return "Semua daerah · belum ada verifikator";
      return `${whose.kind === "verifier" ? whose.verifier.called : "Semua daerah"} · ${PARTS2[part]}`;
    },
    forAll: "Semua verifikator",
    open: "Buka",
    done: (regions, verifiers, left2) => `Tampilan saring di tab Isian sudah sesuai dengan ${n25(regions)} daerah dan ${n25(verifiers)} verifikator. Buka lewat tautan di tab Tampilan; tampilan buatan orang tidak disentuh.${left2 > 0 ? ` ${n25(left2)} nama lain di kolom Verifikator tidak diberi tampilan, karena terlalu banyak nama; periksa kolom itu.` : ""}`
  };
  var PARTS2 = {
    all: "punya saya",
    open: "masih terbuka",
    cameBack: "kembali dari daerah",
    returned: "dikembalikan ke daerah"
  };
  var viewsRefusal2 = {
    "views/no-service": () => "Layanan Google Sheets API belum diaktifkan pada skrip buku ini, padahal tampilan saring hanya dapat dibuat lewat layanan itu. Buka Ekstensi › Apps Script, pada Layanan tambahkan Google Sheets API (v4) dengan nama Sheets, atau tempel appsscript.json yang baru; lalu jalankan lagi. Tidak ada yang diubah.",
    "views/refused": ({ reason: reason2 }) => `Google menolak membuat tampilan saring (${reason2}). Tampilan yang ada dan tab Tampilan tetap seperti semula. Coba lagi; bila tetap ditolak, periksa izin sunting Anda atas buku ini dan layanan Google Sheets API di Ekstensi › Apps Script.`
  };

  // src/script/locale/id/index.ts
  var n26 = (value3) => formatNumber(value3, 0, "id");
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
    claimGap: claimGap2,
    evidence: evidence2,
    jobs: jobs2,
    papers: papers2,
    secondReview: secondReview2,
    views: views2,
    national: national2,
    bigQuery: bigQuery2,
    faultPlace: ({ table, row: row3, column: column2 }) => `${table} (${table.toLowerCase()}.csv), baris ${row3}${column2 ? `, kolom ${column2}` : ""}`,
    refusal: {
      ...secondReviewRefusals2,
      ...nationalRefusals2,
      ...bigQueryRefusals2,
      "book/tab-missing": ({ tab, similar }) => `Tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(", ")}; ubah namanya menjadi “${tab}”.` : " Jalankan KKPHAM › Siapkan buku untuk membuatnya."} Tidak ada yang diubah.`,
      "book/header-missing": ({ tab, header, similar }) => `Di tab “${tab}” baris 1 tidak ada judul kolom “${header}”.${similar ? ` Ada “${similar}”; ubah namanya menjadi “${header}”.` : " Tambahkan judul itu di baris 1."} Kolom boleh dipindah dan ditambah, tetapi judulnya harus tetap. Tidak ada yang diubah.`,
      "book/header-twice": ({ tab, header }) => `Di tab “${tab}” judul kolom “${header}” ada dua kali. Ubah nama salah satunya. Tidak ada yang diubah.`,
      "book/merged": ({ tab, cells }) => `Di tab “${tab}” ada sel yang digabung (${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ", …" : ""}); isinya hanya terbaca di sel pertama. Pisahkan selnya (Format › Gabungkan sel › Batalkan penggabungan), lengkapi isinya, lalu jalankan lagi. Tidak ada yang diubah.`,
      "book/no-regions": () => "Tabel Wilayah belum berisi daerah yang dapat dibaca. Isi Kode Wilayah (misalnya 73.71) dan Wilayah, lalu jalankan KKPHAM › Siapkan buku.",
      "instrument/empty": () => "Tab Instrumen dan Indikator masih kosong. Impor instrumen.csv ke tab Instrumen dan indikator.csv ke tab Indikator (File › Impor), isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.",
      "instrument/unsound": ({ faults }) => `Instrumennya belum benar, ${n26(faults.length)} kesalahan. Perbaiki, lalu jalankan lagi. Tidak ada yang diubah.
${faults.slice(0, 40).map((fault3) => `• ${id.faultPlace(fault3)}: ${describeFault2(fault3)}`).join("\n")}${faults.length > 40 ? "\n• …" : ""}`,
      "settings/unsound": ({ faults }) => `Ada setelan yang belum benar di tab Pengaturan:
${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; seharusnya ${wanted}`).join("\n")}
Tidak ada yang diubah.`,
      "regions/unknown": ({ codes }) => `Kode wilayah ini tidak ada di tabel Wilayah: ${codes.join(", ")}.`,
      "regions/none-selected": () => "Pilih dulu sel pada baris daerahnya di tabel Wilayah, Isian, atau Nilai.",
      ...jobRefusals2,
      "messages/no-address": () => "Tidak ada alamat surel yang dapat dipakai di kolom Surel Koordinator. Isi dulu, lalu jalankan lagi. Tidak ada yang dikirim.",
      "messages/quota": ({ wanted, remaining }) => `Perlu ${n26(wanted)} penerima, tetapi jatah surel akun ini hari ini tinggal ${n26(remaining)}. Jalankan lagi besok. Tidak ada yang dikirim.`,
      "messages/cancelled": () => "Dibatalkan. Tidak ada yang dikirim.",
      "messages/no-user": () => "Google tidak memberitahukan siapa yang menjalankan, sehingga surel uji tidak dapat dialamatkan. Tidak ada yang dikirim.",
      "files/not-xlsx": ({ names }) => `Bukan berkas .xlsx: ${names.join(", ")}. Simpan sebagai “Excel Workbook (.xlsx)”, lalu kirim lagi. Tidak ada yang diterima.`,
      "open/until": ({ found, fault: fault3, longest }) => `${fault3 === "no-day" ? `“${found}” bukan tanggal; tulis seperti 2026-05-31` : fault3 === "past" ? `Tanggal ${formatDay(found, "id")} sudah lewat` : `Tanggal ${formatDay(found, "id")} terlalu jauh; paling lama ${n26(longest)} hari lagi`}. Tidak ada yang diubah.`,
      "open/reason": () => "Alasannya belum ditulis. Tidak ada yang diubah.",
      "open/who": () => "Belum disebut siapa yang membukanya. Tidak ada yang diubah.",
      "open/cancelled": () => "Dibatalkan. Tidak ada yang diubah.",
      "nightly/other": ({ who }) => `Pengumpulan malam sudah dinyalakan oleh ${who || "orang lain"} dan berjalan. Matikan dulu bila hendak mengambil alih. Tidak ada yang diubah.`,
      ...stageRefusals2,
      "decisions/none-selected": () => "Pilih dulu sel pada baris-barisnya di tab Isian (boleh satu baris, boleh satu blok). Tidak ada yang diubah.",
      "decisions/no-reason": ({ found }) => `${found === "" ? "Kode alasan belum dipilih" : `“${found}” bukan kode alasan yang cocok`}. Tulis salah satu kodenya, misalnya yang tercantum pada pertanyaan, atau isi kolom Kode Alasan. Tidak ada yang diubah.`,
      "decisions/no-note": () => "Catatannya belum ditulis. Tidak ada yang diubah.",
      "roles/unknown-user": () => "Google tidak memberitahukan siapa Anda, padahal tindakan ini perlu diketahui pelakunya. Masuk dengan akun yang tercatat di tab Pengguna dan izinkan KKPHAM melihat alamat surel Anda. Tidak ada yang diubah.",
      "roles/people-unsound": peopleUnsound2,
      "roles/protected": () => "Google menolak menulis ke sel yang dilindungi, karena akun Anda bukan penyuntingnya. Minta Administrator mencatat Anda di tab Pengguna dan menjalankan Siapkan buku, lalu jalankan lagi. Sebagian hasil mungkin sudah tertulis.",
      "roles/not-allowed": notAllowed2,
      "trail/deleted": ({ head }) => `Tab Jejak Audit dihapus, dikosongkan, atau diubah namanya; entri terakhirnya yang diketahui: ${head}. Rantainya tidak dapat diteruskan tanpa tab itu. Kembalikan namanya atau pulihkan lewat File › Histori versi. Bila memang tidak dapat dipulihkan, jalankan KKPHAM › Siapkan buku untuk memulai jejak baru. Tidak ada yang diubah.`,
      "trail/empty": () => "Jejak Audit belum dimulai. Jalankan KKPHAM › Siapkan buku. Tidak ada yang diubah.",
      "trail/head": ({ head }) => `Jejak Audit tidak dapat diteruskan: entri terakhirnya tidak utuh atau bukan yang diketahui${head === "" ? "" : ` (${head})`}. Jalankan KKPHAM › Periksa jejak dan pulihkan barisnya lewat File › Histori versi. Bila tidak dapat dipulihkan, ubah nama tab itu, lalu jalankan KKPHAM › Siapkan buku untuk memulai jejak baru. Tidak ada yang diubah.`,
      "trail/no-head": ({ found }) => `“${found}” bukan kepala jejak. Salin nomor dan sidiknya dari surel, seperti 1234 0123456789abcdef.`,
      "trail/not-written": ({ reason: reason2, begun: begun2 }) => `Jejak Audit tidak dapat ditulis (${reason2}). Periksa perlindungan tab itu. ${begun2 ? "Pekerjaan dihentikan; yang sudah tercatat di sana tetap berlaku." : "Tidak ada yang diubah."}`,
      "package/changed": () => evidence2.changed,
      ...viewsRefusal2,
      "summary/template": ({ reference, reason: reason2 }) => `Templat ringkasan (${reference}) tidak dapat dibuka: ${reason2} Periksa setelan Templat Ringkasan dan izin berkasnya, atau kosongkan untuk memakai templat polos. Ringkasan tidak dibuat.`
    },
    sheetFault: {
      "cannot-open": ({ reason: reason2 }) => `tidak dapat dibuka (${reason2}). Minta kembali izin sunting untuk akun yang mengumpulkan, atau perbaiki tautannya.`,
      trashed: () => "ada di Sampah. Pulihkan berkasnya; atau kosongkan Lembar Isian dan ID Lembar di tabel Wilayah, lalu buat yang baru.",
      "not-a-form": () => "berkas ini bukan Lembar Isian KKPHAM, atau tab tersembunyi Acuan dihapus. Tidak ada yang diambil.",
      "tab-missing": ({ tab, similar }) => `tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(", ")}; kembalikan namanya.` : " Kembalikan namanya, atau pulihkan lewat riwayat versi."} Tidak ada yang diambil.`,
      "header-missing": ({ tab, header, similar }) => `judul kolom “${header}” tidak ada di tab “${tab}”.${similar ? ` Ada “${similar}”; kembalikan namanya.` : ""} Tidak ada yang diambil.`,
      "header-twice": ({ tab, header }) => `judul kolom “${header}” ada dua kali di tab “${tab}”. Hapus salah satunya. Tidak ada yang diambil.`,
      "other-version": ({ found, expected }) => `bentuk lembar versi ${found || "tidak dikenal"}, padahal yang dipakai versi ${expected}. Tidak ada yang diambil; buat lembar baru.`,
      "other-region": ({ found, expected }) => `isinya milik wilayah ${found || "yang tidak disebut"}, bukan ${expected}. Barangkali tertukar. Tidak ada yang diambil.`,
      "other-period": ({ found, expected }) => `lembar untuk periode ${found}, bukan ${expected}. Tidak ada yang diambil.`,
      "other-instrument": ({ found, expected }) => `disusun dari instrumen ${found}, bukan ${expected}. Tidak ada yang diambil; buat lembar baru.`,
      "shared-with-other-region": ({ regions }) => `berkas yang sama tercatat untuk beberapa wilayah: ${regions.join(", ")}. Perbaiki tautannya. Tidak ada yang diambil.`,
      "unreadable-file": ({ file, reason: reason2 }) => `berkas ${file} tidak dapat dibaca (${reason2}). Minta dikirim ulang sebagai .xlsx.`,
      fixed: () => "nilai daerahnya sudah ditetapkan; isinya tidak diambil lagi.",
      "rows-missing": ({ indicators }) => `baris untuk ${listed6(indicators)} terhapus; jawaban yang sudah terkumpul tetap dipakai. Pulihkan lewat riwayat versi.`,
      "rows-twice": ({ indicators }) => `${listed6(indicators)} dijawab dua kali dengan isi yang berbeda; keduanya tidak diambil. Hapus yang salah.`,
      "rows-unknown": ({ codes }) => `kode indikator ${listed6(codes)} tidak ada dalam instrumen; barisnya tidak diambil.`,
      "rows-of-other-region": ({ codes }) => `ada baris milik wilayah ${listed6(codes)}; baris itu tidak diambil. Barangkali tersalin dari lembar lain.`,
      "columns-added": ({ headers }) => `kolom tambahan ${listed6(headers)} tidak ikut diambil.`,
      formulas: ({ cells }) => `sel ${listed6(cells)} berisi rumus; yang diambil hasilnya. Sebaiknya tulis angkanya.`,
      "protection-missing": () => "perlindungannya hilang. Jalankan KKPHAM › Lembar Isian › Buka lembar atau Kunci lembar untuk memasangnya kembali.",
      "no-officer": () => "Surel Petugas kosong; lembar belum dibagikan kepada siapa pun.",
      "address-refused": ({ addresses }) => `Google menolak membagikannya kepada ${listed6(addresses)}. Periksa alamatnya, atau kirim berkas .xlsx-nya.`,
      "not-placed": () => "tidak dapat ditaruh di folder yang dipilih; lembarnya tetap di Drive Saya dan tautannya berlaku.",
      "not-made": ({ reason: reason2 }) => `tidak dapat dibuat (${reason2}). Jalankan lagi.`,
      cleared: ({ indicators }) => `${listed6(indicators)} dikosongkan di lembar; jawaban yang sudah terkumpul tetap dipakai. Bila datanya memang tidak ada, tulis Tidak ada data.`,
      "no-row": ({ indicators }) => `${listed6(indicators)} belum punya baris di tab Isian. Jalankan KKPHAM › Siapkan buku, lalu kumpulkan lagi.`
    },
    menu: {
      title: "KKPHAM",
      prepare: "Siapkan buku",
      validate: "Validasi isian",
      clearMarks: "Hapus tanda",
      score: "Hitung nilai",
      claimGap: "Selisih klaim",
      summarise: "Buat ringkasan verifikasi",
      summariseSelected: "Buat ringkasan wilayah terpilih",
      messages: "Surel koordinator",
      preview: "Pratinjau",
      test: "Kirim uji ke saya",
      send: "Kirim ringkasan",
      sheets: "Lembar Isian",
      makeSheets: "Buat lembar isian",
      collect: "Kumpulkan isian",
      upload: "Unggah berkas .xlsx …",
      returnSheets: "Kembalikan untuk perbaikan",
      lock: "Kunci lembar",
      open: "Buka lembar …",
      nightlyOn: "Nyalakan pengumpulan malam",
      nightlyOff: "Matikan pengumpulan malam",
      nightlyState: "Keadaan pengumpulan malam",
      decisions: "Keputusan",
      record: "Catat keputusan pada baris terpilih",
      confirm: "Sesuai",
      correct: "Dikoreksi …",
      reject: "Tidak didukung bukti …",
      giveBack: "Dikembalikan …",
      notApplicable: "Tidak berlaku …",
      takeBack: "Batalkan keputusan …",
      check: "Catat pemeriksaan Kanwil (wilayah terpilih)",
      determination: "Ketetapan",
      determine: "Tetapkan wilayah terpilih …",
      revoke: "Cabut predikat wilayah terpilih …",
      checkTrail: "Periksa jejak",
      about: "Tentang"
    },
    done: {
      prepared: (regions, added) => `Buku siap: ${n26(regions)} daerah, ${n26(added)} baris isian ditambahkan.`,
      preparedBlank: "Tab sudah siap. Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.",
      validated: (errors, warnings2, infos) => `Selesai: ${n26(errors)} galat, ${n26(warnings2)} peringatan, ${n26(infos)} pertanyaan. Lihat tab Temuan.`,
      cleared: (cells) => `Tanda dihapus dari ${n26(cells)} sel. Catatan dan warna Anda sendiri tidak disentuh.`,
      scored: (regions, provisional) => `Nilai ${n26(regions)} daerah dihitung; ${n26(provisional)} masih sementara. Lihat tab Nilai.`,
      summarised: ({ made, unchanged, left: left2, notPlaced }) => `${n26(made)} ringkasan dibuat, ${n26(unchanged)} tidak berubah.${left2 > 0 ? ` ${n26(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}${notPlaced > 0 ? ` ${n26(notPlaced)} tidak dapat ditaruh di folder yang dipilih dan tetap di Drive Saya; tautannya tetap berlaku.` : ""}`,
      sheetsMade: ({ made, there, left: left2, troubled, quotaSpent }) => `${n26(made)} lembar dibuat, ${n26(there)} sudah ada.${troubled > 0 ? ` ${n26(troubled)} perlu dilihat: kolom Masalah Lembar di tabel Wilayah.` : ""}${left2 > 0 ? ` ${n26(left2)} belum sempat; ${quotaSpent ? "jatah akun ini hari ini habis, jalankan lagi besok" : "jalankan lagi untuk melanjutkan"}.` : ""}`,
      collected: ({ collected, unchanged, changed, reopened, refused, none, left: left2 }) => `${n26(collected)} lembar dikumpulkan (${n26(changed)} jawaban berubah${reopened > 0 ? `, ${n26(reopened)} perlu diperiksa lagi` : ""}), ${n26(unchanged)} tidak berubah.${refused > 0 ? ` ${n26(refused)} ditolak: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n26(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n26(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      locked: ({ locked, refused, none, left: left2 }) => `${n26(locked)} lembar dikunci.${refused > 0 ? ` ${n26(refused)} tidak dapat dikunci: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n26(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n26(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      opened: ({ opened, until, refused, none, left: left2 }) => `${n26(opened)} lembar dibuka sampai ${until}.${refused > 0 ? ` ${n26(refused)} tidak dapat dibuka: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n26(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n26(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      returned: ({ returned, sound, refused, none, left: left2, withoutAddress, sent, already, failed, doubtful }) => `${n26(returned)} lembar dikembalikan, ${n26(sent)} surel terkirim.${already > 0 ? ` ${n26(already)} surel yang sama sudah pernah dikirim.` : ""}${failed > 0 ? ` ${n26(failed)} surel gagal: lihat tab Surel Keluar.` : ""}${doubtful > 0 ? ` ${n26(doubtful)} surel diragukan: lihat tab Surel Keluar.` : ""}${withoutAddress > 0 ? ` ${n26(withoutAddress)} tanpa alamat petugas yang dapat dipakai; beri tahu sendiri.` : ""}${sound > 0 ? ` ${n26(sound)} daerah tidak perlu memperbaiki apa pun.` : ""}${refused > 0 ? ` ${n26(refused)} tidak dapat dikembalikan: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n26(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n26(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      received: (files) => `${n26(files)} berkas diterima; jalankan KKPHAM › Lembar Isian › Kumpulkan isian.`,
      previewed: (messages) => `${n26(messages)} surel disiapkan sebagai pratinjau; belum ada yang dikirim.`,
      tested: (messages, address2) => `${n26(messages)} surel uji dikirim ke ${address2}.`,
      sent: ({ sent, already, failed, doubtful }) => `${n26(sent)} surel terkirim${already > 0 ? `, ${n26(already)} sudah pernah dikirim` : ""}${failed > 0 ? `, ${n26(failed)} gagal` : ""}${doubtful > 0 ? `, ${n26(doubtful)} diragukan: lihat tab Surel Keluar` : ""}.`
    },
    ask: {
      sendTitle: "Kirim ringkasan kepada koordinator?",
      send: (messages, recipients2, remaining) => `${n26(messages)} surel kepada ${n26(recipients2)} penerima. Jatah akun ini hari ini tinggal ${n26(remaining)} penerima. Kirim sekarang?`,
      openTitle: "Buka lembar",
      openUntil: (sheets, longest) => `Buka ${n26(sheets)} lembar sampai tanggal berapa? Tulis seperti 2026-05-31; paling lama ${n26(longest)} hari lagi.`,
      openReason: "Mengapa dibuka? Alasannya tercatat di tabel Wilayah.",
      openWho: "Atas izin siapa? Google tidak memberitahukan nama Anda.",
      newTrailTitle: "Mulai jejak audit baru?",
      newTrail: (head) => `Tab Jejak Audit hilang; entri terakhirnya yang diketahui: ${head}. Sebaiknya pulihkan lewat File › Histori versi. Bila jejak baru dimulai, entri pertamanya menyebut jejak yang hilang itu. Mulai yang baru?`
    },
    nightly: {
      on: (next) => `Pengumpulan malam menyala. Berikutnya: ${next}.`,
      off: (other) => `Pengumpulan malam dimatikan.${other === null ? "" : ` Pemicu milik ${other} hanya dapat dihapus oleh pemiliknya; pemicu itu tidak mengerjakan apa-apa lagi.`}`,
      switchedOff: "Tidak dikerjakan: pengumpulan malam sedang dimatikan.",
      unfinished: "Dimulai, belum selesai. Bila tetap tertulis begini, program terhenti di tengah jalan.",
      failed: (reason2) => `Gagal: ${reason2}`,
      locked: (locked, notLocked) => `${locked > 0 ? `${n26(locked)} lembar dikunci karena waktunya habis.` : ""}${notLocked > 0 ? ` ${n26(notLocked)} belum dapat dikunci.` : ""}`.trim(),
      reminded: ({ sent, already, failed, doubtful, waiting, withoutAddress }) => sent + already + failed + doubtful + waiting + withoutAddress === 0 ? "" : `${n26(sent)} pengingat terkirim${already > 0 ? `, ${n26(already)} sudah pernah dikirim` : ""}${failed > 0 ? `, ${n26(failed)} gagal` : ""}${doubtful > 0 ? `, ${n26(doubtful)} diragukan: lihat tab Surel Keluar` : ""}${waiting > 0 ? `, ${n26(waiting)} menunggu malam berikutnya karena jatah surel atau waktu malam ini habis` : ""}${withoutAddress > 0 ? `, ${n26(withoutAddress)} daerah tanpa alamat petugas yang dapat dipakai` : ""}.`,
      state: ({ isOn, last, outcome, next, who, trouble }) => [
        isOn ? `Menyala${who === "" ? "" : `, oleh ${who}`}.` : "Mati.",
        ...trouble === "trigger-gone" ? ["Pemicunya hilang, sehingga tidak akan berjalan. Nyalakan lagi pengumpulan malam."] : [],
        ...trouble === "silent" ? [
          "Sudah lebih dari 36 jam tidak berjalan. Nyalakan lagi; bila tetap begitu, periksa Ekstensi › Apps Script › Eksekusi."
        ] : [],
        ...trouble === "hour-changed" ? ["Setelan Jam Pengumpulan Malam sudah diubah; nyalakan lagi agar berlaku."] : [],
        `Terakhir jalan: ${last === "" ? "belum pernah" : last}.`,
        ...outcome === "" ? [] : [`Hasil: ${outcome}`],
        ...isOn && next !== "" ? [`Berikutnya: ${next}.`] : []
      ].join("\n"),
      silent: (last) => `Pengumpulan malam menyala tetapi tidak berjalan sejak ${last === "" ? "dinyalakan" : last}. Lihat KKPHAM › Lembar Isian › Keadaan pengumpulan malam.`
    },
    mark: {
      more: (count4) => `… dan ${n26(count4)} temuan lain pada sel ini.`
    },
    words: {
      cellChanged: (header, from, to) => `${header}: “${from}” menjadi “${to}”`,
      decisionBefore: (day2, decision2, changes) => `${day2}, sebelumnya ${decision2}. ${changes}.`,
      provisional: "Sementara",
      final: "Terverifikasi",
      of: (part, whole2) => `${part} dari ${whole2}`,
      notScored: "tidak dinilai",
      outboxDoubt: "Diragukan: program berhenti saat mengirim. Periksa kotak Terkirim; lalu ubah Keadaan menjadi “terkirim” atau “kirim ulang”, atau pakai KKPHAM › Surel koordinator › Tandai terkirim dan Kirim lagi.",
      outboxPreview: "Pratinjau; belum dikirim."
    },
    roles: roles2,
    decisions: decisions2,
    stages: stages2,
    about: ({ version: version2, instrument, hash, standing: standing2, assumptions, roles: whoMay }) => [
      `KKPHAM versi ${version2}`,
      `Instrumen: ${instrument}`,
      `Sidik: ${hash}`,
      "",
      standing2,
      "",
      "Angka yang diasumsikan (tidak dipublikasikan):",
      ...assumptions.map((line3) => `• ${line3}`),
      "",
      whoMay,
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
        "KKPHAM › Lembar Isian › Buat lembar isian: satu lembar untuk setiap daerah, dibagikan kepada petugasnya. Kumpulkan isian membawa jawabannya ke tab Isian. Untuk uji coba, jawaban boleh langsung diketik di tab Isian."
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
      assumptions: "Angka yang diasumsikan",
      roles: "Pengguna dan peran"
    },
    sampleMark: "DATA CONTOH. Jawaban dan nilai di sini buatan, bukan keadaan sebenarnya.",
    draftMark: "RANCANGAN. Teks indikator belum diambil dari naskah peraturan.",
    preview: {
      title: "Pratinjau surel koordinator",
      intro: (messages, recipients2, remaining) => `${n26(messages)} surel, ${n26(recipients2)} penerima. Jatah akun ini hari ini tinggal ${n26(remaining)} penerima. Belum ada yang dikirim.`,
      to: "Kepada",
      subject: "Subjek",
      test: "Kirim uji ke saya",
      send: "Kirim sekarang",
      working: "Sedang dikerjakan …",
      unchanged: "sudah pernah dikirim, tidak dikirim lagi"
    },
    upload: {
      title: "Unggah Lembar Isian (.xlsx)",
      intro: "Pilih berkas .xlsx yang dikirim petugas daerah; boleh beberapa sekaligus. Daerahnya dikenali dari isi berkas, bukan dari namanya.",
      choose: "Berkas",
      send: "Unggah dan kumpulkan",
      working: (name) => `Mengunggah ${name} …`
    },
    trail: {
      sound: ({ length, hash, sorted }) => `Jejak utuh: ${n26(length)} entri, kepala ${length} ${hash.slice(0, 16)}.${sorted ? " Barisnya diurutkan orang; isinya lengkap." : ""} Rantai ini tidak dapat menunjukkan bahwa seluruhnya ditulis ulang; bandingkan kepalanya dengan surel yang sudah terkirim.`,
      faulty: ({ kind, seq }, cell) => `${TRAIL_FAULTS2[kind](n26(seq))} Lihat ${cell}. Yang sebelumnya utuh.`
    },
    message: message2,
    day: (day2) => formatDay(day2, "id")
  };
  var TRAIL_FAULTS2 = {
    changed: (seq) => `Entri ${seq} diubah: isinya tidak cocok dengan sidiknya atau dengan entri sesudahnya.`,
    removed: (seq) => `Entri ${seq} dihapus.`,
    inserted: (seq) => `Ada baris yang disisipkan, di tempat entri ${seq}.`,
    moved: (seq) => `Entri ${seq} dipindahkan; isi semua entri masih utuh.`,
    cut: (seq) => `Bagian akhir hilang mulai entri ${seq}, menurut kepala yang diketahui.`,
    rewritten: (seq) => `Entri ${seq} bukan yang diketahui: jejaknya ditulis ulang, dari entri itu atau sebelumnya.`
  };
  var listed6 = (items) => `${items.slice(0, 8).join(", ")}${items.length > 8 ? ", …" : ""}`;
  var describeFault2 = (fault3) => unsound2[fault3.code](fault3);

  // src/script/locale/index.ts
  var LANGUAGES = { id, en };
  var wordsOf = (text2, finding4) => text2.finding[finding4.code](finding4);
  var sheetFaultText = (text2, fault3) => text2.sheetFault[fault3.code](fault3);
  var refusalText = (text2, { code, details: details2 }) => text2.refusal[code](details2);

  // src/script/sheets/layout.ts
  var TABS = {
    home: "Beranda",
    settings: "Pengaturan",
    instrument: "Instrumen",
    indicators: "Indikator",
    regions: "Wilayah",
    answers: "Isian",
    views: "Tampilan",
    findings: "Temuan",
    scores: "Nilai",
    claimGap: "Selisih Klaim",
    secondReview: "Verifikasi Kedua",
    outbox: "Surel Keluar",
    jobs: "Pekerjaan",
    check: "Pemeriksaan Kanwil",
    determinations: "Ketetapan",
    people: "Pengguna",
    trail: "Jejak Audit",
    /** Of a national book. */
    provinces: "Provinsi",
    national: "Nasional",
    nationalGaps: "Jarak Hak",
    nationalRegions: "Daerah"
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
    "Kode Alasan",
    "Catatan Verifikator",
    "Verifikator",
    "Skor",
    "Temuan",
    "Perubahan",
    "Putusan Tercatat",
    "Diputuskan Oleh"
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
    reasonCode: "Kode Alasan",
    verifierNote: "Catatan Verifikator",
    change: "Perubahan",
    recorded: "Putusan Tercatat",
    decidedBy: "Diputuskan Oleh",
    verifier: "Verifikator"
  };
  var VIEW_COLUMNS = ["Tampilan", "Untuk", "Baris", "Tautan", "ID Tampilan"];
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
    "Sidik Ringkasan",
    "ID Lembar",
    "Keadaan Lembar",
    "Dikumpulkan",
    "Masalah Lembar",
    "Terbuka Sampai",
    "Alasan Dibuka",
    "Petugas",
    "Sidik Lembar",
    "Tahap"
  ];
  var REGION_FIELDS = {
    code: "Kode Wilayah",
    name: "Wilayah",
    sheet: "Lembar Isian",
    officers: "Surel Petugas",
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
  var CLAIM_GAP_COLUMNS = [
    "Kode",
    "Nama",
    "Hak",
    "Diputuskan",
    "Dari",
    "Klaim",
    "Terverifikasi",
    "Selisih",
    "Faktor",
    "Sifat Nilai",
    "Keterangan",
    "Sesuai",
    "Dikoreksi Turun",
    "Dikoreksi Naik",
    "Dikoreksi Lainnya",
    "Tidak Didukung",
    "Tidak Berlaku"
  ];
  var THIRD_COLUMNS = [
    "Status Ketiga",
    "Jawaban Ketiga",
    "Pembilang Ketiga",
    "Penyebut Ketiga",
    "Kode Alasan Ketiga",
    "Catatan Ketiga"
  ];
  var REVIEW_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Kode Indikator",
    "Indikator",
    "Suara Pertama",
    "Pertama Oleh",
    "Suara Kedua",
    "Kedua Oleh",
    "Keadaan",
    ...THIRD_COLUMNS,
    "Suara Ketiga",
    "Ketiga Oleh"
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
  var CHECK_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Kesesuaian Dokumen",
    "Catatan Pemeriksa",
    "Pengesahan OPD",
    "Pengesahan Sekda Kab/Kota",
    "Pengesahan Sekda Provinsi",
    "Perhitungan",
    "Kelengkapan",
    "Hasil",
    "Diperiksa Oleh",
    "Tanggal"
  ];
  var DETERMINATION_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Tahap",
    "Nilai Akhir",
    "Predikat",
    "Ditetapkan Oleh",
    "Waktu Penetapan",
    "Dicabut Oleh",
    "Waktu Pencabutan",
    "Alasan",
    "Sidik Isian",
    "Sidik Aturan",
    "Sidik Instrumen",
    "Nomor Jejak"
  ];
  var NIGHTLY_COLUMNS = [
    "Pekerjaan",
    "Keadaan",
    "Terakhir Jalan",
    "Hasil",
    "Berikutnya",
    "Oleh"
  ];
  var JOB_COLUMNS = [
    ...NIGHTLY_COLUMNS,
    "Sejak",
    "Selesai",
    "Sisa",
    "Gagal",
    "Yang Gagal",
    "Wilayah",
    "Yang Tersisa",
    "Dipegang Sampai",
    "Kunci Pekerjaan"
  ];
  var PEOPLE_COLUMNS = ["Surel", "Nama", "Peran", "Provinsi", "Provinsi Asal"];
  var TRAIL_COLUMNS = [
    "Nomor",
    "Waktu",
    "Siapa",
    "Tindakan",
    "Wilayah",
    "Indikator",
    "Dari",
    "Menjadi",
    "Alasan",
    "Sidik Aturan",
    "Sidik Instrumen",
    "Sidik Sebelumnya",
    "Sidik"
  ];
  var SETTING_COLUMNS = ["Setelan", "Nilai", "Keterangan"];

  // src/script/national/is-national.ts
  var isNational = (book) => book.getSheetByName(TABS.provinces) !== null && book.getSheetByName(TABS.answers) === null;

  // src/domain/region/addresses.ts
  var ADDRESS = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[a-z]{2,}$/i;
  var readAddresses = (cell) => {
    const parts2 = cellText(cell).split(/[,;\s]+/).filter((part) => part !== "").map((part) => part.toLowerCase());
    return parts2.length > 0 && parts2.every((part) => ADDRESS.test(part)) ? [...new Set(parts2)].sort() : null;
  };

  // src/domain/roles/provinces.ts
  var PROVINCE = /^(?:1[1-9]|[2-9]\d)$/;
  var readProvinces = (cell) => {
    if (cell instanceof Date) return null;
    const parts2 = plainText(cell).replace(/^'/, "").split(/[,;\s]+/).filter((part) => part !== "");
    return parts2.every((part) => PROVINCE.test(part)) ? [...new Set(parts2)].sort() : null;
  };

  // src/domain/roles/read-people.ts
  var readPeople = (rows) => {
    var _a5, _b;
    const first = /* @__PURE__ */ new Map();
    const people = [];
    const faults = [];
    for (const typed of rows) {
      const { row: row3 } = typed;
      const addresses = readAddresses(typed.address);
      const address2 = (addresses == null ? void 0 : addresses.length) === 1 ? (_a5 = addresses[0]) != null ? _a5 : null : null;
      const role = readRole(plainText(typed.role));
      const provinces = readProvinces(typed.provinces);
      const homes = readProvinces(typed.home);
      const before = address2 === null ? void 0 : first.get(address2);
      const found = plainText(typed.address);
      if (address2 === null) faults.push({ code: "address-unusable", row: row3, found });
      else if (before !== void 0) faults.push({ code: "address-twice", row: row3, found, first: before });
      else first.set(address2, row3);
      if (role === null) faults.push({ code: "role-unknown", row: row3, found: plainText(typed.role) });
      if (provinces === null) {
        faults.push({ code: "province-unreadable", row: row3, found: plainText(typed.provinces) });
      }
      if (homes === null || homes.length > 1) {
        faults.push({ code: "province-unreadable", row: row3, found: plainText(typed.home) });
      }
      if (address2 === null || role === null || provinces === null) continue;
      people.push({ row: row3, address: address2, name: plainText(typed.name), role, provinces, home: (_b = homes == null ? void 0 : homes[0]) != null ? _b : "" });
    }
    const [fault3, ...others] = faults;
    return fault3 ? { faults: [fault3, ...others] } : { people };
  };
  var rolesInForce = (people) => people.some(({ role }) => role === "administrator");

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
    var _a5;
    const found = findColumns((_a5 = rows[0]) != null ? _a5 : [], wanted);
    if ("faults" in found) return found;
    const { columns } = found;
    const used = Object.values(columns);
    const read3 = rows.flatMap(
      (cells, index) => index === 0 || used.every((column2) => isBlank(cells[column2])) ? [] : [{ row: index + offset, get: (header) => cells[columns[header]] }]
    );
    return { table: { columns, rows: read3 } };
  };
  var mostSimilar = (name, others) => {
    const scored = others.filter((other) => other !== "").map((other) => ({ other, distance: editDistance(sameHeader(name), sameHeader(other)) })).sort((a, b) => a.distance - b.distance);
    const best = scored[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.other : null;
  };
  var editDistance = (a, b) => {
    var _a5;
    const first = Array.from({ length: a.length + 1 }, (_2, i) => i);
    const last = [...b].reduce((above, letter, i) => {
      var _a6, _b, _c;
      const line3 = [i + 1];
      for (let j = 0; j < a.length; j++) {
        const substituted = ((_a6 = above[j]) != null ? _a6 : 0) + (letter === a[j] ? 0 : 1);
        line3.push(Math.min(((_b = line3[j]) != null ? _b : 0) + 1, ((_c = above[j + 1]) != null ? _c : 0) + 1, substituted));
      }
      return line3;
    }, first);
    return (_a5 = last[a.length]) != null ? _a5 : 0;
  };

  // src/script/roles/people.ts
  var peopleOf = (book) => {
    var _a5, _b;
    const values2 = (_a5 = book.getSheetByName(TABS.people)) == null ? void 0 : _a5.getDataRange().getValues();
    if (!values2 || values2.every((cells) => cells.every(isBlank))) return { people: [] };
    const hasHome = ((_b = values2[0]) != null ? _b : []).some((cell) => sameHeader(cellText(cell)) === sameHeader(HOME));
    const read3 = readTable(values2, hasHome ? PEOPLE_COLUMNS : PEOPLE_COLUMNS.filter((name) => name !== HOME));
    if ("faults" in read3) {
      const [fault3, ...others] = read3.faults.map(headerFault);
      return fault3 ? { faults: [fault3, ...others] } : { people: [] };
    }
    return readPeople(
      read3.table.rows.map(({ row: row3, get }) => ({
        row: row3,
        address: get("Surel"),
        name: get("Nama"),
        role: get("Peran"),
        provinces: get("Provinsi"),
        home: hasHome ? get(HOME) : ""
      }))
    );
  };
  var HOME = "Provinsi Asal";
  var headerFault = ({ code, header }) => ({
    code: code === "header/twice" ? "header-twice" : "header-missing",
    row: 1,
    found: header
  });

  // src/script/roles/standing.ts
  var rolesStanding = (text2, read3) => {
    if ("faults" in read3) return text2.refusal["roles/people-unsound"](read3);
    if (!rolesInForce(read3.people)) return text2.roles.pilot;
    const administrators = read3.people.filter(({ role }) => role === "administrator").length;
    return text2.roles.inForce(read3.people.length, administrators);
  };

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values2 = Object.entries(entries).filter(([k, _2]) => numericValues.indexOf(+k) === -1).map(([_2, v]) => v);
    return values2;
  }
  function jsonStringifyReplacer(_2, value3) {
    if (typeof value3 === "bigint")
      return value3.toString();
    return value3;
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
  function assignProp(target, prop, value3) {
    Object.defineProperty(target, prop, {
      value: value3,
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
  function optionalKeys(shape2) {
    return Object.keys(shape2).filter((k) => {
      return shape2[k]._zod.optin !== void 0 && shape2[k]._zod.optout === "optional";
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
    var _a5;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a5 = x.issues[i]) == null ? void 0 : _a5.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a5;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a5 = x.issues[i]) == null ? void 0 : _a5.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a6;
      var _a5;
      (_a6 = (_a5 = iss).path) != null ? _a6 : _a5.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message3) {
    return typeof message3 === "string" ? message3 : message3 == null ? void 0 : message3.message;
  }
  function attachSchema(issues, start, inst) {
    var _a6;
    var _a5;
    for (let i = start; i < issues.length; i++) {
      (_a6 = (_a5 = issues[i]).schema) != null ? _a6 : _a5.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a6, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a5;
    const traits = (_b = (_a6 = iss.inst) == null ? void 0 : _a6._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a5 = iss).schema) != null ? _c : _a5.schema = iss.inst;
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
    let count4 = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count4--;
        i++;
      }
    }
    return count4;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
      return {
        message: iss,
        code: "custom",
        input,
        inst
      };
    }
    return { ...iss };
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
  function own(inst, key, value3, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value: value3 });
    return value3;
  }
  function hide(inst, key, value3) {
    return own(inst, key, value3, false);
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value3) {
        own(this, key, value3);
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
          const value3 = compute(this);
          if (broke)
            delete this[key];
          else
            Object.defineProperty(this, key, { configurable: true, writable: true, value: value3 });
          broke = broke || outer;
          return value3;
        } catch (err) {
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value3) {
        Object.defineProperty(this, key, { configurable: true, writable: true, value: value3 });
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
      set(value3) {
        Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value: value3 });
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
    var _a5;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _2;
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
      const proto2 = _2.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a5 = params == null ? void 0 : params.Parent) != null ? _a5 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _2(def) {
      var _a6;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a6 = globalThis.__zod_globalConfig) == null ? void 0 : _a6.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_2, "init", { value: init });
    Object.defineProperty(_2, Symbol.hasInstance, {
      value: (inst) => {
        var _a6, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a6 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a6.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_2, "name", { value: name });
    return _2;
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
    var _a5;
    const internals = this._zod;
    (_a5 = internals.message) != null ? _a5 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value3) {
    this._zod.message = value3;
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
          const value3 = () => this.message;
          Object.defineProperty(this, "toString", { value: value3, configurable: true, writable: true });
          return value3;
        },
        set(value3) {
          Object.defineProperty(this, "toString", { value: value3, configurable: true, writable: true });
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
    const fn = (schema2, value3, _ctx, _params) => {
      var _a5, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema2._zod.run({ value: value3, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a5 = _params == null ? void 0 : _params.Err) != null ? _a5 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema2, value3, _ctx, params) => {
      var _a5, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema2._zod.run({ value: value3, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a5 = params == null ? void 0 : params.Err) != null ? _a5 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema2, value3, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema2._zod.run({ value: value3, issues: [] }, ctx);
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
  var _safeParseAsync = (_Err) => async (schema2, value3, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema2._zod.run({ value: value3, issues: [] }, ctx);
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
    var _a6, _b;
    var _a5;
    (_a6 = inst._zod) != null ? _a6 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a5 = inst._zod).onattach) != null ? _b : _a5.onattach = [];
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
      var _a5;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a5 = numericOriginMap[typeof payload.value]) != null ? _a5 : origin,
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
      var _a5;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a5 = numericOriginMap[typeof payload.value]) != null ? _a5 : origin,
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
    var _a5;
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = (_a5 = def.format) == null ? void 0 : _a5.includes("int");
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
    var _a6;
    var _a5;
    $ZodCheck.init(inst, def);
    (_a6 = (_a5 = inst._zod.def).when) != null ? _a6 : _a5.when = _whenHasLength;
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
    var _a6, _b2;
    var _a5, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a6 = (_a5 = inst._zod).check) != null ? _a6 : _a5.check = (payload) => {
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
    var _a6, _b;
    var _a5;
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
      (_a6 = (_a5 = inst._zod).deferred) != null ? _a6 : _a5.deferred = [];
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
          const _2 = ch._zod.check(payload);
          if (_2 instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _2 instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _2;
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
    set "~standard"(value3) {
      own(this, "~standard", value3);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value3) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value: value3, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value3) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value: value3, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_2) {
        }
        return validateAsync(inst, value3);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a5;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a5 = def.pattern) != null ? _a5 : anyString;
    inst._zod.parse = (payload, _2) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_3) {
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
        } catch (_2) {
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
        } catch (_2) {
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
        } catch (_2) {
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
      const isDate2 = input instanceof Date;
      const isValidDate = isDate2 && !Number.isNaN(input.getTime());
      if (isValidDate)
        return payload;
      payload.issues.push({
        expected: "date",
        code: "invalid_type",
        input,
        ...isDate2 ? { received: "Invalid Date" } : {},
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
    var _a5, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a5 = def.shape) == null ? void 0 : _a5[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
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
    var _a5;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a5 = def.shape) != null ? _a5 : {};
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
      const shape2 = zod.def.shape;
      const propValues = {};
      for (const key in shape2) {
        const field2 = shape2[key]._zod;
        if (field2.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            assignProp(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field2.values)
            propValues[key].add(v);
          if (field2.optin !== void 0)
            propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value3;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value3 != null ? value3 : value3 = _normalized.value;
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
      const shape2 = value3.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key of value3.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key === "__proto__")
          continue;
        const el = shape2[key];
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
    const values2 = getEnumValues(def.entries);
    const valuesSet = new Set(values2);
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
        values: values2,
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values2 = new Set(def.values);
    inst._zod.values = values2;
    defineLazyInternal(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values2.has(input)) {
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
  var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _2) => {
      return payload;
    };
    inst._zod.check = (payload) => {
      const input = payload.value;
      const r = def.fn(input);
      if (r instanceof Promise) {
        return r.then((r2) => handleRefineResult(r2, payload, input, inst));
      }
      handleRefineResult(r, payload, input, inst);
      return;
    };
  });
  function handleRefineResult(result, payload, input, inst) {
    var _a5;
    if (!result) {
      const _iss = {
        code: "custom",
        input,
        inst,
        // incorporates params.error into issue reporting
        path: [...(_a5 = inst._zod.def.path) != null ? _a5 : []],
        // incorporates params.error into issue reporting
        continue: !inst._zod.def.abort
        // params: inst._zod.def.params,
      };
      if (inst._zod.def.params)
        _iss.params = inst._zod.def.params;
      payload.issues.push(issue(_iss));
    }
  }

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
  function _lte(value3, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value: value3,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value3, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value3,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value3, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value3,
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
  // @__NO_SIDE_EFFECTS__
  function _refine(Class, fn, _params) {
    const schema2 = new Class({
      type: "custom",
      check: "custom",
      fn,
      ...normalizeParams(_params)
    });
    return schema2;
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
    set with(value3) {
      own(this, "with", value3);
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
      var _a5;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a5 = def.checks) != null ? _a5 : [],
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
  function object(shape2, params) {
    const def = {
      type: "object",
      shape: shape2 != null ? shape2 : {},
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
  function _enum(values2, params) {
    const entries = Array.isArray(values2) ? Object.fromEntries(values2.map((v) => [v, v])) : values2;
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
  function literal(value3, params) {
    return new ZodMiniLiteral({
      type: "literal",
      values: Array.isArray(value3) ? value3 : [value3],
      ...normalizeParams(params)
    });
  }
  var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function refine(fn, _params = {}) {
    return _refine(ZodMiniCustom, fn, _params);
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

  // src/script/once.ts
  var once = (make) => {
    let made = null;
    const attempt2 = () => {
      try {
        return { value: make() };
      } catch (error) {
        return { error };
      }
    };
    return () => {
      made = made != null ? made : attempt2();
      if (made && "value" in made) return made.value;
      throw made == null ? void 0 : made.error;
    };
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

  // src/script/settings.ts
  var schema = once(() => {
    const text2 = string2().check(_maxLength(500));
    const year2 = coerce_exports.number().check(int(), _gte(2e3), _lte(2100));
    const percent5 = coerce_exports.number().check(_gt(0), _lte(50));
    const day2 = union([literal(""), string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/))]);
    const pattern2 = string2().check(_maxLength(100), _regex(/\{kode\}/), _regex(/\{versi\}/));
    const yesNo = _enum(["ya", "tidak"]);
    return object({
      language: _enum(["id", "en"]),
      awardYear: year2,
      dataYear: year2,
      ministry: text2,
      office: text2,
      address: text2,
      place: text2,
      signatoryTitle: text2,
      signatory: text2,
      verifier: text2,
      deadline: day2,
      template: text2,
      folder: text2,
      sheetFolder: text2,
      collectHour: coerce_exports.number().check(int(), _gte(0), _lte(23)),
      reminderDays: string2().check(_regex(/^(\d{1,3}(\s*,\s*\d{1,3})*)?$/)),
      triggerMinutes: coerce_exports.number().check(int(), _gte(6), _lte(350)),
      repairDays: coerce_exports.number().check(int(), _gte(1), _lte(90)),
      twoStages: yesNo,
      refuseHome: yesNo,
      kanwilFrom: day2,
      kanwilUntil: day2,
      ministryFrom: day2,
      ministryUntil: day2,
      numberPattern: pattern2,
      minutesNumber: pattern2,
      checkNumber: pattern2,
      repairNumber: pattern2,
      sharedEvidenceFrom: coerce_exports.number().check(int(), _gte(2), _lte(1e3)),
      outlierDistance: coerce_exports.number().check(_gt(0), _lte(100)),
      fewestPeers: coerce_exports.number().check(int(), _gte(3), _lte(1e3)),
      sample: yesNo,
      secondVerifier: string2().check(refine((found) => {
        var _a5;
        return found === "" || ((_a5 = readAddresses(found)) == null ? void 0 : _a5.length) === 1;
      })),
      thirdVerifiers: string2().check(refine((found) => found === "" || readAddresses(found) !== null)),
      sampleRisk: percent5,
      tolerableRate: percent5,
      acceptedDifferences: coerce_exports.number().check(int(), _gte(0), _lte(1e3)),
      bigQuery: yesNo,
      bigQueryProject: string2().check(_regex(/^([a-z][-a-z0-9.:]{3,60}[a-z0-9])?$/)),
      bigQueryDataset: string2().check(_regex(/^\w{1,100}$/)),
      bigQueryLocation: string2().check(_regex(/^[A-Za-z][-A-Za-z0-9]{1,39}$/))
    });
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
    sheetFolder: {
      name: "Folder Lembar Isian",
      initial: "",
      note: "Tautan atau ID folder; kosong berarti program membuat foldernya sendiri."
    },
    collectHour: {
      name: "Jam Pengumpulan Malam",
      initial: "2",
      note: "Jam 0 sampai 23; Google menjalankannya pada suatu menit di dalam jam itu."
    },
    reminderDays: {
      name: "Hari Pengingat",
      initial: "14, 7, 3, 1",
      note: "Sekian hari sebelum Batas Waktu, dipisah koma; kosong berarti tanpa pengingat."
    },
    repairDays: {
      name: "Hari Perbaikan",
      initial: "7",
      note: "Lembar yang dikembalikan terbuka selama sekian hari; 1 sampai 90."
    },
    triggerMinutes: {
      name: "Menit Pemicu per Hari",
      initial: "75",
      note: "Waktu untuk pekerjaan yang dilanjutkan sendiri, setiap orang. Google memberi 90 menit sehari kepada akun biasa, 360 kepada akun Workspace; sisakan 15 untuk pengumpulan malam. 6 sampai 350."
    },
    twoStages: {
      name: "Dua Tahap",
      initial: "ya",
      note: "ya atau tidak. Bila ya dan peran berlaku, kementerian memutuskan setelah wilayahnya lolos pemeriksaan Kanwil."
    },
    refuseHome: {
      name: "Tolak Provinsi Asal",
      initial: "ya",
      note: "ya atau tidak. Bila ya, verifikator kementerian tidak memutuskan provinsi asalnya (tab Pengguna)."
    },
    kanwilFrom: { name: "Pemeriksaan Kanwil Mulai", initial: "", note: "Tanggal; kosong berarti tanpa batas." },
    kanwilUntil: {
      name: "Pemeriksaan Kanwil Sampai",
      initial: "",
      note: "Tanggal; kosong berarti tanpa batas."
    },
    ministryFrom: {
      name: "Verifikasi Kementerian Mulai",
      initial: "",
      note: "Tanggal; kosong berarti tanpa batas."
    },
    ministryUntil: {
      name: "Verifikasi Kementerian Sampai",
      initial: "",
      note: "Tanggal; kosong berarti tanpa batas."
    },
    numberPattern: {
      name: "Pola Nomor",
      initial: "RV/{kode}/{tahun}/{versi}",
      note: "Nomor ringkasan; harus memuat {kode} dan {versi}."
    },
    minutesNumber: {
      name: "Pola Nomor Berita Acara",
      initial: "BAV/{kode}/{tahun}/{versi}",
      note: "Nomor berita acara verifikasi; harus memuat {kode} dan {versi}."
    },
    checkNumber: {
      name: "Pola Nomor Pemeriksaan",
      initial: "LPK/{kode}/{tahun}/{versi}",
      note: "Nomor laporan pemeriksaan Kanwil; harus memuat {kode} dan {versi}."
    },
    repairNumber: {
      name: "Pola Nomor Perbaikan",
      initial: "DP/{kode}/{tahun}/{versi}",
      note: "Nomor daftar perbaikan; harus memuat {kode} dan {versi}."
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
    },
    secondVerifier: {
      name: "Verifikator Kedua",
      initial: "",
      note: "Satu alamat surel; ia tidak boleh membuka buku ini selama verifikasi kedua. Boleh kosong."
    },
    thirdVerifiers: {
      name: "Verifikator Ketiga",
      initial: "",
      note: "Satu alamat surel atau beberapa, dipisah koma: yang memutuskan bila dua verifikator berbeda. Boleh kosong."
    },
    sampleRisk: {
      name: "Risiko Sampel",
      initial: "5",
      note: "Persen, di atas 0 sampai 50: peluang terbesar untuk menyimpulkan baik padahal tidak."
    },
    tolerableRate: {
      name: "Kadar Salah Ditoleransi",
      initial: "5",
      note: "Persen, di atas 0 sampai 50: mulai kadar ini keputusan yang keliru terlalu banyak."
    },
    acceptedDifferences: {
      name: "Beda Diterima",
      initial: "0",
      note: "Keputusan yang boleh berbeda di dalam sampel; 0 sampai 1000. Makin banyak, makin besar sampelnya."
    },
    bigQuery: {
      name: "Kirim ke BigQuery",
      initial: "tidak",
      note: "ya atau tidak. Isian, keputusan, temuan, dan nilai keluar dari buku ini; alamat surel tidak, hanya sidik alamat verifikator."
    },
    bigQueryProject: {
      name: "Proyek BigQuery",
      initial: "",
      note: "ID proyek Google Cloud, misalnya kkpham-nasional."
    },
    bigQueryDataset: {
      name: "Kumpulan Data BigQuery",
      initial: "kkpham",
      note: "Huruf, angka, dan garis bawah; dibuat bila belum ada."
    },
    bigQueryLocation: {
      name: "Lokasi BigQuery",
      initial: "asia-southeast2",
      note: "Tempat data disimpan, misalnya asia-southeast2 (Jakarta). Tidak dapat diubah sesudah kumpulan data ada."
    }
  };
  var KEYS = Object.keys(SETTING_LINES);
  var initialSettings = (given = {}) => KEYS.map((key) => {
    var _a5;
    return [
      SETTING_LINES[key].name,
      (_a5 = given[key]) != null ? _a5 : SETTING_LINES[key].initial,
      SETTING_LINES[key].note
    ];
  });
  var readSettings = (rows) => {
    const read3 = readTable(rows, SETTING_COLUMNS.slice(0, 2));
    if ("faults" in read3) {
      throw new Refusal("book/header-missing", {
        tab: TABS.settings,
        header: SETTING_COLUMNS.join(", "),
        similar: null
      });
    }
    const given = new Map(
      read3.table.rows.map((row3) => [cellText(row3.get("Setelan")).toLowerCase(), row3.get("Nilai")])
    );
    const raw = Object.fromEntries(
      KEYS.map((key) => [key, settingText(key, given.get(SETTING_LINES[key].name.toLowerCase()))])
    );
    const checked2 = schema().safeParse(raw);
    if (checked2.success) return checked2.data;
    const keys = [...new Set(checked2.error.issues.map((issue2) => issue2.path[0]))];
    throw new Refusal("settings/unsound", {
      faults: keys.map((key) => {
        var _a5;
        return {
          name: SETTING_LINES[key].name,
          found: (_a5 = raw[key]) != null ? _a5 : "",
          wanted: SETTING_LINES[key].note
        };
      })
    });
  };
  var HALF_DAY = 12 * 36e5;
  var DECIMAL = /* @__PURE__ */ new Set(["outlierDistance", "sampleRisk", "tolerableRate"]);
  var LOWER = /* @__PURE__ */ new Set([
    "language",
    "sample",
    "twoStages",
    "refuseHome",
    "bigQuery"
  ]);
  var settingText = (key, cell) => {
    if (cell instanceof Date) return new Date(cell.getTime() + HALF_DAY).toISOString().slice(0, 10);
    const found = cell === void 0 ? SETTING_LINES[key].initial : cellText(cell);
    if (LOWER.has(key)) return found.toLowerCase();
    return DECIMAL.has(key) ? found.replace(",", ".") : found;
  };

  // src/domain/text/canonical.ts
  var canonical = (data) => JSON.stringify(
    data,
    (_key, value3) => value3 !== null && typeof value3 === "object" && !Array.isArray(value3) ? Object.fromEntries(Object.entries(value3).sort(([a], [b]) => a < b ? -1 : 1)) : value3
  );

  // node_modules/@noble/hashes/_u64.js
  var fromNumH = (n29) => n29 / 2 ** 32 | 0;
  var fromNumL = (n29) => n29 >>> 0;
  function setU64FromNum(view, byteOffset, n29, isLE) {
    const h = fromNumH(n29);
    const l = fromNumL(n29);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
  }

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
  var atitle = (title) => title ? `"${title}" ` : "";
  function anumber(n29, title = "") {
    if (typeof n29 !== "number")
      throw new TypeError(atitle(title) + "expected number, got " + typeof n29);
    if (!Number.isSafeInteger(n29) || n29 < 0)
      throw new RangeError(atitle(title) + "expected integer >= 0, got " + n29);
    return n29;
  }
  function abytes(value3, length, title = "") {
    if (isBytes(value3) && (length === void 0 || value3.length === length))
      return value3;
    if (length !== void 0)
      anumber(length, "length");
    const bytes = isBytes(value3);
    const ofLen = length !== void 0 ? ` of length ${length}` : "";
    const got = bytes ? `length=${value3.length}` : `type=${typeof value3}`;
    const message3 = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
    if (!bytes)
      throw new TypeError(message3);
    throw new RangeError(message3);
  }
  var aobject = (value3, label2) => {
    if (value3 === null || typeof value3 !== "object" || Array.isArray(value3))
      throw new TypeError((label2 === "object" ? "" : `"${label2}" `) + "expected object, got type=" + typeof value3);
  };
  var aopts = (value3, label2) => {
    aobject(value3, label2);
    const proto = Object.getPrototypeOf(value3);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError(`"${label2}" expected plain object`);
    if (Object.hasOwn(value3, "__proto__"))
      throw new TypeError(`"${label2}.__proto__" is not allowed`);
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
  function rotr(word2, shift) {
    return word2 << 32 - shift | word2 >>> shift;
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
  var oidNist = (suffix2) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix2])
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
      const state2 = this.get();
      if (len % 4 || outLen > state2.length)
        throw new Error("invalid outputLen");
      for (let i = 0; i < outLen; i++)
        oview.setUint32(4 * i, state2[i], isLE);
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
    var _a5;
    const bytes = sha256(utf8(text2));
    let hex = "";
    for (let i = 0; i < bytes.length; i += 1) hex += HEX[(_a5 = bytes[i]) != null ? _a5 : 0];
    return hex;
  };
  var HEX = Array.from({ length: 256 }, (_2, byte) => byte.toString(16).padStart(2, "0"));
  var utf8 = (text2) => {
    var _a5;
    const bytes = new Uint8Array(text2.length * 3);
    let length = 0;
    const put = (byte) => {
      bytes[length] = byte;
      length += 1;
    };
    const rest = (bits) => put(128 | bits & 63);
    for (let i = 0; i < text2.length; i += 1) {
      const point = (_a5 = text2.codePointAt(i)) != null ? _a5 : 0;
      const code = point >= 55296 && point <= 57343 ? 65533 : point;
      if (code < 128) put(code);
      else if (code < 2048) {
        put(192 | code >> 6);
        rest(code);
      } else if (code < 65536) {
        put(224 | code >> 12);
        rest(code >> 6);
        rest(code);
      } else {
        put(240 | code >> 18);
        rest(code >> 12);
        rest(code >> 6);
        rest(code);
        i += 1;
      }
    }
    return bytes.subarray(0, length);
  };

  // src/domain/instrument/parse-scale.ts
  var NUMBER = "-?\\d{1,12}(?:\\.\\d{1,12})?";
  var BAND = new RegExp(`^(<=|>=)\\s*(${NUMBER})\\s*:\\s*(${NUMBER})$`);
  var REST = new RegExp(`^\\*\\s*:\\s*(${NUMBER})$`);
  var GOALPOST = new RegExp(`^(${NUMBER})\\s*:\\s*(${NUMBER})$`);
  var OPTION = new RegExp(`^([A-Z])\\s*:\\s*(${NUMBER})\\s+(\\S.*)$`);
  var parts = (text2) => text2.split(";").map((part) => part.trim());
  var isWorthless = (points2) => Math.min(...points2) < 0 || Math.max(...points2) === Math.min(...points2);
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
        var _a5, _b;
        return found ? [{ letter: (_a5 = found[1]) != null ? _a5 : "", points: Number(found[2]), label: (_b = found[3]) != null ? _b : "" }] : [];
      }
    );
    if (scale.length !== options.length) return { problem: "scale-unreadable" };
    if (scale.some(({ letter }, i) => letter !== String.fromCharCode(65 + i)))
      return { problem: "scale-unreadable" };
    if (scale.length < 2) return { problem: "options-few" };
    const points2 = scale.map((option) => option.points);
    return isWorthless(points2) ? { problem: "scale-worthless" } : { scale };
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
    var _a5, _b;
    const lines = parts(text2);
    const rest = REST.exec((_a5 = lines[lines.length - 1]) != null ? _a5 : "");
    const found = (rest ? lines.slice(0, -1) : lines).map((line3) => BAND.exec(line3));
    if (found.length === 0 || found.includes(null)) return { problem: "scale-unreadable" };
    if (!rest) return { problem: "scale-no-rest" };
    const order = ((_b = found[0]) == null ? void 0 : _b[1]) === "<=" ? "falling" : "rising";
    if (found.some((band2) => {
      var _a6;
      return (band2 == null ? void 0 : band2[1]) !== ((_a6 = found[0]) == null ? void 0 : _a6[1]);
    })) return { problem: "scale-not-monotone" };
    if (order === "falling" !== (better === "less")) return { problem: "scale-direction" };
    const bands = found.map((band2) => ({ bound: Number(band2 == null ? void 0 : band2[2]), points: Number(band2 == null ? void 0 : band2[3]) }));
    const points2 = [...bands.map((band2) => band2.points), Number(rest[1])];
    const inOrder2 = bands.every(({ bound }, i) => {
      const before = bands[i - 1];
      return !before || (order === "falling" ? before.bound < bound : before.bound > bound);
    });
    if (!inOrder2 || points2.some((p, i) => {
      var _a6;
      return p > ((_a6 = points2[i - 1]) != null ? _a6 : p);
    })) return { problem: "scale-not-monotone" };
    if (isWorthless(points2)) return { problem: "scale-worthless" };
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
  var provenanceOf = (word2) => PROVENANCES.get(word2.toLowerCase());
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
  var readIndicator = (line3) => {
    var _a5;
    const faults = [];
    const fault3 = (column2, what) => {
      faults.push({ ...what, table: "Indikator", row: line3.row, column: column2 });
      return void 0;
    };
    const text2 = (column2) => cellText(line3.get(column2));
    const required3 = (column2) => {
      var _a6;
      return text2(column2) || ((_a6 = fault3(column2, { code: "blank" })) != null ? _a6 : "");
    };
    const word2 = (column2, allowed) => {
      var _a6;
      const found = text2(column2).toLowerCase();
      if (found === "") return fault3(column2, { code: "blank" });
      return (_a6 = allowed.find((one) => one === found)) != null ? _a6 : fault3(column2, { code: "unknown-word", found, allowed });
    };
    const number4 = (column2, from, to) => {
      if (isBlank(line3.get(column2))) return fault3(column2, { code: "blank" });
      const value3 = parseNumber(line3.get(column2));
      if (value3 === null) return fault3(column2, { code: "not-a-number", found: text2(column2) });
      return value3 < from || value3 > to ? fault3(column2, { code: "out-of-bounds", found: value3, from, to }) : value3;
    };
    const bound = (column2) => {
      var _a6;
      return text2(column2) === "" ? null : (_a6 = number4(column2, -1e12, 1e12)) != null ? _a6 : null;
    };
    const quantity2 = () => {
      var _a6;
      const better = word2("Arah", ["naik", "turun"]) === "turun" ? "less" : "more";
      const [minimum, maximum] = [bound("Minimum"), bound("Maksimum")];
      if (minimum !== null && maximum !== null && minimum >= maximum)
        fault3("Maksimum", { code: "range-upside-down" });
      const decimals2 = (_a6 = number4("Desimal", 0, 4)) != null ? _a6 : 0;
      if (!Number.isInteger(decimals2)) fault3("Desimal", { code: "not-a-number", found: text2("Desimal") });
      return {
        unit: required3("Satuan"),
        better,
        decimals: decimals2,
        scale: scale((s6) => parseNumberScale(s6, better)),
        minimum,
        maximum
      };
    };
    const scale = (parse3) => {
      const found = text2("Skala");
      if (found === "") {
        if (text2("Keterangan") === "") fault3("Keterangan", { code: "scale-missing" });
        return null;
      }
      const parsed = parse3(found);
      if ("scale" in parsed) return parsed.scale;
      fault3("Skala", { code: parsed.problem, found });
      return null;
    };
    const measure = () => {
      var _a6;
      const kind = word2("Ukuran", MEASURES);
      for (const column2 of kind ? UNUSED[kind] : [])
        if (kind && text2(column2) !== "") fault3(column2, { code: "not-for-measure", measure: kind });
      if (kind === "ya-tidak") return { kind: "yesNo", scale: scale(parseYesNo) };
      if (kind === "pilihan") return { kind: "options", options: (_a6 = scale(parseOptions)) != null ? _a6 : [] };
      if (kind === "angka") return { kind: "number", ...quantity2() };
      if (kind !== "rasio") return void 0;
      const per = number4("Per", 1, 1e6);
      if (per !== void 0 && !PER.includes(per))
        fault3("Per", { code: "unknown-word", found: String(per), allowed: PER.map(String) });
      return {
        kind: "ratio",
        numerator: required3("Pembilang"),
        denominator: required3("Penyebut"),
        per: per != null ? per : 100,
        part: word2("Bagian dari", ["ya", "tidak"]) === "ya",
        ...quantity2()
      };
    };
    const code = required3("Kode");
    if (code !== "" && !CODE.test(code)) fault3("Kode", { code: "bad-code", found: code });
    const provenance = provenanceOf(text2("Status Teks"));
    if (!provenance || provenance === "assumption") {
      fault3("Status Teks", {
        code: "unknown-word",
        found: text2("Status Teks"),
        allowed: ["resmi", "publikasi", "rancangan"]
      });
    }
    const measured = measure();
    const indicator = {
      code: code.toUpperCase(),
      right: required3("Hak"),
      dimension: required3("Jenis"),
      text: required3("Indikator"),
      weight: (_a5 = number4("Bobot", 1e-6, 1e3)) != null ? _a5 : 1,
      mayNotApply: word2("Boleh Tidak Berlaku", ["ya", "tidak"]) === "ya",
      evidence: required3("Bukti Dukung"),
      office: required3("Penanggung Jawab"),
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
  var PARTS3 = ["identitas", "penilaian", "hak", "jenis", "predikat"];
  var IDENTITY = ["id", "judul", "peraturan", "kedudukan"];
  var SCORING = ["cara", "bonus_maks", "nilai_maks"];
  var SELF_SCORE = "nilai_mandiri";
  var YES_NO = ["ya", "tidak"];
  var METHODS = /* @__PURE__ */ new Map([
    ["rerata", "means"],
    ["poin", "points"]
  ]);
  var readInstrument = (instrumentRows, indicatorRows2) => {
    var _a5, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p;
    const head = readTable(instrumentRows, INSTRUMENT_HEADERS);
    const body2 = readTable(indicatorRows2, INDICATOR_HEADERS);
    const unreadable2 = [
      ..."faults" in head ? head.faults.map((fault3) => at("Instrumen", 1, null, fault3)) : [],
      ..."faults" in body2 ? body2.faults.map((fault3) => at("Indikator", 1, null, fault3)) : []
    ];
    if ("faults" in head || "faults" in body2) return { faults: unreadable2 };
    const read3 = head.table.rows.map(readLine);
    const lines = read3.map(({ line: line3 }) => line3);
    const indicators = body2.table.rows.map(readIndicator);
    const placed = body2.table.rows.map(placeOf);
    const of = (part) => lines.filter((line3) => line3.part === part);
    const only = (part, key) => of(part).find((line3) => line3.code === key);
    const faults = [
      ...read3.flatMap(({ faults: faults2 }) => faults2),
      ...indicators.flatMap((indicator) => "faults" in indicator ? indicator.faults : []),
      ...missingLines(lines),
      ...repeated(
        "Instrumen",
        lines.map((line3) => ({ row: line3.row, key: `${line3.part} ${line3.code}` }))
      ),
      ...repeated(
        "Indikator",
        placed.filter(({ code }) => code !== "").map(({ row: row3, code }) => ({ row: row3, key: code }))
      ),
      ...references(placed, of("hak"), of("jenis")),
      ...weights(of("jenis")),
      ...grades(of("predikat")),
      ...body2.table.rows.length === 0 ? [at("Indikator", 1, null, { code: "line-missing", part: "indikator", key: "*" })] : []
    ];
    if (faults.length > 0) return { faults };
    const content = {
      id: (_b = (_a5 = only("identitas", "id")) == null ? void 0 : _a5.name) != null ? _b : "",
      title: (_d = (_c = only("identitas", "judul")) == null ? void 0 : _c.name) != null ? _d : "",
      regulation: (_f = (_e = only("identitas", "peraturan")) == null ? void 0 : _e.name) != null ? _f : "",
      standing: (_h = (_g = only("identitas", "kedudukan")) == null ? void 0 : _g.name) != null ? _h : "",
      method: (_k = METHODS.get((_j = (_i = only("penilaian", "cara")) == null ? void 0 : _i.name) != null ? _j : "")) != null ? _k : "means",
      bonusMax: (_m = (_l = only("penilaian", "bonus_maks")) == null ? void 0 : _l.value) != null ? _m : 0,
      finalMax: (_o = (_n = only("penilaian", "nilai_maks")) == null ? void 0 : _n.value) != null ? _o : 100,
      selfScore: ((_p = only("penilaian", SELF_SCORE)) == null ? void 0 : _p.name) === "ya",
      rights: of("hak").map(({ code, name, group, value: value3, provenance }) => ({
        code,
        name,
        group,
        weight: value3 != null ? value3 : 1,
        provenance
      })),
      dimensions: of("jenis").map(({ code, name, value: value3, provenance }) => ({
        code,
        name,
        weight: value3 != null ? value3 : 0,
        provenance
      })),
      indicators: indicators.flatMap((indicator) => "value" in indicator ? [indicator.value] : []),
      grades: of("predikat").map(({ code, name, value: value3, provenance }) => ({ code, name, from: value3 != null ? value3 : 0, provenance })).sort((a, b) => b.from - a.from),
      assumptions: assumptionsOf(lines)
    };
    return { instrument: { ...content, hash: sha2562(canonical([content, byKey(lines)])) } };
  };
  var byKey = (lines) => Object.fromEntries(lines.map(({ row: _row, ...line3 }) => [`${line3.part} ${line3.code}`, line3]));
  var placeOf = ({ row: row3, get }) => ({
    row: row3,
    code: cellText(get("Kode")).toUpperCase(),
    right: cellText(get("Hak")),
    dimension: cellText(get("Jenis"))
  });
  var at = (table, row3, column2, what) => ({
    ...what,
    table,
    row: row3,
    column: column2
  });
  var readLine = (source) => {
    const text2 = (column2) => cellText(source.get(column2));
    const part = text2("Bagian").toLowerCase();
    const code = text2("Kode").toLowerCase();
    const numeric = part === "hak" || part === "jenis" || part === "predikat" || code.endsWith("_maks");
    const provenance = provenanceOf(text2("Status"));
    const fault3 = (column2, what) => [
      at("Instrumen", source.row, column2, what)
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
        ...PARTS3.includes(part) ? [] : fault3("Bagian", { code: "unknown-word", found: part, allowed: PARTS3 }),
        ...unsoundKey(part, code).flatMap((what) => fault3("Kode", what)),
        ...text2("Nama") === "" ? fault3("Nama", { code: "blank" }) : [],
        ...part === "penilaian" && code === "cara" && text2("Nama") !== "" && !METHODS.has(text2("Nama")) ? fault3("Nama", { code: "unknown-word", found: text2("Nama"), allowed: [...METHODS.keys()] }) : [],
        ...part === "penilaian" && code === SELF_SCORE && !YES_NO.includes(text2("Nama")) ? fault3("Nama", { code: "unknown-word", found: text2("Nama"), allowed: YES_NO }) : [],
        ...numeric ? unsoundValue(part, code, source.get("Nilai")).flatMap((what) => fault3("Nilai", what)) : [],
        ...provenance || part === "identitas" && text2("Status") === "" ? [] : fault3("Status", { code: "unknown-word", found: text2("Status"), allowed: PROVENANCE_WORDS })
      ]
    };
  };
  var unsoundKey = (part, code) => {
    const allowed = part === "identitas" ? IDENTITY : part === "penilaian" ? [...SCORING, SELF_SCORE] : null;
    if (allowed) return allowed.includes(code) ? [] : [{ code: "unknown-word", found: code, allowed }];
    return /^[a-z][a-z0-9-]{0,59}$/.test(code) ? [] : [{ code: "bad-code", found: code }];
  };
  var unsoundValue = (part, code, cell) => {
    const value3 = parseNumber(cell);
    if (value3 === null) return [{ code: "not-a-number", found: cellText(cell) }];
    const from = part === "hak" || code === "nilai_maks" ? 1e-6 : 0;
    const to = part === "hak" ? 1e3 : 100;
    return value3 < from || value3 > to ? [{ code: "out-of-bounds", found: value3, from, to }] : [];
  };
  var missingLines = (lines) => {
    const wanted = [
      ...IDENTITY.map((key) => ["identitas", key]),
      ...SCORING.map((key) => ["penilaian", key]),
      ...["hak", "jenis", "predikat"].map((part) => [part, "*"])
    ];
    return wanted.filter(([part, key]) => !lines.some((line3) => line3.part === part && (key === "*" || line3.code === key))).map(([part, key]) => at("Instrumen", 1, null, { code: "line-missing", part, key }));
  };
  var repeated = (table, keys) => {
    const first = new Map([...keys].reverse().map(({ row: row3, key }) => [key, row3]));
    return keys.flatMap(({ row: row3, key }) => {
      var _a5;
      const before = (_a5 = first.get(key)) != null ? _a5 : row3;
      return before === row3 ? [] : [at(table, row3, "Kode", { code: "twice", found: key, first: before })];
    });
  };
  var references = (indicators, rights, dimensions) => {
    const unknown = (column2, of, known) => indicators.filter((indicator) => of(indicator) !== "" && !known.some((line3) => line3.code === of(indicator))).map(
      (indicator) => at("Indikator", indicator.row, column2, {
        code: "unknown-word",
        found: of(indicator),
        allowed: known.map((line3) => line3.code)
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
    var _a5, _b;
    const sum3 = dimensions.reduce((total, line3) => {
      var _a6;
      return total + ((_a6 = line3.value) != null ? _a6 : 0);
    }, 0);
    return dimensions.length === 0 || dimensions.some((line3) => line3.value === null) || Math.abs(sum3 - 100) < 1e-9 ? [] : [at("Instrumen", (_b = (_a5 = dimensions[0]) == null ? void 0 : _a5.row) != null ? _b : 1, "Nilai", { code: "weights", sum: sum3 })];
  };
  var grades = (lines) => {
    var _a5, _b;
    const bounds = lines.flatMap((line3) => line3.value === null ? [] : [line3.value]);
    const lowest = Math.min(...bounds);
    return [
      ...bounds.length > 0 && bounds.length === lines.length && lowest !== 0 ? [at("Instrumen", (_b = (_a5 = lines[0]) == null ? void 0 : _a5.row) != null ? _b : 1, "Nilai", { code: "grades-start", lowest })] : [],
      ...lines.flatMap((line3) => {
        const same2 = lines.find((other) => other.value === line3.value && other.row < line3.row);
        return same2 && line3.value !== null ? [at("Instrumen", line3.row, "Nilai", { code: "twice", found: String(line3.value), first: same2.row })] : [];
      })
    ];
  };
  var assumptionsOf = (lines) => {
    var _a5;
    const groups2 = /* @__PURE__ */ new Map();
    for (const line3 of lines) {
      if (line3.status !== "assumption") continue;
      const key = canonical([line3.part, assumedValue(line3), line3.remark]);
      groups2.set(key, [...(_a5 = groups2.get(key)) != null ? _a5 : [], line3]);
    }
    return [...groups2.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const name = `${first.part} ${group.map((line3) => line3.code).join(", ")}`;
      return [{ name, value: assumedValue(first), why: first.remark }];
    });
  };
  var assumedValue = (line3) => line3.value === null ? line3.name : String(line3.value);

  // src/domain/region/region-code.ts
  var CODE2 = /^(?:1[1-9]|[2-9]\d)\.(?!00)\d{2}$/;
  var HALF_DAY2 = 12 * 36e5;
  var readRegionCode = (cell) => {
    if (cell instanceof Date) return readDate(cell);
    if (typeof cell === "number") return readNumber(cell);
    const text2 = plainText(cell).replace(/^'/, "");
    if (CODE2.test(text2)) return { code: text2, from: "text" };
    const other = /^(\d{2})[., -]?(\d{2})$/.exec(text2);
    return checked(`${other == null ? void 0 : other[1]}.${other == null ? void 0 : other[2]}`, "other-text");
  };
  var readNumber = (value3) => {
    const whole2 = Number.isInteger(value3) && value3 >= 1101 && value3 <= 9999 ? value3 / 100 : value3;
    const text2 = whole2.toFixed(2);
    return Math.abs(Number(text2) - whole2) < 1e-9 ? checked(text2, "number") : { code: null };
  };
  var readDate = (date3) => {
    if (Number.isNaN(date3.getTime())) return { code: null };
    const day2 = new Date(date3.getTime() + HALF_DAY2);
    return day2.getUTCFullYear() < 1900 ? { code: null } : checked(`${two3(day2.getUTCDate())}.${two3(day2.getUTCMonth() + 1)}`, "date");
  };
  var checked = (code, from) => CODE2.test(code) ? { code, from } : { code: null };
  var two3 = (n29) => String(n29).padStart(2, "0");
  var provinceOf = (code) => code.slice(0, 2);
  var isCity = (code) => Number(code.slice(3)) >= 71;

  // src/domain/trail/cell-text.ts
  var LONGEST = 4e3;
  var KEPT = 3900;
  var asCellText = (text2) => {
    const plain2 = isPlain.test(text2) ? cellText(text2) : kept(cellText(withoutLost(text2)));
    return plain2.length > LONGEST ? `${cut(plain2, KEPT)} … ${sha2562(plain2)}` : plain2;
  };
  var isPlain = /^(?!\s*')[ -~]*$/;
  var withoutLost = (text2) => text2.replace(/\r\n?/g, "\n").replace(/\p{Cc}/gu, (sign2) => sign2 === "\n" ? sign2 : " ").replace(/\p{Cs}|[\ufffe\uffff]/gu, "�");

  // src/domain/decision/decision-text.ts
  var NO_DECISION = DECISION_WORDS.pending;
  var decisionText = (cells) => {
    var _a5, _b;
    const word2 = cellText(cells.decision);
    const state2 = readDecision(word2);
    if (state2 === "pending") return NO_DECISION;
    return asCellText(
      [
        state2 === null ? escaped(word2) : DECISION_WORDS[state2],
        ...pairs({
          ...state2 === "corrected" || state2 === null ? {
            jawaban: cells.verifiedAnswer,
            pembilang: cells.verifiedNumerator,
            penyebut: cells.verifiedDenominator
          } : {},
          alasan: (_b = (_a5 = readReasonCode(cells.reasonCode)) == null ? void 0 : _a5.code) != null ? _b : cells.reasonCode,
          catatan: cells.verifierNote
        })
      ].join("; ")
    );
  };
  var PENDING = {
    state: "pending",
    verifiedAnswer: "",
    verifiedNumerator: "",
    verifiedDenominator: "",
    reasonCode: "",
    note: "",
    by: ""
  };
  var readDecisionText = (text2, by2) => {
    if (text2 === "" || text2 === NO_DECISION) return PENDING;
    const { head, values: values2 } = readPairs(text2);
    const state2 = readDecision(head);
    if (state2 === null || state2 === "pending") return PENDING;
    const cell = (name) => {
      var _a5;
      return (_a5 = values2.get(name)) != null ? _a5 : "";
    };
    return {
      state: state2,
      verifiedAnswer: cell("jawaban"),
      verifiedNumerator: cell("pembilang"),
      verifiedDenominator: cell("penyebut"),
      reasonCode: cellText(cell("alasan")),
      note: cellText(cell("catatan")),
      by: by2
    };
  };
  var decidedBy = (who, time2) => `${addressOf(who)} · ${time2.slice(0, 16)}`;
  var addressOf = (who) => {
    var _a5;
    const parts2 = who.split(" · ").filter((part) => !/^\d{4}-\d{2}-\d{2}/.test(part));
    return (_a5 = parts2[parts2.length - 1]) != null ? _a5 : "";
  };
  var saysRecorded = (recorded, cells) => cellText(cells.decision) === "" || (recorded || NO_DECISION) === decisionText(cells);

  // src/domain/submission/read-number.ts
  var LONGEST_NUMBER = 20;
  var plain = (value3, percentSign = false) => ({ kind: "number", value: value3, percentSign });
  var readNumber2 = (cell) => {
    var _a5;
    if (typeof cell === "number") return Number.isFinite(cell) ? plain(cell) : { kind: "unreadable" };
    if (typeof cell === "object" && cell instanceof Date) return { kind: "date" };
    if (typeof cell === "boolean") return { kind: "unreadable" };
    const text2 = plainText(cell);
    if (text2 === "") return { kind: "blank" };
    const found = text2.length > LONGEST_NUMBER ? null : /^([-+\u2212]?)\s*(\d[\d., ]*?)\s*(%?)$/.exec(text2);
    if (!found) return { kind: "unreadable" };
    const sign2 = found[1] === "-" || found[1] === "−" ? -1 : 1;
    const percentSign = found[3] === "%";
    const read3 = unsigned((_a5 = found[2]) != null ? _a5 : "");
    if (read3 === null) return { kind: "unreadable" };
    return typeof read3 === "number" ? plain(sign2 * read3, percentSign) : { kind: "ambiguous", readings: [sign2 * read3[0], sign2 * read3[1]] };
  };
  var unsigned = (text2) => {
    if (/^\d+$/.test(text2)) return Number(text2);
    if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(text2)) return Number(text2.replace(/ /g, "").replace(",", "."));
    if (/^\d{1,3}(\.\d{3})*,\d+$/.test(text2) && text2.includes(".")) return decimalComma(text2);
    if (/^\d{1,3}(,\d{3})*\.\d+$/.test(text2) && text2.includes(",")) return Number(text2.replace(/,/g, ""));
    if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text2)) return Number(text2.replace(/[.,]/g, ""));
    const single = /^(\d+)[.,](\d+)$/.exec(text2);
    if (!single) return null;
    const [, whole2 = "", after = ""] = single;
    const decimal = Number(`${whole2}.${after}`);
    return after.length === 3 && /^[1-9]\d{0,2}$/.test(whole2) ? [Number(whole2 + after), decimal] : decimal;
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
  var folded = (text2) => text2.toLowerCase();
  var YES_WORD = folded(ANSWER_WORDS.yes);
  var NO_WORD = folded(ANSWER_WORDS.no);
  var WORDS = /* @__PURE__ */ new Map([
    [folded(ANSWER_WORDS.noData), NO_DATA],
    [folded(ANSWER_WORDS.notApplicable), NOT_APPLICABLE]
  ]);
  var readAnswer = (measure, typed) => {
    var _a5, _b;
    const text2 = plainText(typed.answer);
    const word2 = folded(text2);
    const said3 = WORDS.get(word2);
    if (said3) return said3;
    if (measure.kind === "ratio") return readRatio(measure.per, typed);
    if (text2 === "") return BLANK;
    if (measure.kind === "yesNo") {
      if (word2 === YES_WORD) return YES;
      if (word2 === NO_WORD) return NO;
      return unreadable({ code: "answer/word-not-allowed", field: "answer", found: cellText(typed.answer) });
    }
    if (measure.kind === "options") {
      const letter = (_b = (_a5 = /^([a-z])(?:[.): \u2013-].*)?$/i.exec(text2)) == null ? void 0 : _a5[1]) == null ? void 0 : _b.toUpperCase();
      return letter && measure.options.some((option) => option.letter === letter) ? { state: "value", value: { kind: "option", letter } } : unreadable({
        code: "answer/option-not-allowed",
        field: "answer",
        found: cellText(typed.answer),
        letters: measure.options.map((option) => option.letter)
      });
    }
    const number4 = readSide("answer", typed.answer, measure.unit);
    return typeof number4 === "number" ? { state: "value", value: { kind: "number", number: number4 } } : number4 ? unreadable(number4) : BLANK;
  };
  var readRatio = (per, typed) => {
    if (isBlank(typed.numerator) && isBlank(typed.denominator)) {
      const found = cellText(typed.answer);
      return found === "" || readNumber2(typed.answer).kind === "number" ? found === "" ? BLANK : unreadable(
        { code: "ratio/side-missing", field: "numerator" },
        { code: "ratio/side-missing", field: "denominator" }
      ) : unreadable({ code: "answer/word-not-allowed", field: "answer", found });
    }
    const numerator2 = readSide("numerator", typed.numerator, "");
    const denominator2 = readSide("denominator", typed.denominator, "");
    if (typeof numerator2 === "number" && typeof denominator2 === "number" && denominator2 > 0) {
      const number4 = numerator2 / denominator2 * per;
      return Number.isFinite(number4) ? { state: "value", value: { kind: "ratio", numerator: numerator2, denominator: denominator2, number: number4 } } : unreadable({ code: "number/unreadable", field: "numerator", found: cellText(typed.numerator) });
    }
    const missing = (field2) => ({ code: "ratio/side-missing", field: field2 });
    return unreadable(
      ...typeof numerator2 === "number" ? [] : [numerator2 != null ? numerator2 : missing("numerator")],
      ...typeof denominator2 === "number" ? denominator2 > 0 ? [] : [{ code: "ratio/denominator-not-positive", field: "denominator", found: denominator2 }] : [denominator2 != null ? denominator2 : missing("denominator")]
    );
  };
  var readSide = (field2, cell, unit) => {
    const read3 = readNumber2(cell);
    if (read3.kind === "blank") return null;
    const found = cellText(cell);
    if (read3.kind === "ambiguous") return { code: "number/ambiguous", field: field2, found, readings: read3.readings };
    if (read3.kind !== "number" || read3.percentSign && unit !== "%")
      return { code: "number/unreadable", field: field2, found };
    return read3.value;
  };
  var unreadable = (...problems) => ({ state: "unreadable", problems });

  // src/domain/submission/reason.ts
  var SAYS_NOTHING = `.,;:-_/\\()[]"'!?*+=~#–—…`;
  var SHORTEST_REASON = 3;
  var NOTHING = new Set(SAYS_NOTHING);
  var hasReason = (note) => typeof note !== "boolean" && Array.from(plainText(note)).filter((letter) => letter !== " " && !NOTHING.has(letter)).length >= SHORTEST_REASON;

  // src/domain/condition/condition.ts
  var is = (fact, value3 = true) => ({
    op: "is",
    fact,
    value: value3
  });
  var compare = (left2, sign2, right) => ({
    op: "compare",
    left: left2,
    sign: sign2,
    right
  });
  var all = (...of) => ({ op: "all", of });
  var any = (...of) => ({ op: "any", of });
  var not = (of) => ({ op: "not", of });
  var compile = (condition, facts) => {
    switch (condition.op) {
      case "is": {
        const [fact, { value: value3 }] = [facts[condition.fact], condition];
        return (subject) => fact(subject) === value3;
      }
      case "compare":
        return compileComparison(condition.left, condition.sign, condition.right, facts);
      case "not": {
        const holds = compile(condition.of, facts);
        return (subject) => !holds(subject);
      }
      case "all":
        return conjunction(condition.of.map((part) => compile(part, facts)));
      case "any": {
        const parts2 = condition.of.map((part) => compile(part, facts));
        return (subject) => parts2.some((part) => part(subject));
      }
    }
  };
  var conjunction = (parts2) => {
    const [first = () => true, ...rest] = parts2;
    if (rest.length === 0) return first;
    const others = conjunction(rest);
    return (subject) => first(subject) && others(subject);
  };
  var SIGNS = {
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
    "<>": (a, b) => a !== b,
    "=": (a, b) => a === b
  };
  var compileComparison = (left2, sign2, right, facts) => {
    const [holds, leftFact] = [SIGNS[sign2], facts[left2]];
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
  var problemOf = ({ answer }, field2) => {
    var _a5;
    if (answer.state !== "unreadable") return "";
    const problem = answer.problems.find((one) => one.field === field2);
    return problem ? (_a5 = PROBLEMS[problem.code]) != null ? _a5 : "" : "";
  };
  var quantity = ({ indicator }) => {
    const measure = indicator == null ? void 0 : indicator.measure;
    return (measure == null ? void 0 : measure.kind) === "number" || (measure == null ? void 0 : measure.kind) === "ratio" ? measure : null;
  };
  var valueIn = ({ answer }) => answer.state === "value" ? answer.value : null;
  var numberOf = (subject) => {
    const value3 = valueIn(subject);
    return (value3 == null ? void 0 : value3.kind) === "number" || (value3 == null ? void 0 : value3.kind) === "ratio" ? value3.number : null;
  };
  var sideOf = (subject, side) => {
    const value3 = valueIn(subject);
    return (value3 == null ? void 0 : value3.kind) === "ratio" ? value3[side] : null;
  };
  var ANSWER_FACTS = {
    kind: ({ indicator }) => {
      var _a5;
      return (_a5 = indicator == null ? void 0 : indicator.measure.kind) != null ? _a5 : "";
    },
    state: ({ answer }) => answer.state,
    percent: (subject) => {
      var _a5;
      return ((_a5 = quantity(subject)) == null ? void 0 : _a5.unit) === "%";
    },
    share: (subject) => {
      var _a5, _b;
      return ((_a5 = quantity(subject)) == null ? void 0 : _a5.maximum) === 1 && ((_b = quantity(subject)) == null ? void 0 : _b.unit) !== "%";
    },
    mayNotApply: ({ indicator }) => (indicator == null ? void 0 : indicator.mayNotApply) === true,
    part: ({ indicator }) => (indicator == null ? void 0 : indicator.measure.kind) === "ratio" && indicator.measure.part,
    minimum: (subject) => {
      var _a5, _b;
      return (_b = (_a5 = quantity(subject)) == null ? void 0 : _a5.minimum) != null ? _b : null;
    },
    maximum: (subject) => {
      var _a5, _b;
      return (_b = (_a5 = quantity(subject)) == null ? void 0 : _a5.maximum) != null ? _b : null;
    },
    value: numberOf,
    rounded: (subject) => {
      var _a5;
      const [number4, decimals2] = [numberOf(subject), (_a5 = quantity(subject)) == null ? void 0 : _a5.decimals];
      return number4 === null || decimals2 === void 0 ? null : roundHalfUp(number4, decimals2);
    },
    numerator: (subject) => sideOf(subject, "numerator"),
    denominator: (subject) => sideOf(subject, "denominator"),
    answerProblem: (subject) => problemOf(subject, "answer"),
    numeratorProblem: (subject) => problemOf(subject, "numerator"),
    denominatorProblem: (subject) => problemOf(subject, "denominator")
  };

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
  var isOutOfBounds = compile(any(EXCEEDS_WHOLE, OUT_OF_RANGE), ANSWER_FACTS);
  var isImpossible = (subject, { kind }) => (kind === "number" || kind === "ratio") && isOutOfBounds(subject);
  var reasonOf = ({ decision: decision2, standing: standing2, typed }) => decision2 === "notApplicable" || decision2 === "corrected" ? standing2.note : typed.note;
  var settle = (indicator, answer, reason2) => {
    switch (answer.state) {
      case "blank":
        return { kind: "noData", because: "blank" };
      case "noData":
        return { kind: "noData", because: "said" };
      case "unreadable":
        return { kind: "noData", because: "unusable" };
      case "notApplicable":
        return indicator.mayNotApply && hasReason(reason2) ? { kind: "notApplicable" } : { kind: "noData", because: "unusable" };
      case "value":
        return isImpossible({ indicator, answer }, answer.value) ? { kind: "noData", because: "unusable" } : { kind: "value", value: answer.value };
    }
  };

  // src/domain/decision/transitions.ts
  var TRANSITIONS = {
    pending: {
      pending: "plain",
      confirmed: "plain",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    confirmed: {
      pending: "reasoned",
      confirmed: "plain",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    corrected: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    unsupported: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    returned: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "never",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "never"
    },
    notApplicable: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    }
  };
  var stepOf = (from, to) => TRANSITIONS[from][to];

  // src/domain/decision/proposal.ts
  var decidedAnswer = (indicator, claimed, state2, cells) => {
    if (state2 === "unsupported") return { state: "noData" };
    if (state2 === "notApplicable") return { state: "notApplicable" };
    if (state2 !== "corrected") return claimed;
    return readAnswer(indicator.measure, {
      answer: cells.verifiedAnswer,
      numerator: cells.verifiedNumerator,
      denominator: cells.verifiedDenominator
    });
  };
  var isUsable = (indicator, state2, answer, note) => {
    if (state2 !== "notApplicable" && state2 !== "corrected") return true;
    const settled = settle(indicator, answer, note);
    if (state2 === "notApplicable") return settled.kind === "notApplicable";
    return settled.kind !== "noData" || settled.because === "said";
  };
  var proposalFault = (indicator, claimed, standing2, cells) => {
    const state2 = readDecision(cellText(cells.decision));
    if (state2 === null) return "unknown";
    const step = stepOf(standing2.state, state2);
    if (step === "never") return "step";
    if (!isUsable(indicator, state2, decidedAnswer(indicator, claimed, state2, cells), cells.verifierNote)) {
      return state2 === "corrected" ? "unusable" : "refused";
    }
    if (step === "plain") return null;
    const code = readReasonCode(cells.reasonCode);
    const isReasoned2 = code !== null && fitsDecision(code, state2) && hasReason(cells.verifierNote);
    return isReasoned2 && !isReasonOf(standing2, state2, cells) ? null : "unreasoned";
  };
  var isReasonOf = (standing2, state2, cells) => {
    var _a5;
    return ((_a5 = readReasonCode(cells.reasonCode)) == null ? void 0 : _a5.code) === standing2.reasonCode && isNoteOf(standing2, state2, cells.verifierNote);
  };
  var isNoteOf = (standing2, state2, note) => standing2.state !== state2 && standing2.note !== "" && cellText(note) === standing2.note;

  // src/domain/submission/read-submissions.ts
  var readSubmissions = (instrument, regions, rows) => {
    const regionByCode = new Map(regions.map((region) => [region.code, region]));
    const indicatorByCode = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator]));
    const codesRead = /* @__PURE__ */ new Map();
    return rows.map((typed) => {
      var _a5;
      const codeRead = (_a5 = codesRead.get(typed.region)) != null ? _a5 : readRegionCode(typed.region);
      codesRead.set(typed.region, codeRead);
      const region = codeRead.code === null ? void 0 : regionByCode.get(codeRead.code);
      const indicator = indicatorByCode.get(plainText(typed.indicator).toUpperCase());
      if (!region || !indicator)
        return { typed, codeRead, region: region != null ? region : null, indicator: indicator != null ? indicator : null };
      return knownRow({ typed, codeRead, region, indicator, claimed: readAnswer(indicator.measure, typed) });
    });
  };
  var knownRow = ({
    typed,
    codeRead,
    region,
    indicator,
    claimed
  }) => {
    const recorded = cellText(typed.recorded);
    const standing2 = readDecisionText(recorded, cellText(typed.decidedBy));
    return {
      typed,
      codeRead,
      region,
      indicator,
      claimed,
      standing: standing2,
      decision: standing2.state,
      proposal: saysRecorded(recorded, typed) ? null : proposalOf(indicator, typed, claimed, standing2),
      verified: decidedAnswer(indicator, claimed, standing2.state, standing2)
    };
  };
  var proposalOf = (indicator, typed, claimed, standing2) => ({
    state: readDecision(cellText(typed.decision)),
    fault: proposalFault(indicator, claimed, standing2, typed)
  });
  var reread = (row3, typed) => knownRow({ ...row3, typed, claimed: readAnswer(row3.indicator.measure, typed) });
  var withRecorded = (row3, recorded, decidedBy2) => {
    if (cellText(row3.typed.recorded) === recorded && cellText(row3.typed.decidedBy) === decidedBy2) return row3;
    return knownRow({ ...row3, typed: { ...row3.typed, recorded, decidedBy: decidedBy2 } });
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
    "answer/changed-after-decision": "info",
    "sheet/trouble": "warning",
    "officer/address-unusable": "warning",
    "row/duplicate": "error",
    "row/missing": "error",
    "endorsement/missing": "warning",
    "bonus/unreadable": "error",
    "bonus/out-of-range": "error",
    "last-year/unreadable": "info",
    "coordinator/address-unusable": "warning",
    "decision/unknown-word": "error",
    "decision/step-refused": "error",
    "decision/unreasoned": "error",
    "decision/correction-unusable": "error",
    "decision/not-applicable-refused": "error",
    "decision/verifier-unknown": "info",
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
  var columnLetters = (column2) => column2 <= 26 ? String.fromCharCode(64 + column2) : columnLetters(Math.floor((column2 - 1) / 26)) + columnLetters((column2 - 1) % 26 + 1);
  var a1 = (row3, column2) => `${columnLetters(column2)}${row3}`;

  // src/script/sheets/tab.ts
  var findTab = (book, name) => {
    const sheet = book.getSheetByName(name);
    if (sheet) return sheet;
    const names = book.getSheets().map((other) => other.getName());
    throw new Refusal("book/tab-missing", { tab: name, similar: names.filter((other) => alike(other, name)) });
  };
  var readTab = (book, name, headers) => {
    var _a5, _b;
    const sheet = findTab(book, name);
    const range = sheet.getDataRange();
    const values2 = range.getValues();
    const found = findColumns((_a5 = values2[0]) != null ? _a5 : [], headers);
    if ("columns" in found) return { sheet, range, values: values2, columns: found.columns };
    const [fault3] = found.faults;
    if ((fault3 == null ? void 0 : fault3.code) === "header/missing") {
      throw new Refusal("book/header-missing", { tab: name, header: fault3.header, similar: fault3.similar });
    }
    throw new Refusal("book/header-twice", { tab: name, header: (_b = fault3 == null ? void 0 : fault3.header) != null ? _b : "" });
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
  var cellAt = (row3, column2) => a1(row3, column2 + 1);

  // src/script/sheets/read-book.ts
  var readBookInstrument = (spreadsheet) => soundInstrument(readValues(spreadsheet, TABS.instrument), readValues(spreadsheet, TABS.indicators));
  var soundInstrument = (instrument, indicators) => {
    if (instrument.length < 2 && indicators.length < 2) throw new Refusal("instrument/empty", {});
    const read3 = readInstrument(instrument, indicators);
    if ("faults" in read3) throw new Refusal("instrument/unsound", { faults: read3.faults });
    return read3.instrument;
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
  var typedRows = (values2, columns, first) => {
    var _a5;
    const places = Object.values(ANSWER_FIELDS).map((column2) => columns[column2]);
    const at4 = Object.fromEntries(
      Object.entries(ANSWER_FIELDS).map(([field2, column2]) => [field2, columns[column2]])
    );
    const rows = [];
    for (let i = 0; i < values2.length; i++) {
      const cells = (_a5 = values2[i]) != null ? _a5 : [];
      if (places.every((column2) => isBlank(cells[column2]))) continue;
      rows.push({
        row: first + i,
        region: cells[at4.region],
        indicator: cells[at4.indicator],
        answer: cells[at4.answer],
        numerator: cells[at4.numerator],
        denominator: cells[at4.denominator],
        dataYear: cells[at4.dataYear],
        evidence: cells[at4.evidence],
        note: cells[at4.note],
        decision: cells[at4.decision],
        verifiedAnswer: cells[at4.verifiedAnswer],
        verifiedNumerator: cells[at4.verifiedNumerator],
        verifiedDenominator: cells[at4.verifiedDenominator],
        reasonCode: cells[at4.reasonCode],
        verifierNote: cells[at4.verifierNote],
        change: cells[at4.change],
        recorded: cells[at4.recorded],
        decidedBy: cells[at4.decidedBy],
        verifier: cells[at4.verifier]
      });
    }
    return rows;
  };
  var readRegions = ({
    values: values2,
    columns
  }) => {
    const first = /* @__PURE__ */ new Map();
    const findings = [];
    const regions = values2.slice(1).flatMap((cells, i) => {
      if (Object.values(columns).every((column2) => isBlank(cells[column2]))) return [];
      const row3 = i + 2;
      const cell = (column2) => cells[columns[column2]];
      const typed = cellText(cell("Kode Wilayah"));
      const read3 = readRegionCode(cell("Kode Wilayah"));
      const place3 = { table: "wilayah", row: row3, field: "code" };
      if (read3.code === null) {
        findings.push(
          finding3(
            "region/code-unreadable",
            { region: null, indicator: null, place: place3 },
            { found: typed }
          )
        );
        return [];
      }
      const about2 = { region: read3.code, indicator: null, place: place3 };
      const before = first.get(read3.code);
      if (before !== void 0) {
        findings.push(finding3("region/twice", about2, { found: read3.code, first: before }));
        return [];
      }
      first.set(read3.code, row3);
      if (read3.from !== "text") {
        findings.push(
          finding3("region/code-converted", about2, { found: typed, recognised: read3.code })
        );
      }
      const endorsed2 = (endorsement) => !/^(-|tidak( ada)?|belum( ada)?|nihil|no|false)?$/i.test(cellText(cell(REGION_FIELDS[endorsement])));
      return [
        {
          row: row3,
          code: read3.code,
          name: cellText(cell("Wilayah")) || read3.code,
          province: cellText(cell("Provinsi")),
          endorsements: {
            office: endorsed2("office"),
            regencySecretary: endorsed2("regencySecretary"),
            provinceSecretary: endorsed2("provinceSecretary")
          },
          officers: cell("Surel Petugas"),
          coordinator: cell("Surel Koordinator"),
          bonus: cell("Bonus Aksi HAM"),
          sheetTrouble: cellText(cell("Masalah Lembar")),
          lastYear: cell("Nilai Tahun Lalu")
        }
      ];
    });
    return { regions, findings };
  };

  // src/domain/program/program.ts
  var programText = ({ version: version2, hash }) => `KKPHAM ${version2} · ${hash}`;
  var readProgram = (text2) => {
    var _a5;
    const [, version2, hash] = (_a5 = /^KKPHAM (\d{1,6}\.\d{1,6}\.\d{1,6}) · ([0-9a-f]{16})$/.exec(text2.trim())) != null ? _a5 : [];
    return version2 !== void 0 && hash !== void 0 ? { version: version2, hash } : null;
  };
  var programStanding = (ours, theirs) => {
    if (theirs === null) return "unknown";
    const order = compareVersions(theirs.version, ours.version);
    if (order !== 0) return order < 0 ? "behind" : "ahead";
    return theirs.hash === ours.hash ? "same" : "other";
  };
  var compareVersions = (a, b) => {
    var _a5, _b;
    const [left2, right] = [a.split(".").map(Number), b.split(".").map(Number)];
    const differing = left2.findIndex((number4, i) => number4 !== right[i]);
    return differing === -1 ? 0 : ((_a5 = left2[differing]) != null ? _a5 : 0) - ((_b = right[differing]) != null ? _b : 0);
  };

  // src/script/version.ts
  var VERSION = "0.1.0";
  var PROGRAM = { version: "0.1.0", hash: "19f7604f9cd10cf5" };
  var PROGRAM_TEXT = programText(PROGRAM);

  // src/script/attempt.ts
  var attempt = (run) => {
    try {
      return run();
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

  // src/script/actions/bare-report.ts
  var bareReport = (book, said3) => {
    var _a5, _b;
    const instrument = attempt(() => readBookInstrument(book));
    return {
      instrument: { id: (_a5 = instrument == null ? void 0 : instrument.id) != null ? _a5 : "", hash: (_b = instrument == null ? void 0 : instrument.hash) != null ? _b : "" },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said: said3
    };
  };

  // src/domain/job/wall-clock.ts
  var MINUTE_MS = 6e4;
  var TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;
  var plusMinutes = (time2, minutes) => {
    if (!TIME.test(time2)) return "";
    const moment = Date.parse(`${time2.slice(0, 10)}T${time2.slice(11)}:00Z`);
    if (Number.isNaN(moment)) return "";
    return new Date(moment + minutes * MINUTE_MS).toISOString().slice(0, 16).replace("T", " ");
  };

  // src/domain/job/advance.ts
  var ROUND_MINUTES = 10;
  var LEASE_MINUTES = 7;
  var DAY_MINUTES = 24 * 60 + ROUND_MINUTES;
  var beginRun = (job, now) => ({
    ...job,
    state: "running",
    last: now,
    next: "",
    lease: plusMinutes(now, LEASE_MINUTES)
  });
  var afterRun = (job, work, now, said3) => {
    const total = Math.max(totalOf(job), work.units.length);
    const gotAnywhere = work.units.length > work.left.length + work.failed.length;
    const again2 = gotAnywhere ? work.failed.filter(({ passing }) => passing) : [];
    const left2 = [...work.left, ...again2.map(({ unit }) => unit)];
    const seen = new Set(work.units);
    const failed = [
      ...job.failed.filter(({ unit }) => !seen.has(unit)),
      ...work.failed.filter((failure2) => !again2.includes(failure2))
    ];
    const isDone = left2.length === 0;
    return {
      ...job,
      state: isDone ? "done" : "waiting",
      next: isDone ? "" : plusMinutes(now, work.quotaSpent ? DAY_MINUTES : ROUND_MINUTES),
      lease: "",
      left: left2,
      done: Math.max(0, total - left2.length - failed.length),
      failed,
      said: said3
    };
  };
  var afterRefusal = (job, said3) => ({
    ...job,
    state: "failed",
    next: "",
    lease: "",
    said: said3
  });
  var afterPassingError = (job, now, said3) => ({
    ...job,
    state: "waiting",
    next: plusMinutes(now, ROUND_MINUTES),
    lease: "",
    said: said3
  });
  var asPersonSaid = (job, row3) => job.state !== "done" && (row3.state === "paused" || row3.state === "cancelled") ? { ...job, state: row3.state, next: "" } : job;
  var isDue = (job, now) => {
    if (job.state === "waiting") return job.next <= plusMinutes(now, ROUND_MINUTES);
    return job.state === "running" && !isHeld(job, now);
  };
  var isHeld = ({ state: state2, lease }, now) => state2 === "running" && now < lease;
  var inTurn = (jobs3) => [...jobs3].sort((a, b) => a.last < b.last ? -1 : a.last > b.last ? 1 : 0);

  // src/domain/region-state/state.ts
  var STATE_WORDS = {
    draft: "draf",
    submitted: "dikirim",
    checked: "diperiksa",
    returned: "dikembalikan",
    verified: "diverifikasi",
    determined: "ditetapkan",
    revoked: "dicabut"
  };
  var REGION_STATES = Object.keys(STATE_WORDS);
  var BY_WORD3 = new Map(REGION_STATES.map((state2) => [STATE_WORDS[state2], state2]));
  var readState = (word2) => {
    var _a5;
    return (_a5 = BY_WORD3.get(word2.toLowerCase())) != null ? _a5 : null;
  };
  var stateOf = (evaluation, facts) => {
    var _a5, _b, _c;
    if (facts.fixed) return facts.fixed;
    const isReturned2 = facts.sheet === "returned" && ((_a5 = facts.check) == null ? void 0 : _a5.outcome) !== "passed" || ((_b = facts.check) == null ? void 0 : _b.outcome) === "returned" || [...evaluation.rows.values()].some(({ decision: decision2 }) => decision2 === "returned");
    if (isReturned2) return "returned";
    const isChecked = !facts.needsCheck || ((_c = facts.check) == null ? void 0 : _c.outcome) === "passed";
    if (evaluation.decided === evaluation.indicators && isChecked && facts.openReviews === 0) return "verified";
    if (evaluation.decided > 0 || facts.check !== null) return "checked";
    return evaluation.status === "ready" || facts.sheet === "locked" ? "submitted" : "draft";
  };

  // src/domain/scoring/grade.ts
  var PRINTED_DECIMALS = 2;
  var printed = (value3) => roundHalfUp(value3, PRINTED_DECIMALS);
  var gradeOf = (instrument, final) => {
    var _a5;
    return (_a5 = instrument.grades.find((grade2) => printed(final) >= grade2.from)) != null ? _a5 : null;
  };
  var nextGrade = (instrument, final) => {
    var _a5;
    return (_a5 = [...instrument.grades].reverse().find((grade2) => grade2.from > printed(final))) != null ? _a5 : null;
  };

  // src/domain/scoring/points.ts
  var maximumPoints = ({ measure }) => {
    var _a5, _b;
    if (measure.kind === "options") return Math.max(...measure.options.map((option) => option.points));
    if (measure.scale === null) return null;
    if (measure.kind === "yesNo") return Math.max(measure.scale.yes, measure.scale.no);
    return measure.scale.kind === "bands" ? (_b = (_a5 = measure.scale.bands[0]) == null ? void 0 : _a5.points) != null ? _b : measure.scale.rest : Math.max(measure.scale.from.points, measure.scale.to.points);
  };
  var pointsOf = ({ measure }, value3) => {
    var _a5, _b;
    if (measure.kind === "options") {
      return (_b = (_a5 = measure.options.find((option) => value3.kind === "option" && option.letter === value3.letter)) == null ? void 0 : _a5.points) != null ? _b : 0;
    }
    if (measure.scale === null) return null;
    if (measure.kind === "yesNo")
      return value3.kind === "yesNo" && value3.yes ? measure.scale.yes : measure.scale.no;
    return value3.kind === "number" || value3.kind === "ratio" ? scalePoints(measure.scale, roundHalfUp(value3.number, measure.decimals)) : 0;
  };
  var scalePoints = (scale, value3) => {
    var _a5;
    if (scale.kind === "bands") {
      const met = scale.bands.find(
        ({ bound }) => scale.order === "falling" ? value3 <= bound : value3 >= bound
      );
      return (_a5 = met == null ? void 0 : met.points) != null ? _a5 : scale.rest;
    }
    const { from, to } = scale;
    const share = Math.min(1, Math.max(0, (value3 - from.value) / (to.value - from.value)));
    return from.points + share * (to.points - from.points);
  };

  // src/domain/scoring/score.ts
  var scoreIndicator = (indicator, settled) => {
    var _a5;
    const of = maximumPoints(indicator);
    if (of === null) return { kind: "left out", because: "notScorable" };
    if (settled.kind === "notApplicable") return { kind: "left out", because: "notApplicable" };
    const points2 = settled.kind === "value" ? (_a5 = pointsOf(indicator, settled.value)) != null ? _a5 : 0 : 0;
    return { kind: "counted", points: points2, of, settled };
  };
  var MISSING = { kind: "noData", because: "blank" };
  var scoreRegion = (instrument, answers, bonus2) => {
    var _a5, _b;
    const indicators = /* @__PURE__ */ new Map();
    const whole2 = emptyTally();
    const ofRights = new Map(
      instrument.rights.map(({ code }) => [code, { own: emptyTally(), dimensions: /* @__PURE__ */ new Map() }])
    );
    for (const indicator of instrument.indicators) {
      const score = scoreIndicator(indicator, (_a5 = answers.get(indicator.code)) != null ? _a5 : MISSING);
      indicators.set(indicator.code, score);
      if (score.kind !== "counted") continue;
      count(whole2, indicator, score);
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
        var _a6, _b2;
        return right.score === null ? [] : [{ value: right.score, weight: (_b2 = (_a6 = instrument.rights[i]) == null ? void 0 : _a6.weight) != null ? _b2 : 1 }];
      }
    );
    const mean = instrument.method === "means" ? weightedMean(scored) : shareOf(whole2);
    const kept2 = Math.min(Math.max(bonus2, 0), instrument.bonusMax);
    const final = mean === null ? null : printed(Math.min(mean + kept2, instrument.finalMax));
    return {
      indicators,
      rights,
      scoredRights: scored.length,
      mean: mean === null ? null : printed(mean),
      bonus: printed(kept2),
      final,
      grade: final === null ? null : gradeOf(instrument, final)
    };
  };
  var emptyTally = () => ({ weighted: 0, weight: 0, points: 0, of: 0 });
  var count = (tally2, { weight }, { points: points2, of }) => {
    tally2.weighted += points2 / of * 100 * weight;
    tally2.weight += weight;
    tally2.points += points2;
    tally2.of += of;
  };
  var scoreRight = (instrument, code, sums) => {
    var _a5;
    const dimensions = instrument.dimensions.map((dimension) => {
      var _a6;
      const sum3 = (_a6 = sums == null ? void 0 : sums.dimensions.get(dimension.code)) != null ? _a6 : emptyTally();
      return {
        code: dimension.code,
        weight: dimension.weight,
        score: instrument.method === "points" ? shareOf(sum3) : meanOf(sum3)
      };
    });
    const score = instrument.method === "points" ? shareOf((_a5 = sums == null ? void 0 : sums.own) != null ? _a5 : emptyTally()) : weightedMean(
      dimensions.flatMap(({ score: score2, weight }) => score2 === null ? [] : [{ value: score2, weight }])
    );
    return { code, score, dimensions: dimensions.map(({ code: code2, score: score2 }) => ({ code: code2, score: score2 })) };
  };
  var weightedMean = (items) => {
    const weight = items.reduce((sum3, item) => sum3 + item.weight, 0);
    return weight > 0 ? items.reduce((sum3, item) => sum3 + item.value * item.weight, 0) / weight : null;
  };
  var meanOf = ({ weighted, weight }) => weight > 0 ? weighted / weight : null;
  var shareOf = ({ points: points2, of }) => of > 0 ? points2 / of * 100 : null;

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
    "reasonCode",
    "verifierNote"
  ].every((field2) => cellText(a.typed[field2]) === cellText(b.typed[field2]));

  // src/domain/submission/row.ts
  var isKnown = (row3) => "claimed" in row3;

  // src/domain/submission/rows-by-region.ts
  var rowsByRegion = (rows) => {
    const groups2 = /* @__PURE__ */ new Map();
    for (const row3 of rows) {
      if (!isKnown(row3)) continue;
      const group = groups2.get(row3.region.code);
      if (group) group.push(row3);
      else groups2.set(row3.region.code, [row3]);
    }
    return groups2;
  };

  // src/domain/evaluation/evaluate.ts
  var evaluate = (instrument, regions, rows) => {
    const byRegion = rowsByRegion(rows);
    return regions.map((region) => {
      var _a5;
      return evaluateRegion(instrument, region, (_a5 = byRegion.get(region.code)) != null ? _a5 : []);
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
    const corrections = /* @__PURE__ */ new Map();
    const decidedOn = /* @__PURE__ */ new Set();
    let answered = 0;
    let unusable = 0;
    for (const [code, row3] of counting) {
      const claim3 = contradicted.has(code) ? UNUSABLE : settle(row3.indicator, row3.claimed, row3.typed.note);
      const verification = claim3 === UNUSABLE || isClaim(row3) ? claim3 : settleVerified(row3);
      claims.set(code, claim3);
      if (verification !== claim3) corrections.set(code, verification);
      if (claim3 !== UNUSABLE && isDecided(row3.decision) && stands(row3)) decidedOn.add(code);
      if (claim3.kind !== "noData" || claim3.because !== "blank") answered += 1;
      if (claim3.kind === "noData" && claim3.because === "unusable") unusable += 1;
    }
    const bonus2 = bonusOf(region, instrument.bonusMax);
    const claimed = scoreRegion(instrument, claims, bonus2);
    const verifications = { get: (code) => {
      var _a5;
      return (_a5 = corrections.get(code)) != null ? _a5 : claims.get(code);
    } };
    const verified = corrections.size > 0 ? scoreRegion(instrument, verifications, bonus2) : claimed;
    const indicators = instrument.indicators.length;
    const blank = indicators - answered;
    const decided = decidedOn.size;
    return {
      region,
      rows: counting,
      claimed,
      verified,
      provisional: decided < indicators,
      decided,
      decidedOn,
      indicators,
      completeness: Math.floor((indicators - blank - unusable) / indicators * 1e3) / 10,
      unusable,
      difference: verified.final === null || claimed.final === null ? null : printed(verified.final - claimed.final),
      lastYear: numberWithin(region.lastYear, 100),
      status: decided === indicators ? "verified" : decided > 0 ? "being-verified" : blank === indicators ? "empty" : blank + unusable > 0 ? "incomplete" : "ready"
    };
  };
  var stands = ({ indicator, decision: decision2, verified, standing: standing2 }) => isUsable(indicator, decision2, verified, standing2.note);
  var isClaim = ({ claimed, verified, decision: decision2 }) => decision2 !== "corrected" && verified === claimed;
  var settleVerified = (row3) => settle(row3.indicator, row3.verified, reasonOf(row3));
  var bonusOf = (region, maximum) => {
    var _a5;
    return (_a5 = numberWithin(region.bonus, maximum)) != null ? _a5 : 0;
  };
  var numberWithin = (cell, maximum) => {
    const read3 = readNumber2(cell);
    return read3.kind === "number" && read3.value >= 0 && read3.value <= maximum ? read3.value : null;
  };

  // src/domain/trail/entry.ts
  var NO_HEAD = { seq: 0, hash: "" };
  var SHORT_HASH = 16;
  var contentHashOf = (entry) => sha2562(
    JSON.stringify([
      entry.time,
      entry.who,
      entry.action,
      entry.region,
      entry.indicator,
      entry.from,
      entry.to,
      entry.reason,
      entry.rules,
      entry.instrument
    ])
  );
  var linkHash = ({ seq, previous, region }, content) => sha2562(JSON.stringify([seq, previous, region, content]));
  var hashOf = (entry) => linkHash(entry, contentHashOf(entry));
  var appendEntries = (head, drafts) => {
    let { seq, hash: previous } = head;
    return drafts.map((draft) => {
      seq += 1;
      const entry = {
        seq,
        time: asCellText(draft.time),
        who: asCellText(draft.who),
        action: asCellText(draft.action),
        region: asCellText(draft.region),
        indicator: asCellText(draft.indicator),
        from: asCellText(draft.from),
        to: asCellText(draft.to),
        reason: asCellText(draft.reason),
        rules: asCellText(draft.rules),
        instrument: asCellText(draft.instrument),
        previous
      };
      const hash = hashOf(entry);
      previous = hash;
      return { ...entry, hash };
    });
  };
  var headText = ({ seq, hash }) => `${seq} ${hash.slice(0, SHORT_HASH)}`;
  var readHead = (text2) => {
    var _a5;
    const found = /^\D*?(\d+)\D*?[\s·:/-]+([0-9a-f]{16,64})\W*$/i.exec(text2.trim());
    return found ? { seq: Number(found[1]), hash: ((_a5 = found[2]) != null ? _a5 : "").toLowerCase() } : null;
  };

  // src/domain/trail/words.ts
  var TRAIL_ACTIONS = {
    begun: "jejak dimulai",
    begunAnew: "mulai baru",
    decision: "keputusan",
    answer: "jawaban",
    collected: "isian dikumpulkan",
    typed: "ketikan belum dicatat",
    bonus: "bonus",
    rows: "baris isian",
    check: "pemeriksaan kanwil",
    score: "nilai",
    determine: "tetapkan",
    revoke: "cabut",
    summaries: "buat ringkasan",
    summary: "ringkasan",
    checkReports: "buat laporan pemeriksaan",
    checkReport: "laporan pemeriksaan",
    manyMinutes: "buat berita acara",
    minutes: "berita acara",
    repairLists: "buat daftar perbaikan",
    repairList: "daftar perbaikan",
    send: "kirim surel",
    make: "buat lembar",
    lock: "kunci lembar",
    open: "buka lembar",
    giveBack: "kembalikan lembar",
    packages: "buat paket bukti",
    package: "paket bukti",
    reviewPlan: "rencana verifikasi kedua",
    reviewDraw: "sampel verifikasi kedua",
    reviewSheet: "lembar verifikasi kedua",
    reviewSecond: "ganti verifikator kedua",
    secondVote: "suara kedua",
    thirdVote: "suara ketiga",
    toBigQuery: "kirim ke BigQuery"
  };
  var TRAIL_WAYS = {
    typed: "diketik di sel",
    collected: "dikumpulkan dari lembar",
    night: "pemicu malam",
    job: "pekerjaan",
    cutShort: "terputus sebelum ditulis"
  };
  var NOBODY_KNOWN = "tidak diketahui";
  var UNDER_WAY = "dimulai";

  // src/domain/trail/recorded.ts
  var stateKey = (region, indicator) => `${region} ${indicator}`;
  var recordedOf = (entries) => {
    var _a5;
    const answers = /* @__PURE__ */ new Map();
    const unwritten = /* @__PURE__ */ new Map();
    let lastTime = "";
    const decisions3 = /* @__PURE__ */ new Map();
    const former = /* @__PURE__ */ new Map();
    const untaken2 = /* @__PURE__ */ new Map();
    const bonuses = /* @__PURE__ */ new Map();
    const rows = /* @__PURE__ */ new Map();
    for (const { action, region, indicator, from, to, who, time: time2 } of entries) {
      const key = stateKey(region, indicator);
      if (time2 !== lastTime || action === TRAIL_ACTIONS.collected) unwritten.clear();
      lastTime = time2;
      if (action === TRAIL_ACTIONS.bonus) bonuses.set(region, to);
      else if (action === TRAIL_ACTIONS.rows) rows.set(region, to);
      else if (action === TRAIL_ACTIONS.typed) untaken2.set(key, to);
      else if (action === TRAIL_ACTIONS.answer) {
        answers.set(key, to);
        if (who.startsWith(TRAIL_WAYS.collected)) unwritten.set(key, from);
      } else if (action === TRAIL_ACTIONS.decision) {
        untaken2.delete(key);
        const before = decisions3.get(key);
        if (before) former.set(key, [...(_a5 = former.get(key)) != null ? _a5 : [], before]);
        if (to === NO_DECISION) decisions3.delete(key);
        else decisions3.set(key, { text: to, by: decidedBy(who, time2) });
      }
    }
    return { answers, unwritten, decisions: decisions3, former, untaken: untaken2, bonuses, rows };
  };
  var ANSWER_NAMES = {
    answer: "jawaban",
    numerator: "pembilang",
    denominator: "penyebut",
    dataYear: "tahun",
    evidence: "bukti",
    note: "catatan"
  };
  var NAMED_CELLS = Object.entries(ANSWER_NAMES);
  var answerText = (typed) => asCellText(
    NAMED_CELLS.map(([cell, name]) => pair(name, typed[cell])).filter((one) => one !== "").join("; ")
  );

  // src/domain/region-state/determination.ts
  var fixedScore = (evaluation) => {
    var _a5, _b, _c, _d, _e, _f;
    return {
      codes: evaluation.verified.rights.map(({ code }) => code),
      rights: evaluation.verified.rights.map(({ score }) => score === null ? null : printed(score)),
      scoredRights: evaluation.verified.scoredRights,
      mean: evaluation.verified.mean,
      bonus: evaluation.verified.bonus,
      final: evaluation.verified.final,
      grade: (_b = (_a5 = evaluation.verified.grade) == null ? void 0 : _a5.code) != null ? _b : "",
      gradeName: (_d = (_c = evaluation.verified.grade) == null ? void 0 : _c.name) != null ? _d : "",
      gradeFrom: (_f = (_e = evaluation.verified.grade) == null ? void 0 : _e.from) != null ? _f : 0,
      claimedFinal: evaluation.claimed.final,
      completeness: evaluation.completeness,
      unusable: evaluation.unusable,
      inputs: inputsHash(evaluation)
    };
  };
  var inputsHash = ({ rows }) => sha2562(
    canonical(
      [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([code, { typed }]) => {
        var _a5;
        return [code, answerText(typed), String((_a5 = typed.recorded) != null ? _a5 : "")];
      })
    )
  ).slice(0, SHORT_HASH);
  var fixedText = (score) => canonical(score);
  var determinationsOf = (entries) => {
    const found = /* @__PURE__ */ new Map();
    for (const entry of entries) {
      if (entry.action === TRAIL_ACTIONS.determine) {
        const score = readFixed(entry.to);
        if (score) found.set(entry.region, { state: "determined", score, entry, revoked: null });
      }
      const before = entry.action === TRAIL_ACTIONS.revoke ? found.get(entry.region) : void 0;
      if (before) found.set(entry.region, { ...before, state: "revoked", revoked: entry });
    }
    return found;
  };
  var readFixed = (text2) => {
    if (!text2.startsWith("{")) return null;
    try {
      const read3 = JSON.parse(text2);
      return Array.isArray(read3.rights) && Array.isArray(read3.codes) && typeof read3.inputs === "string" ? read3 : null;
    } catch {
      return null;
    }
  };
  var fixedGrade = ({ grades: grades2 }, { grade: grade2, gradeName, gradeFrom }) => {
    var _a5, _b;
    const provenance = (_b = (_a5 = grades2.find(({ code }) => code === grade2)) == null ? void 0 : _a5.provenance) != null ? _b : "assumption";
    return grade2 === "" ? null : { code: grade2, name: gradeName, from: gradeFrom, provenance };
  };
  var asFixed = (instrument, evaluation, { score, state: state2 }) => {
    const byCode2 = new Map(score.codes.map((code, i) => {
      var _a5;
      return [code, (_a5 = score.rights[i]) != null ? _a5 : null];
    }));
    const verified = {
      ...evaluation.verified,
      rights: evaluation.verified.rights.map((right) => {
        var _a5;
        return { ...right, score: (_a5 = byCode2.get(right.code)) != null ? _a5 : null };
      }),
      scoredRights: score.scoredRights,
      mean: score.mean,
      bonus: score.bonus,
      final: score.final,
      grade: state2 === "determined" ? fixedGrade(instrument, score) : null
    };
    return {
      ...evaluation,
      verified,
      claimed: { ...evaluation.claimed, final: score.claimedFinal },
      provisional: false,
      completeness: score.completeness,
      unusable: score.unusable,
      difference: score.final === null || score.claimedFinal === null ? null : printed(score.final - score.claimedFinal),
      status: "verified"
    };
  };

  // src/domain/validation/check.ts
  var check = (code, field2, when, details2) => ({ code, field: field2, when, details: details2 });

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
  var onRow = (code, row3, field2, details2) => {
    var _a5, _b, _c, _d;
    return finding3(
      code,
      {
        region: (_b = (_a5 = row3.region) == null ? void 0 : _a5.code) != null ? _b : row3.codeRead.code,
        indicator: (_d = (_c = row3.indicator) == null ? void 0 : _c.code) != null ? _d : null,
        place: { table: "isian", row: row3.typed.row, field: field2 }
      },
      details2
    );
  };
  var onRegion = (code, region, field2, details2) => finding3(
    code,
    { region: region.code, indicator: null, place: { table: "wilayah", row: region.row, field: field2 } },
    details2
  );

  // src/domain/validation/rules/bonus.ts
  var bonus = {
    name: "bonus",
    scope: "region",
    judge: (region, _rows, { instrument }) => {
      const read3 = readNumber2(region.bonus);
      if (read3.kind === "blank") return "holds";
      if (read3.kind !== "number")
        return [onRegion("bonus/unreadable", region, "bonus", { found: cellText(region.bonus) })];
      return read3.value < 0 || read3.value > instrument.bonusMax ? [onRegion("bonus/out-of-range", region, "bonus", { found: read3.value, maximum: instrument.bonusMax })] : "holds";
    }
  };

  // src/domain/validation/rules/changed-after-decision.ts
  var changedAfterDecision = {
    name: "changed-after-decision",
    scope: "row",
    checks: [
      check("answer/changed-after-decision", "decision", is("reopened"), ({ row: row3 }) => ({
        found: cellText(row3.typed.change)
      }))
    ]
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
      check("decision/step-refused", "decision", is("decisionFault", "step"), ({ row: row3 }) => ({
        from: isKnown(row3) ? row3.decision : "pending",
        found: cellText(row3.typed.decision)
      })),
      check("decision/unreasoned", "reasonCode", is("decisionFault", "unreasoned"), ({ row: row3 }) => {
        var _a5, _b;
        return {
          state: (_b = isKnown(row3) ? (_a5 = row3.proposal) == null ? void 0 : _a5.state : null) != null ? _b : "pending",
          found: cellText(row3.typed.reasonCode)
        };
      }),
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
  var evidence3 = {
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
    var _a5;
    return ((_a5 = cellText(cell).match(LINK)) != null ? _a5 : []).filter((link) => /^https?:\/\/.+\../i.test(link)).map(withoutTail);
  };
  var withoutTail = (link) => {
    let end2 = link.length;
    while ("./)".includes(link.charAt(end2 - 1))) end2 -= 1;
    return link.slice(0, end2);
  };
  var WHOLE_AT_ONCE = /^https?:\/\/[^\s<>"';,][^\s<>"';,.]*\.[^\s<>"';,]/;
  var startsLink = (cell) => {
    var _a5;
    const text2 = plainText(cell);
    if (WHOLE_AT_ONCE.test(text2)) return true;
    const [, address2 = ""] = (_a5 = /https?:\/\/([^\s<>"';,]*)/i.exec(text2)) != null ? _a5 : [];
    const dot = address2.indexOf(".", 1);
    return dot !== -1 && dot < address2.length - 1;
  };

  // src/domain/validation/rules/evidence-shared.ts
  var evidenceShared = {
    name: "evidence-shared",
    scope: "region",
    judge: (_region, rows, { settings }) => {
      var _a5;
      const users = /* @__PURE__ */ new Map();
      for (const row3 of rows) for (const link of linksOf(row3)) users.set(link, ((_a5 = users.get(link)) != null ? _a5 : 0) + 1);
      const findings = [];
      for (const [found, times] of users) {
        if (times < settings.sharedEvidenceFrom) continue;
        const sharing = rows.filter((row3) => linksOf(row3).has(found));
        const [first] = sharing;
        const indicators = sharing.map((row3) => row3.indicator.code);
        if (first) findings.push(onRow("evidence/shared", first, "evidence", { found, indicators }));
      }
      return findings;
    }
  };
  var linksOf = ({ typed }) => new Set(evidenceLinks(typed.evidence));

  // src/domain/statistics/robust.ts
  var median = (values2) => {
    var _a5, _b;
    const sorted = Float64Array.from(values2).sort();
    const half = sorted.length >> 1;
    const upper = (_a5 = sorted[half]) != null ? _a5 : Number.NaN;
    return sorted.length % 2 === 1 ? upper : (((_b = sorted[half - 1]) != null ? _b : Number.NaN) + upper) / 2;
  };
  var mad = (values2, middle) => median(values2.map((value3) => Math.abs(value3 - middle)));

  // src/domain/submission/answer.ts
  var numberOf2 = (answer) => answer.state === "value" && (answer.value.kind === "number" || answer.value.kind === "ratio") ? answer.value.number : null;

  // src/domain/validation/rules/far-from-peers.ts
  var farFromPeers = {
    name: "far-from-peers",
    scope: "book",
    judge: ({ rows, settings }) => {
      var _a5, _b;
      const groups2 = /* @__PURE__ */ new Map();
      const alike2 = /* @__PURE__ */ new Map();
      for (const row3 of rows) {
        if (!isKnown(row3)) continue;
        const value3 = numberOf2(row3.claimed);
        if (value3 === null) continue;
        const kind = (_a5 = alike2.get(row3.region)) != null ? _a5 : kindOf(row3.region);
        alike2.set(row3.region, kind);
        const ofIndicator = (_b = groups2.get(row3.indicator)) != null ? _b : /* @__PURE__ */ new Map();
        groups2.set(row3.indicator, ofIndicator);
        const group = ofIndicator.get(kind);
        if (group) group.push({ row: row3, value: value3 });
        else ofIndicator.set(kind, [{ row: row3, value: value3 }]);
      }
      const judged5 = [...groups2.values()].flatMap((ofIndicator) => [...ofIndicator.values()]).filter((peers) => peers.length >= settings.fewestPeers);
      return judged5.length === 0 ? "cannot judge" : judged5.flatMap((peers) => outliers(peers, settings.outlierDistance));
    }
  };
  var kindOf = ({ code }) => `${provinceOf(code)} ${isCity(code) ? "city" : "regency"}`;
  var outliers = (peers, limit) => {
    const values2 = peers.map((peer) => peer.value);
    const middle = median(values2);
    const spread = mad(values2, middle);
    if (spread === 0) return [];
    return peers.flatMap(({ row: row3, value: value3 }) => {
      const distance = 0.6745 * Math.abs(value3 - middle) / spread;
      const field2 = row3.indicator.measure.kind === "ratio" ? "numerator" : "answer";
      return distance > limit ? [
        onRow("value/far-from-peers", row3, field2, {
          found: value3,
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
    return isWordOrDigit(cell.charCodeAt(0)) || !looksLikeFormula(plainText(cell)) ? "" : "formula";
  };
  var isWordOrDigit = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  var looksLikeFormula = (text2) => /^(?:=.|@ ?[A-Za-z(+-]|[+-] ?[A-Za-z(@=])/.test(text2);

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
    var _a5;
    if (!indicator || answer.state !== "value") return false;
    const { kind } = answer.value;
    return kind === "number" || kind === "ratio" || ((_a5 = pointsOf(indicator, answer.value)) != null ? _a5 : 1) > 0;
  };
  var yearRead = ({ row: row3 }) => {
    const { dataYear: dataYear2 } = row3.typed;
    if (typeof dataYear2 === "number") return isFourDigits(dataYear2) ? dataYear2 : null;
    const text2 = plainText(dataYear2);
    return /^\d{4}$/.test(text2) ? Number(text2) : null;
  };
  var isFourDigits = (year2) => Number.isInteger(year2) && year2 >= 1e3 && year2 <= 9999;
  var remembered = (fact) => {
    let last = null;
    let value3 = null;
    return (subject) => {
      if (last !== subject) {
        value3 = fact(subject);
        last = subject;
      }
      return value3;
    };
  };
  var hazard = (field2) => remembered(({ row: row3 }) => hazardOf(row3.typed[field2]));
  var ROW_FACTS = {
    ...ANSWER_FACTS,
    regionCode: ({ row: row3 }) => regionCode(row3),
    indicatorKnown: ({ indicator }) => indicator !== null,
    answerTyped: ({ row: row3 }) => !isBlank(row3.typed.answer),
    reason: ({ row: row3 }) => hasReason(row3.typed.note),
    earns,
    evidence: remembered(
      ({ row: { typed } }) => isBlank(typed.evidence) ? "blank" : startsLink(typed.evidence) ? "link" : "other"
    ),
    year: remembered(
      (subject) => isBlank(subject.row.typed.dataYear) ? "blank" : yearRead(subject) === null ? "unreadable" : "read"
    ),
    yearRead,
    yearExpected: ({ settings }) => settings.dataYear,
    answerHazard: hazard("answer"),
    evidenceHazard: hazard("evidence"),
    noteHazard: hazard("note"),
    verifierNoteHazard: hazard("verifierNote"),
    decisionFault: ({ row: row3 }) => {
      var _a5, _b;
      return isKnown(row3) ? (_b = (_a5 = row3.proposal) == null ? void 0 : _a5.fault) != null ? _b : "" : "";
    },
    reopened: ({ row: row3 }) => isKnown(row3) && row3.decision === "pending" && !isBlank(row3.typed.change)
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
      const read3 = readNumber2(region.lastYear);
      const sound = read3.kind === "blank" || read3.kind === "number" && read3.value >= 0 && read3.value <= 100;
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
      ([field2, fact]) => check("number/ambiguous", field2, is(fact, "ambiguous"), ({ row: row3 }) => {
        const read3 = readNumber2(row3.typed[field2]);
        return {
          found: cellText(row3.typed[field2]),
          readings: read3.kind === "ambiguous" ? read3.readings : [0, 0]
        };
      })
    )
  };

  // src/domain/validation/rules/number-unreadable.ts
  var numberUnreadable = {
    name: "number-unreadable",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field2, fact]) => check("number/unreadable", field2, is(fact, "unreadable"), ({ row: row3 }) => ({
        found: cellText(row3.typed[field2])
      }))
    )
  };

  // src/domain/validation/rules/officer-address.ts
  var officerAddress = {
    name: "officer-address",
    scope: "region",
    judge: (region) => isBlank(region.officers) || readAddresses(region.officers) ? "holds" : [onRegion("officer/address-unusable", region, "officers", { found: cellText(region.officers) })]
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
          const read3 = readNumber2(row3.typed.denominator);
          return { found: read3.kind === "number" ? read3.value : 0 };
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
      ([field2, fact]) => check("ratio/side-missing", field2, is(fact, "missing"), () => ({ side: field2 }))
    )
  };

  // src/domain/validation/rules/region-known.ts
  var regionKnown = {
    name: "region-known",
    scope: "any row",
    checks: [
      check("region/code-converted", "region", is("regionCode", "converted"), ({ row: row3 }) => {
        var _a5;
        return {
          found: cellText(row3.typed.region),
          recognised: (_a5 = row3.codeRead.code) != null ? _a5 : ""
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
          const same2 = sameAnswer(before, row3);
          findings.push(onRow("row/duplicate", row3, "indicator", { first: before.typed.row, same: same2 }));
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

  // src/domain/validation/rules/sheet-trouble.ts
  var sheetTrouble = {
    name: "sheet-trouble",
    scope: "region",
    judge: (region) => region.sheetTrouble === "" ? "holds" : [onRegion("sheet/trouble", region, "sheet", { found: region.sheetTrouble })]
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
    checks: FREE_TEXT.flatMap(([field2, fact]) => [
      check("text/too-long", field2, is(fact, "long"), ({ row: row3 }) => ({
        length: String(row3.typed[field2]).length,
        limit: LONGEST_TEXT
      })),
      check("text/formula-like", field2, is(fact, "formula"), ({ row: row3 }) => ({
        found: String(row3.typed[field2])
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

  // src/domain/roles/person.ts
  var calledOf = ({ name, address: address2 }) => name || address2;

  // src/domain/views/verifiers.ts
  var MOST_NAMES = 100;
  var LONGEST_NAME = 100;
  var tidy = (typed) => typed.split(" ").filter((word2) => word2 !== "").join(" ");
  var nameKey = (typed) => tidy(typed).toLowerCase();
  var verifiersOf = (people, typed) => {
    var _a5;
    const known = people.filter(({ role }) => role === "kanwilVerifier" || role === "ministryVerifier").map(
      (person) => ({
        called: calledOf(person),
        names: person.name === "" ? [person.address] : [person.name, person.address]
      })
    );
    const taken = new Set(known.flatMap(({ names }) => names.map(nameKey)));
    const others = /* @__PURE__ */ new Map();
    for (const text2 of typed) {
      const key = nameKey(text2);
      if (taken.has(key) || !isName(key)) continue;
      const { first, rows } = (_a5 = others.get(key)) != null ? _a5 : { first: tidy(text2), rows: 0 };
      others.set(key, { first, rows: rows + 1 });
    }
    const given = [...others].sort(([, a], [, b]) => b.rows - a.rows).slice(0, MOST_NAMES);
    return {
      verifiers: [
        ...known,
        ...given.sort(([a], [b]) => a < b ? -1 : 1).map(([, { first }]) => ({ called: first, names: [first] }))
      ],
      left: others.size - given.length
    };
  };
  var isName = (key) => key !== "" && key.length <= LONGEST_NAME && [...key].every((sign2) => sign2 >= " ");

  // src/domain/validation/rules/verifier-known.ts
  var verifierKnown = {
    name: "verifier-known",
    scope: "region",
    judge: (_region, rows, { people }) => {
      if (people === void 0) return "cannot judge";
      const names = new Set(people.flatMap((person) => [person.address, calledOf(person)]).map(nameKey));
      const unknown = rows.flatMap((row3) => {
        const found = cellText(row3.typed.verifier);
        return found === "" || names.has(nameKey(found)) ? [] : [onRow("decision/verifier-unknown", row3, "verifier", { found })];
      });
      return unknown.length === 0 ? "holds" : unknown;
    }
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
    evidence3,
    notApplicable,
    noData,
    decision,
    verifierKnown,
    changedAfterDecision,
    rowDuplicate,
    rowMissing,
    evidenceShared,
    sheetTrouble,
    endorsements,
    bonus,
    lastYear,
    coordinatorAddress,
    officerAddress,
    farFromPeers
  ];

  // src/domain/condition/knowing.ts
  var knowing = (condition, known) => {
    switch (condition.op) {
      case "is":
        return known.has(condition.fact) ? known.get(condition.fact) === condition.value : condition;
      case "compare": {
        const { left: left2, sign: sign2, right } = condition;
        const [a, b] = [known.get(left2), typeof right === "number" ? right : known.get(right)];
        if (typeof a === "number" && typeof b === "number") return SIGNS[sign2](a, b);
        const isMissing = (side) => side !== void 0 && typeof side !== "number";
        return isMissing(a) || isMissing(b) ? false : condition;
      }
      case "not": {
        const of = knowing(condition.of, known);
        return typeof of === "boolean" ? !of : { op: "not", of };
      }
      case "all":
      case "any": {
        const decides = condition.op === "any";
        const parts2 = condition.of.map((part) => knowing(part, known));
        if (parts2.includes(decides)) return decides;
        const [first, ...others] = parts2.filter((part) => typeof part !== "boolean");
        if (first === void 0) return !decides;
        return others.length === 0 ? first : { op: condition.op, of: [first, ...others] };
      }
    }
  };

  // src/domain/validation/row-plan.ts
  var rowPlans = (rules) => {
    const byKind = /* @__PURE__ */ new Map();
    const byIndicator = /* @__PURE__ */ new Map();
    return (subject) => {
      var _a5, _b;
      const { indicator, row: row3, answer } = subject;
      const state2 = isKnown(row3) ? answer.state : "not placed";
      const plans = (_a5 = byIndicator.get(indicator)) != null ? _a5 : /* @__PURE__ */ new Map();
      const made = plans.get(state2);
      if (made) return made;
      const known = knownOf(subject);
      const kind = JSON.stringify([state2, ...known.values()]);
      const plan = (_b = byKind.get(kind)) != null ? _b : planOf2(rules, isKnown(row3), known);
      byKind.set(kind, plan);
      byIndicator.set(indicator, plans.set(state2, plan));
      return plan;
    };
  };
  var OF_KIND = [
    "indicatorKnown",
    "kind",
    "percent",
    "share",
    "mayNotApply",
    "part",
    "state"
  ];
  var OF_VALUES = ["value", "rounded", "numerator", "denominator", "earns"];
  var OF_PROBLEMS = ["answerProblem", "numeratorProblem", "denominatorProblem"];
  var knownOf = (subject) => {
    const { state: state2 } = subject.answer;
    const names = [
      ...OF_KIND,
      ...state2 === "value" ? [] : OF_VALUES,
      ...state2 === "unreadable" ? [] : OF_PROBLEMS
    ];
    return new Map(names.map((name) => [name, ROW_FACTS[name](subject)]));
  };
  var planOf2 = (rules, isPlaced, known) => {
    const steps = [];
    const notJudged = [];
    rules.forEach(({ scope, needs, checks }, rule) => {
      if (scope === "row" && !isPlaced) return;
      const needed = needs ? knowing(needs, known) : true;
      if (needed === false) {
        notJudged.push(rule);
        return;
      }
      const open2 = checks.flatMap((check2) => {
        const when = knowing(check2.when, known);
        return when === false ? [] : [{ check: check2, holds: compiled(when) }];
      });
      if (needed !== true || open2.length > 0) steps.push({ rule, judge: judgeOf(compiled(needed), open2) });
    });
    return { steps, notJudged };
  };
  var compiled = (condition) => condition === true ? () => true : compile(condition, ROW_FACTS);
  var judgeOf = (canJudge, open2) => (subject) => {
    if (!canJudge(subject)) return "cannot judge";
    let found = "holds";
    for (const { check: check2, holds } of open2) {
      if (!holds(subject)) continue;
      const one = onRow(check2.code, subject.row, check2.field, check2.details(subject));
      found = found === "holds" ? [one] : [...found, one];
    }
    return found;
  };

  // src/domain/validation/tally.ts
  var emptyTally2 = () => ({ findings: [], failed: 0, notJudged: 0, broke: 0, message: "" });
  var count2 = (tally2, judge2, subject) => {
    try {
      const judgement = judge2(subject);
      if (judgement === "holds") return;
      if (judgement === "cannot judge") tally2.notJudged += 1;
      else if (judgement.length > 0) {
        tally2.failed += 1;
        for (const found of judgement) tally2.findings.push(found);
      }
    } catch (error) {
      if (tally2.broke === 0) tally2.message = error instanceof Error ? error.message : String(error);
      tally2.broke += 1;
    }
  };
  var findingsOf = ({ findings, message: message3, broke: broke2 }, rule) => broke2 === 0 ? findings : [
    ...findings,
    finding3(
      "rule/broken",
      { region: null, indicator: null, place: null },
      { rule, message: message3, times: broke2 }
    )
  ];
  var outcomeOf = ({ failed, notJudged, broke: broke2 }, rule, judged5) => ({ rule, held: judged5 - failed - notJudged - broke2, failed, notJudged, broke: broke2 });

  // src/domain/validation/validate.ts
  var validate2 = (book, rules) => {
    const regionRows2 = rowsByRegion(book.rows);
    const tallies = new Map(rules.map((rule) => [rule, emptyTally2()]));
    judgeRows(book, rules.filter(isRowRule), tallies);
    for (const [rule, tally2] of tallies) {
      if (rule.scope === "region") {
        for (const region of book.regions) {
          count2(tally2, (one) => {
            var _a5;
            return rule.judge(one, (_a5 = regionRows2.get(one.code)) != null ? _a5 : [], book);
          }, region);
        }
      } else if (rule.scope === "book") count2(tally2, rule.judge, book);
    }
    const known = book.rows.filter(isKnown).length;
    const subjects = {
      row: known,
      "any row": book.rows.length,
      region: book.regions.length,
      book: 1
    };
    return {
      findings: [...tallies].flatMap(([{ name }, tally2]) => findingsOf(tally2, name)).sort(worstFirst),
      outcomes: [...tallies].map(([{ name, scope }, tally2]) => outcomeOf(tally2, name, subjects[scope]))
    };
  };
  var isRowRule = (rule) => rule.scope === "row" || rule.scope === "any row";
  var judgeRows = ({ rows, settings }, rules, tallies) => {
    var _a5;
    const planFor = rowPlans(rules);
    const taken = rules.map((rule) => {
      var _a6;
      return (_a6 = tallies.get(rule)) != null ? _a6 : emptyTally2();
    });
    const rowsOf2 = /* @__PURE__ */ new Map();
    for (const row3 of rows) {
      const subject = subjectOf(row3, settings);
      const plan = planFor(subject);
      rowsOf2.set(plan, ((_a5 = rowsOf2.get(plan)) != null ? _a5 : 0) + 1);
      for (const { rule, judge: judge2 } of plan.steps) {
        const tally2 = taken[rule];
        if (tally2) count2(tally2, judge2, subject);
      }
    }
    for (const [{ notJudged }, times] of rowsOf2) {
      for (const rule of notJudged) {
        const tally2 = taken[rule];
        if (tally2) tally2.notJudged += times;
      }
    }
  };
  var worstFirst = (a, b) => {
    var _a5, _b, _c, _d, _e, _f;
    return rank(a.severity) - rank(b.severity) || compare2((_a5 = a.region) != null ? _a5 : "", (_b = b.region) != null ? _b : "") || ((_d = (_c = a.place) == null ? void 0 : _c.row) != null ? _d : 0) - ((_f = (_e = b.place) == null ? void 0 : _e.row) != null ? _f : 0) || compare2(a.code, b.code);
  };
  var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  // src/script/sheets/gate.ts
  var gate = (text2) => isRisky(text2) ? `'${fitting(text2)}` : fitting(text2);
  var LETTERS_OF_A_SENTENCE = 30;
  var isRisky = (text2) => {
    var _a5;
    return /^\s*[=+\-@#'\u2212\uff1d\uff0b\uff0d\uff20]/.test(text2) || /\p{N}/u.test(text2) && ((_a5 = text2.match(/\p{L}/gu)) != null ? _a5 : []).length <= LETTERS_OF_A_SENTENCE || /^\s*(true|false|benar|salah)\s*$/i.test(text2);
  };
  var LONGEST2 = 49900;
  var fitting = (text2) => text2.length > LONGEST2 ? `${cut(text2, LONGEST2)} …` : text2;
  var formulaText = (text2) => `"${text2.replace(/"/g, '""').replace(/[\r\n]+/g, " ")}"`;

  // src/script/sheets/write-column.ts
  var writeColumn = ({ sheet, values: values2, columns }, header, cell) => {
    if (values2.length < 2) return;
    const written3 = values2.slice(1).map((_2, i) => [cell(i + 2)]);
    sheet.getRange(2, columns[header] + 1, written3.length, 1).setValues(written3);
  };
  var writeTextColumn = ({ sheet, values: values2, columns }, header, cell) => {
    if (values2.length < 2) return;
    const written3 = values2.slice(1).map((_2, i) => [cell(i + 2)]);
    sheet.getRange(2, columns[header] + 1, written3.length, 1).setNumberFormat("@").setValues(written3);
  };

  // src/script/region-sheet/record.ts
  var SHEET_STATES = { open: "terbuka", locked: "terkunci", returned: "dikembalikan" };
  var standingOf = ({ state: state2, openUntil: openUntil2 }) => {
    var _a5;
    const states = Object.keys(SHEET_STATES);
    return { state: (_a5 = states.find((one) => SHEET_STATES[one] === state2.toLowerCase())) != null ? _a5 : "open", openUntil: openUntil2 };
  };
  var isLocked = ({ state: state2, openUntil: openUntil2 }) => state2 === SHEET_STATES.locked && openUntil2 === "";
  var COLUMNS = {
    url: "Lembar Isian",
    id: "ID Lembar",
    collected: "Dikumpulkan",
    trouble: "Masalah Lembar",
    openUntil: "Terbuka Sampai",
    why: "Alasan Dibuka",
    officer: "Petugas",
    hash: "Sidik Lembar",
    state: "Keadaan Lembar"
  };
  var FIELDS = Object.keys(COLUMNS);
  var recordOf = ({ tabs }, row3) => {
    const cell = (column2) => {
      var _a5;
      return (_a5 = tabs.regions.values[row3 - 1]) == null ? void 0 : _a5[tabs.regions.columns[column2]];
    };
    const record2 = Object.fromEntries(FIELDS.map((field2) => [field2, cellText(cell(COLUMNS[field2]))]));
    return record2;
  };
  var writeRecords = (book, changed) => {
    for (const field2 of FIELDS) {
      const differs = [...changed].some(([row3, now]) => {
        const value3 = now[field2];
        return value3 !== void 0 && value3 !== recordOf(book, row3)[field2];
      });
      if (!differs) continue;
      writeColumn(
        book.tabs.regions,
        COLUMNS[field2],
        (row3) => {
          var _a5, _b;
          return gateFor(field2, (_b = (_a5 = changed.get(row3)) == null ? void 0 : _a5[field2]) != null ? _b : recordOf(book, row3)[field2]);
        }
      );
    }
  };
  var keepId = ({ tabs: { regions } }, row3, id2) => {
    regions.sheet.getRange(row3, regions.columns[COLUMNS.id] + 1).setValue(gate(id2));
  };
  var keepRecord = ({ tabs: { regions } }, row3, record2) => {
    for (const field2 of FIELDS) {
      const value3 = record2[field2];
      if (value3 === void 0) continue;
      regions.sheet.getRange(row3, regions.columns[COLUMNS[field2]] + 1).setValue(gateFor(field2, value3));
    }
  };
  var gateFor = (field2, text2) => field2 === "url" ? text2 : gate(text2);

  // src/script/assess.ts
  var assess = (book, known = null) => {
    var _a5;
    const text2 = LANGUAGES[book.settings.language];
    const { instrument, regions, rows, settings } = book;
    const people = (known == null ? void 0 : known.people) ? { people: known.people } : {};
    const { findings } = validate2({ instrument, regions, rows, settings, ...people }, RULES);
    const located = [...book.regionFindings, ...findings].map((finding4) => locate(book, text2, finding4)).sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
    const byRegion = /* @__PURE__ */ new Map();
    for (const one of located) {
      const key = (_a5 = one.finding.region) != null ? _a5 : "";
      const group = byRegion.get(key);
      if (group) group.push(one);
      else byRegion.set(key, [one]);
    }
    const evaluations = evaluate(instrument, regions, rows);
    const assessment = { book, text: text2, located, evaluations, byRegion, states: /* @__PURE__ */ new Map() };
    return known ? withStanding(assessment, known) : assessment;
  };
  var withStanding = (assessment, known) => {
    const { book } = assessment;
    const evaluations = assessment.evaluations.map((one) => {
      const fixed = known.standing.determinations.get(one.region.code);
      return fixed ? asFixed(book.instrument, one, fixed) : one;
    });
    const states = new Map(evaluations.map((one) => [one.region.code, regionState(book, one, known)]));
    return { ...assessment, evaluations, states };
  };
  var regionState = (book, one, { standing: standing2, needsCheck, records }) => {
    var _a5, _b, _c, _d, _e;
    const { code, row: row3 } = one.region;
    return stateOf(one, {
      sheet: standingOf({ ...recordOf(book, row3), ...records == null ? void 0 : records.get(row3) }).state,
      check: (_a5 = standing2.checks.get(code)) != null ? _a5 : null,
      needsCheck,
      openReviews: (_c = (_b = standing2.reviews.get(code)) == null ? void 0 : _b.length) != null ? _c : 0,
      fixed: (_e = (_d = standing2.determinations.get(code)) == null ? void 0 : _d.state) != null ? _e : null
    });
  };
  var locate = ({ tabs }, text2, finding4) => {
    const words = wordsOf(text2, finding4);
    if (!finding4.place) return { finding: finding4, words, at: null };
    const { row: row3 } = finding4.place;
    if (finding4.place.table === "isian") {
      const header2 = ANSWER_FIELDS[finding4.place.field];
      const column3 = tabs.answers.columns[header2];
      return { finding: finding4, words, at: { tab: "answers", row: row3, column: column3, header: header2, cell: cellAt(row3, column3) } };
    }
    const header = REGION_FIELDS[finding4.place.field];
    const column2 = tabs.regions.columns[header];
    return { finding: finding4, words, at: { tab: "regions", row: row3, column: column2, header, cell: cellAt(row3, column2) } };
  };
  var findingReport = ({ finding: finding4, words, at: at4 }) => {
    var _a5;
    return {
      code: finding4.code,
      severity: finding4.severity,
      indicator: finding4.indicator,
      sheet: at4 === null ? null : TABS[at4.tab],
      cell: (_a5 = at4 == null ? void 0 : at4.cell) != null ? _a5 : null,
      found: words.found
    };
  };
  var regionReports = ({ evaluations, byRegion, states }, codes) => evaluations.filter(({ region }) => codes.length === 0 || codes.includes(region.code)).map((one) => {
    var _a5, _b, _c, _d;
    return {
      code: one.region.code,
      name: one.region.name,
      status: one.status,
      state: (_a5 = states.get(one.region.code)) != null ? _a5 : null,
      provisional: one.provisional,
      findings: ((_b = byRegion.get(one.region.code)) != null ? _b : []).map(findingReport),
      rights: Object.fromEntries(
        one.verified.rights.map(({ code, score }) => [code, score === null ? null : printed(score)])
      ),
      mean: one.verified.mean,
      bonus: one.verified.bonus,
      final: one.verified.final,
      grade: (_d = (_c = one.verified.grade) == null ? void 0 : _c.name) != null ? _d : null,
      claimedFinal: one.claimed.final,
      completeness: one.completeness
    };
  });

  // src/script/book-language.ts
  var languageOfBook = () => {
    var _a5, _b;
    const rows = (_b = (_a5 = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABS.settings)) == null ? void 0 : _a5.getDataRange().getValues()) != null ? _b : [];
    const isEnglish = (cell) => String(cell).trim().toLowerCase() === "en";
    return rows.some((cells) => cells.includes(SETTING_LINES.language.name) && cells.some(isEnglish)) ? LANGUAGES.en : LANGUAGES.id;
  };

  // src/script/jobs/job-run.ts
  var running = { job: null };
  var jobOfRun = () => running.job;
  var asJob = (job, act) => {
    running.job = job;
    try {
      return act();
    } finally {
      running.job = null;
    }
  };

  // src/script/sheets/add-headers.ts
  var addHeaders = (sheet, headers) => {
    var _a5;
    const last = sheet.getLastColumn();
    if (last === 0) return;
    const there = (_a5 = sheet.getRange(1, 1, 1, last).getValues()[0]) != null ? _a5 : [];
    const known = new Set(there.map((cell) => sameHeader(cellText(cell))));
    const missing = headers.filter((header) => !known.has(sameHeader(header)));
    if (missing.length === 0) return;
    const columns = sheet.getMaxColumns();
    if (last + missing.length > columns) sheet.insertColumnsAfter(columns, last + missing.length - columns);
    sheet.getRange(1, last + 1, 1, missing.length).setValues([[...missing]]);
  };

  // src/script/sheets/write-table.ts
  var writeTable = (sheet, header, rows) => {
    const wanted = Math.max(rows.length, 1) + 1;
    fitRows(sheet, wanted);
    const blank = header.map(() => "");
    const body2 = rows.length > 0 ? rows.map((row3) => row3.map(toCell)) : [blank];
    sheet.getRange(1, 1, wanted, header.length).setValues([[...header], ...body2]);
  };
  var fitRows = (sheet, wanted) => {
    const there = sheet.getMaxRows();
    if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
    else if (there > wanted) sheet.deleteRows(wanted + 1, there - wanted);
  };
  var toCell = (cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return gate(cell);
    return typeof cell === "object" && "formula" in cell ? cell.formula : cell;
  };

  // src/script/jobs/table.ts
  var ALL = "semua";
  var BETWEEN = "; ";
  var readJobs = (book) => {
    var _a5;
    const values2 = readValues(book, TABS.jobs);
    const found = findColumns((_a5 = values2[0]) != null ? _a5 : [], JOB_COLUMNS);
    if ("faults" in found) return [];
    return values2.slice(1).flatMap((cells, i) => {
      const job = jobOf(found.columns, cells);
      return job ? [{ ...job, row: i + 2 }] : [];
    });
  };
  var putJob = (book, job, merge2 = (same2) => same2) => {
    var _a5;
    const { sheet, values: values2, columns } = jobTab(book);
    const found = values2.findIndex(
      (cells2, i) => i > 0 && cellText(cells2[columns["Kunci Pekerjaan"]]) === job.key
    );
    const place3 = found === -1 ? values2.length : found;
    const before = values2[place3] ? jobOf(columns, values2[place3]) : null;
    const written3 = before ? merge2(job, before) : job;
    const own2 = cellsOf(written3);
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const cells = Array.from({ length: width }, (_2, i) => {
      var _a6, _b;
      return (_b = (_a6 = values2[place3]) == null ? void 0 : _a6[i]) != null ? _b : "";
    });
    for (const [header, cell] of Object.entries(own2)) cells[columns[header]] = cell;
    if (place3 >= sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
    sheet.getRange(place3 + 1, 1, 1, width).setValues([cells.map((cell) => toCell(cell != null ? cell : ""))]);
    SpreadsheetApp.flush();
    return written3;
  };
  var jobTab = (book) => {
    try {
      return readTab(book, TABS.jobs, JOB_COLUMNS);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "book/header-missing") throw error;
      addHeaders(findTab(book, TABS.jobs), JOB_COLUMNS);
      return readTab(book, TABS.jobs, JOB_COLUMNS);
    }
  };
  var jobOf = (columns, cells) => {
    const text2 = (column2) => cellText(cells[columns[column2]]);
    const kind = JOB_KINDS.find((one) => JOB_NAMES[one] === text2("Pekerjaan"));
    const states = Object.keys(JOB_WORDS);
    const state2 = states.find((one) => JOB_WORDS[one] === text2("Keadaan").toLowerCase());
    if (!kind || !state2 || text2("Kunci Pekerjaan") === "") return null;
    return {
      kind,
      state: state2,
      key: text2("Kunci Pekerjaan"),
      who: text2("Oleh"),
      since: text2("Sejak"),
      last: text2("Terakhir Jalan"),
      next: text2("Berikutnya"),
      lease: text2("Dipegang Sampai"),
      asked: text2("Wilayah") === ALL ? [] : listOf(text2("Wilayah")),
      left: listOf(text2("Yang Tersisa")),
      done: Number(text2("Selesai")) || 0,
      failed: text2("Yang Gagal").split("\n").flatMap(failureOf),
      said: text2("Hasil")
    };
  };
  var cellsOf = (job) => ({
    Pekerjaan: JOB_NAMES[job.kind],
    Keadaan: JOB_WORDS[job.state],
    "Terakhir Jalan": job.last,
    Hasil: job.said,
    Berikutnya: job.next,
    Oleh: job.who,
    Sejak: job.since,
    Selesai: job.done,
    Sisa: job.left.length,
    Gagal: job.failed.length,
    Wilayah: job.asked.length === 0 ? ALL : job.asked.join(BETWEEN),
    "Yang Tersisa": job.left.join(BETWEEN),
    "Yang Gagal": job.failed.map(({ unit, reason: reason2 }) => `${unit}: ${oneLine(reason2)}`).join("\n"),
    "Dipegang Sampai": job.lease,
    "Kunci Pekerjaan": job.key
  });
  var listOf = (text2) => text2.split(BETWEEN.trim()).map((part) => part.trim()).filter((part) => part !== "");
  var failureOf = (line3) => {
    const end2 = line3.indexOf(": ");
    return end2 <= 0 ? [] : [{ unit: line3.slice(0, end2), reason: line3.slice(end2 + 2), passing: false }];
  };
  var LONGEST_REASON = 200;
  var oneLine = (text2) => text2.replace(/\s+/g, " ").trim().slice(0, LONGEST_REASON);

  // src/domain/roles/permissions.ts
  var VERIFIERS = ["kanwilVerifier", "ministryVerifier"];
  var ALL_BUT_OFFICERS = [...VERIFIERS, "coordinator", "administrator"];
  var PERMISSIONS = {
    prepare: { roles: ["administrator"], concerns: "book" },
    makeSheets: { roles: ["kanwilVerifier", "coordinator", "administrator"], concerns: "regions" },
    collect: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    upload: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    returnSheets: { roles: [...VERIFIERS, "administrator"], concerns: "regions" },
    lock: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    open: { roles: ["administrator"], concerns: "regions" },
    nightly: { roles: ["coordinator", "administrator"], concerns: "book" },
    validate: { roles: "anyone", concerns: "none" },
    clearMarks: { roles: "anyone", concerns: "none" },
    views: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    decide: { roles: VERIFIERS, concerns: "regions" },
    kanwilCheck: { roles: ["kanwilVerifier"], concerns: "regions" },
    determine: { roles: ["coordinator", "administrator"], concerns: "regions" },
    revoke: { roles: ["administrator"], concerns: "regions" },
    score: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    claimGap: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    summarise: { roles: [...VERIFIERS, "administrator"], concerns: "regions" },
    reportCheck: { roles: ["kanwilVerifier", "administrator"], concerns: "regions" },
    writeMinutes: { roles: [...VERIFIERS, "administrator"], concerns: "regions" },
    listRepairs: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    preview: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    test: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    send: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    package: { roles: ["ministryVerifier", "coordinator", "administrator"], concerns: "regions" },
    sendToBigQuery: { roles: ["administrator"], concerns: "book" },
    combineProvinces: { roles: ["coordinator", "administrator"], concerns: "none" },
    checkTrail: { roles: "anyone", concerns: "none" },
    about: { roles: "anyone", concerns: "none" },
    drawReview: { roles: ["coordinator", "administrator"], concerns: "book" },
    collectReview: { roles: ["coordinator", "administrator"], concerns: "book" },
    settleReview: { roles: VERIFIERS, concerns: "none" }
  };

  // src/domain/roles/may.ts
  var hasRoleFor = ({ role }, action) => {
    const { roles: roles3 } = PERMISSIONS[action];
    return roles3 === "anyone" || roles3.includes(role);
  };
  var may = (person, action, provinces) => hasRoleFor(person, action) && (PERMISSIONS[action].concerns === "none" || provinces.every((province) => isTheirs(person, province)));
  var provincesConcerned = (action, asked2, all2) => {
    const { concerns: concerns2 } = PERMISSIONS[action];
    if (concerns2 === "none") return [];
    const codes = concerns2 === "regions" && asked2.length > 0 ? asked2 : all2;
    return [...new Set(codes.map(provinceOf))].sort();
  };
  var permittedRegions = (person, action, asked2, all2) => {
    if (may(person, action, provincesConcerned(action, asked2, all2))) return asked2;
    if (!hasRoleFor(person, action) || PERMISSIONS[action].concerns !== "regions" || asked2.length > 0) {
      return null;
    }
    const theirs = all2.filter((code) => isTheirs(person, provinceOf(code)));
    return theirs.length > 0 ? theirs : null;
  };
  var isTheirs = ({ provinces }, province) => provinces.length === 0 || provinces.includes(province);

  // src/script/roles/permit.ts
  var EVERYBODY = { inForce: false, person: null, regions: (asked2) => asked2 };
  var asked = { clicker: null };
  var clicker = () => {
    var _a5;
    const address2 = (_a5 = asked.clicker) != null ? _a5 : Session.getActiveUser().getEmail();
    asked.clicker = address2;
    return address2;
  };
  var runner = () => Session.getEffectiveUser().getEmail();
  var permit = (action, book, who = clicker) => {
    var _a5;
    if (PERMISSIONS[action].roles === "anyone") return EVERYBODY;
    const read3 = peopleOf(book);
    if ("faults" in read3) throw new Refusal("roles/people-unsound", { faults: read3.faults });
    const { people } = read3;
    if (!rolesInForce(people)) return EVERYBODY;
    const address2 = who().toLowerCase();
    if (address2 === "") throw new Refusal("roles/unknown-user", {});
    const person = (_a5 = people.find((one) => one.address === address2)) != null ? _a5 : null;
    const refusal = (provinces) => {
      var _a6;
      return new Refusal("roles/not-allowed", {
        address: address2,
        role: (_a6 = person == null ? void 0 : person.role) != null ? _a6 : null,
        provinces: person && hasRoleFor(person, action) ? person.provinces : null,
        roles: rolesOf(action),
        names: people.filter((one) => may(one, action, provinces)).map(calledOf)
      });
    };
    if (!person || !hasRoleFor(person, action)) throw refusal([]);
    return {
      inForce: true,
      person,
      people,
      regions: (asked2, all2) => {
        const permitted = permittedRegions(person, action, asked2, all2);
        if (permitted) return permitted;
        throw refusal(provincesConcerned(action, asked2, all2));
      }
    };
  };
  var rolesOf = (action) => {
    const { roles: roles3 } = PERMISSIONS[action];
    return roles3 === "anyone" ? [] : roles3;
  };

  // src/script/roles/protected-cell.ts
  var TEXT = /protected (cell|range|object|sheet)|dilindungi|diproteksi/i;
  var protectedCell = (error) => TEXT.test(String(error)) ? new Refusal("roles/protected", {}) : null;

  // src/script/today.ts
  var nowOf = (book, moment = /* @__PURE__ */ new Date()) => Utilities.formatDate(moment, book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  var todayOf = (book) => nowOf(book).slice(0, 10);

  // src/domain/collection/region-sheet.ts
  var ANSWER_CELLS = ["answer", "numerator", "denominator", "dataYear", "evidence", "note"];

  // src/domain/decision/left-behind.ts
  var isLeftBehind = (typed, { decision: decision2, former }) => {
    var _a5, _b, _c;
    const [text2, by2] = [cellText(typed.recorded), cellText(typed.decidedBy)];
    if (text2 === ((_a5 = decision2 == null ? void 0 : decision2.text) != null ? _a5 : "") && by2 === ((_b = decision2 == null ? void 0 : decision2.by) != null ? _b : "")) return false;
    const wasSo = text2 === "" ? by2 === "" : former.some((one) => one.text === text2 && one.by === by2);
    return wasSo && isOfEither(typed, readDecisionText(text2, ""), readDecisionText((_c = decision2 == null ? void 0 : decision2.text) != null ? _c : "", ""));
  };
  var isOfEither = (typed, one, other) => {
    var _a5, _b;
    const state2 = readDecision(cellText(typed.decision));
    if (state2 !== one.state && state2 !== other.state) return false;
    const among = (cell, ...said3) => said3.some((text2) => kept(cellText(text2)) === kept(cellText(cell)));
    const code = (_b = (_a5 = readReasonCode(typed.reasonCode)) == null ? void 0 : _a5.code) != null ? _b : typed.reasonCode;
    return among(code, one.reasonCode, other.reasonCode) && among(typed.verifierNote, one.note, other.note) && (state2 !== "corrected" || among(typed.verifiedAnswer, one.verifiedAnswer, other.verifiedAnswer) && among(typed.verifiedNumerator, one.verifiedNumerator, other.verifiedNumerator) && among(typed.verifiedDenominator, one.verifiedDenominator, other.verifiedDenominator));
  };

  // src/domain/decision/receive.ts
  var FAULT_WORDS = {
    unknown: "kata tidak dikenal",
    step: "langkah tidak dibolehkan",
    refused: "tidak berlaku tidak dapat diterima",
    unusable: "koreksi tidak dapat dipakai",
    unreasoned: "tanpa kode alasan atau catatan",
    unsigned: "belum dicatat verifikatornya",
    unnamed: "pelaku tidak diketahui",
    role: "bukan verifikator",
    province: "provinsi lain",
    ownProvince: "provinsi asalnya sendiri",
    stage: "belum atau bukan tahapnya",
    dates: "di luar jadwal tahapnya",
    frozen: "sudah ditetapkan",
    changed: "jawaban berubah sejak diputuskan",
    twice: "baris kedua untuk indikator itu"
  };
  var receive = (recorded, rows, { gate: gate2, by: by2, frozen = NONE, signed = NONE }) => {
    const first = /* @__PURE__ */ new Map();
    const outcomes = rows.map((row3) => {
      var _a5, _b, _c, _d, _e;
      if (!isKnown(row3)) return { ...NOTHING2, row: row3 };
      const key = stateKey(row3.region.code, row3.indicator.code);
      const isSigned = signed.has(row3.typed.row);
      const before = first.get(key);
      if (before !== void 0) return secondOutcome(row3, before, isSigned);
      const history = {
        answer: (_a5 = recorded.answers.get(key)) != null ? _a5 : "",
        unwritten: (_b = recorded.unwritten.get(key)) != null ? _b : null,
        decision: (_c = recorded.decisions.get(key)) != null ? _c : null,
        former: (_d = recorded.former.get(key)) != null ? _d : [],
        untaken: (_e = recorded.untaken.get(key)) != null ? _e : "",
        isSigned
      };
      const outcome = firstOutcome(row3, history, gate2, by2, frozen.has(row3.region.code));
      first.set(key, cellText(outcome.row.typed.recorded) || NO_DECISION);
      return outcome;
    });
    return {
      entries: outcomes.flatMap(({ entries }) => entries),
      rows: outcomes.map(({ row: row3 }) => row3),
      stale: outcomes.flatMap(({ row: row3 }, i) => isSame(row3, rows[i]) ? [] : [row3.typed.row]),
      reopened: outcomes.flatMap(({ reopened }) => reopened != null ? reopened : []),
      restored: new Map(outcomes.flatMap(({ row: row3, restored }) => restored ? [[row3.typed.row, restored]] : [])),
      taken: outcomes.filter(({ isTaken }) => isTaken).length,
      refused: outcomes.flatMap(({ refused }) => refused != null ? refused : [])
    };
  };
  var NOTHING2 = {
    entries: [],
    reopened: null,
    restored: null,
    isTaken: false,
    refused: null
  };
  var NONE = /* @__PURE__ */ new Set();
  var isSame = (row3, before) => cellText(row3.typed.recorded) === cellText(before == null ? void 0 : before.typed.recorded) && cellText(row3.typed.decidedBy) === cellText(before == null ? void 0 : before.typed.decidedBy);
  var secondOutcome = (row3, recorded, isSigned) => {
    const text2 = decisionText(row3.typed);
    const isSaid2 = text2 !== recorded && (isSigned || text2 !== NO_DECISION);
    return {
      ...NOTHING2,
      row: withRecorded(row3, "", ""),
      refused: isSaid2 ? { ...aboutOf(row3), fault: "twice" } : null
    };
  };
  var firstOutcome = (row3, before, gate2, by2, isFrozen) => {
    var _a5, _b, _c, _d;
    const current = withRecorded(row3, (_b = (_a5 = before.decision) == null ? void 0 : _a5.text) != null ? _b : "", (_d = (_c = before.decision) == null ? void 0 : _c.by) != null ? _d : "");
    const isLeft = !before.isSigned && isLeftBehind(row3.typed, before);
    const said3 = isLeft ? withCells(current, current.standing) : current;
    const outcome = isFrozen ? frozenOutcome(said3, before) : outcomeOf2(said3, before, gate2, by2);
    if (!isLeft || outcome.reopened) return outcome;
    const decided = before.former[before.former.length - 1];
    return isCutShort(row3, before) && !before.decision && decided ? { ...outcome, reopened: openedBefore(row3, decided, before) } : { ...outcome, restored: current.standing };
  };
  var isCutShort = ({ typed }, { answer, unwritten }) => unwritten !== null && unwritten !== answer && answerText(typed) === unwritten;
  var openedBefore = (row3, { text: text2 }, before) => {
    var _a5;
    return {
      row: row3.typed.row,
      decided: readDecisionText(text2, "").state,
      changes: changesBetween((_a5 = before.unwritten) != null ? _a5 : "", before.answer)
    };
  };
  var aboutOf = ({ typed, region, indicator }) => ({
    row: typed.row,
    region: region.code,
    indicator: indicator.code
  });
  var outcomeOf2 = (row3, before, gate2, by2) => {
    var _a5, _b, _c, _d;
    const about2 = aboutOf(row3);
    const answer = answerText(row3.typed);
    const answers = answer === before.answer ? [] : [
      {
        way: isCutShort(row3, before) ? "cutShort" : "typed",
        action: TRAIL_ACTIONS.answer,
        ...about2,
        from: before.answer,
        to: answer,
        reason: cellText(row3.typed.note)
      }
    ];
    if (answers.length > 0 && before.decision)
      return reopenedOutcome(row3, before, before.decision, answers, answer);
    const { proposal } = row3;
    if (!proposal) {
      const isEmptied = before.decision !== null && cellText(row3.typed.decision) === "";
      return isEmptied ? { ...NOTHING2, row: withCells(row3, row3.standing), entries: answers, restored: row3.standing } : { ...NOTHING2, row: row3, entries: answers };
    }
    const to = decisionText(row3.typed);
    const from = (_b = (_a5 = before.decision) == null ? void 0 : _a5.text) != null ? _b : NO_DECISION;
    const fault3 = (_d = proposal.fault) != null ? _d : gate2(row3, (_c = proposal.state) != null ? _c : "pending");
    if (fault3 !== null) {
      return {
        ...NOTHING2,
        row: row3,
        entries: [...answers, ...untaken(before, about2, from, to, fault3)],
        refused: { ...about2, fault: fault3 }
      };
    }
    const entry = {
      way: "typed",
      action: TRAIL_ACTIONS.decision,
      ...about2,
      from,
      to,
      reason: whyOf(row3, to)
    };
    return {
      ...NOTHING2,
      row: to === NO_DECISION ? withRecorded(row3, "", "") : withRecorded(row3, to, by2()),
      entries: [...answers, entry],
      isTaken: true
    };
  };
  var whyOf = ({ typed, decision: decision2 }, to) => {
    const code = to === NO_DECISION && decision2 !== "pending" ? readReasonCode(typed.reasonCode) : null;
    const note = cellText(typed.verifierNote);
    return code ? `${code.code}; ${note}` : note;
  };
  var untaken = (before, about2, from, to, fault3) => before.untaken === to ? [] : [{ way: "typed", action: TRAIL_ACTIONS.typed, ...about2, from, to, reason: FAULT_WORDS[fault3] }];
  var reopenedOutcome = (row3, before, decision2, answers, answer) => {
    const about2 = aboutOf(row3);
    const entry = {
      way: "typed",
      action: TRAIL_ACTIONS.decision,
      ...about2,
      from: decision2.text,
      to: NO_DECISION,
      reason: `${before.answer} > ${answer}`
    };
    const said3 = row3.proposal ? untaken(before, about2, NO_DECISION, decisionText(row3.typed), "changed") : [];
    return {
      ...NOTHING2,
      row: withRecorded({ ...row3, typed: { ...row3.typed, decision: DECISION_WORDS.pending } }, "", ""),
      entries: [...answers, entry, ...said3],
      refused: row3.proposal || before.isSigned ? { ...about2, fault: "changed" } : null,
      reopened: {
        row: row3.typed.row,
        decided: row3.decision,
        changes: changesBetween(before.answer, answer)
      }
    };
  };
  var changesBetween = (before, after) => {
    const [was, is2] = [readPairs(before).values, readPairs(after).values];
    return ANSWER_CELLS.flatMap((cell) => {
      const [from, to] = [cellText(was.get(ANSWER_NAMES[cell])), cellText(is2.get(ANSWER_NAMES[cell]))];
      return from === to ? [] : [{ cell, from, to }];
    });
  };
  var frozenOutcome = (row3, before) => {
    var _a5, _b;
    const answer = answerText(row3.typed);
    const isTyped = answer !== before.answer || row3.proposal !== null;
    if (!isTyped) return { ...NOTHING2, row: row3 };
    const { values: values2 } = readPairs(before.answer);
    const answers = Object.fromEntries(
      ANSWER_CELLS.map((cell) => {
        var _a6;
        return [cell, (_a6 = values2.get(ANSWER_NAMES[cell])) != null ? _a6 : ""];
      })
    );
    const fixed = withCells(reread(row3, { ...row3.typed, ...answers }), row3.standing);
    const about2 = aboutOf(row3);
    const to = [answer, decisionText(row3.typed)].join(" | ");
    const from = [before.answer, (_b = (_a5 = before.decision) == null ? void 0 : _a5.text) != null ? _b : NO_DECISION].join(" | ");
    return {
      ...NOTHING2,
      row: fixed,
      entries: untaken(before, about2, from, to, "frozen"),
      refused: { ...about2, fault: "frozen" }
    };
  };
  var withCells = (row3, standing2) => reread(row3, { ...row3.typed, ...standingCells(standing2) });
  var standingCells = (standing2) => standing2.state === "pending" ? { decision: DECISION_WORDS.pending } : {
    decision: DECISION_WORDS[standing2.state],
    verifiedAnswer: standing2.verifiedAnswer,
    verifiedNumerator: standing2.verifiedNumerator,
    verifiedDenominator: standing2.verifiedDenominator,
    reasonCode: standing2.reasonCode,
    verifierNote: standing2.note
  };

  // src/domain/trail/region-facts.ts
  var regionChanges = (recorded, instrument, regions, rows, frozen) => {
    const byRegion = rowsByRegion(rows);
    return regions.filter(({ code }) => !frozen.has(code)).flatMap(({ code: region, bonus: bonus2 }) => {
      var _a5, _b, _c;
      const said3 = rowsText(recorded, instrument, region, (_a5 = byRegion.get(region)) != null ? _a5 : []);
      return [
        {
          action: TRAIL_ACTIONS.bonus,
          region,
          from: (_b = recorded.bonuses.get(region)) != null ? _b : "",
          to: asCellText(pairs({ bonus: bonus2 }).join(""))
        },
        { action: TRAIL_ACTIONS.rows, region, from: (_c = recorded.rows.get(region)) != null ? _c : "", to: said3 }
      ].filter(({ from, to }) => from !== to);
    });
  };
  var rowsText = ({ answers, decisions: decisions3 }, { indicators }, region, rows) => {
    const first = /* @__PURE__ */ new Map();
    const doubled = /* @__PURE__ */ new Set();
    for (const row3 of rows) {
      const { code } = row3.indicator;
      const before = first.get(code);
      if (!before) first.set(code, row3);
      else if (!sameAnswer(before, row3)) doubled.add(code);
    }
    const isGone = (code) => {
      var _a5;
      const key = stateKey(region, code);
      return !first.has(code) && (((_a5 = answers.get(key)) != null ? _a5 : "") !== "" || decisions3.has(key));
    };
    const list2 = (isIn) => indicators.map(({ code }) => code).filter(isIn).join(" ");
    return asCellText(pairs({ hilang: list2(isGone), ganda: list2((code) => doubled.has(code)) }).join("; "));
  };

  // src/domain/decision/gate.ts
  var stageFault = (person, region, state2, check2, stages3, today) => {
    const province = provinceOf(region);
    if (!hasRoleFor(person, "decide")) return "role";
    if (!may(person, "decide", [province])) return "province";
    const isMinistry = person.role === "ministryVerifier";
    if (isMinistry && stages3.refusesHome && person.home === province) return "ownProvince";
    const { from, until } = isMinistry ? stages3.ministry : stages3.kanwil;
    if (from !== "" && today < from || until !== "" && today > until) return "dates";
    if (!stages3.two) return null;
    const isPassed = (check2 == null ? void 0 : check2.outcome) === "passed";
    if (isMinistry) return isPassed ? null : "stage";
    return !isPassed && (state2 === "returned" || state2 === "pending") ? null : "stage";
  };

  // src/script/decisions/gate.ts
  var NONE2 = /* @__PURE__ */ new Set();
  var gateOf = ({ inForce, person }, origin, facts, signed = NONE2) => ({ typed, region }, state2) => {
    var _a5;
    if (origin !== "click") return "unsigned";
    if (inForce && !signed.has(typed.row)) return "unsigned";
    if (clicker() === "") return "unnamed";
    if (!inForce) return null;
    if (!person) return "role";
    const check2 = (_a5 = facts.checks.get(region.code)) != null ? _a5 : null;
    return stageFault(person, region.code, state2, check2, stagesOf(facts.settings), facts.today());
  };
  var stagesOf = (settings) => ({
    two: settings.twoStages === "ya",
    refusesHome: settings.refuseHome === "ya",
    kanwil: { from: settings.kanwilFrom, until: settings.kanwilUntil },
    ministry: { from: settings.ministryFrom, until: settings.ministryUntil }
  });

  // src/script/sheets/ends-of.ts
  var endsOf = (rows) => {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const row3 of rows.keys()) {
      if (row3 < first) first = row3;
      if (row3 > last) last = row3;
    }
    return last === 0 ? [0, 0] : [first, last];
  };

  // src/script/region-sheet/write-answers.ts
  var FORMATS = {
    answer: "general",
    numerator: "general",
    denominator: "general",
    dataYear: "0",
    evidence: "@",
    note: "@"
  };
  var writeAnswers = (book, text2, day2, region, changes, before) => {
    var _a5, _b;
    if (changes.length === 0) return before;
    const stories = reopen(book, text2, day2, changes, before.stories);
    const cells = new Map([...before.cells, ...changes.map((change) => [change.row, change.cells])]);
    const { sheet, columns } = book.tabs.answers;
    const wanted = ANSWER_CELLS.map((cell) => ({ cell, column: columns[ANSWER_FIELDS[cell]] }));
    const changed = changes.map(({ row: row3 }) => row3);
    for (const { first, rows } of runsOf(book, region, changed)) {
      for (const group of neighbours(wanted)) {
        const range = sheet.getRange(first, ((_b = (_a5 = group[0]) == null ? void 0 : _a5.column) != null ? _b : 0) + 1, rows, group.length);
        const lines = Array.from({ length: rows }, (_2, i) => first + i);
        range.setNumberFormats(lines.map(() => group.map(({ cell }) => FORMATS[cell])));
        range.setValues(
          lines.map(
            (row3) => group.map(({ cell, column: column2 }) => {
              var _a6;
              const own2 = cells.get(row3);
              return written2(cell, own2 ? own2[cell] : (_a6 = book.tabs.answers.values[row3 - 1]) == null ? void 0 : _a6[column2]);
            })
          )
        );
      }
    }
    return { cells, stories };
  };
  var written2 = (cell, value3) => typeof value3 === "string" ? FORMATS[cell] === "@" ? value3 : gate(value3) : value3 != null ? value3 : "";
  var tellReopened = (book, text2, day2, changes, stories) => {
    const { columns, values: values2 } = book.tabs.answers;
    const before = (row3) => {
      var _a5, _b;
      return (_b = stories.get(row3)) != null ? _b : cellText((_a5 = values2[row3 - 1]) == null ? void 0 : _a5[columns.Perubahan]);
    };
    return new Map(
      changes.flatMap(({ row: row3, decided, changes: cells }) => {
        const said3 = cells.map(({ cell, from, to }) => text2.words.cellChanged(ANSWER_FIELDS[cell], short(from), short(to))).join("; ");
        if (decided !== null) return [[row3, text2.words.decisionBefore(day2, DECISION_WORDS[decided], said3)]];
        const isTold2 = before(row3) === "" || before(row3).endsWith(` ${said3}.`);
        return isTold2 ? [] : [[row3, `${before(row3)}
${day2}. ${said3}.`]];
      })
    );
  };
  var writeStories = ({ tabs }, told2, before = /* @__PURE__ */ new Map()) => {
    if (told2.size === 0) return;
    const { sheet, columns, values: values2 } = tabs.answers;
    const [first, last] = endsOf(told2);
    const textOf = (row3) => {
      var _a5, _b, _c;
      return (_c = (_a5 = told2.get(row3)) != null ? _a5 : before.get(row3)) != null ? _c : cellText((_b = values2[row3 - 1]) == null ? void 0 : _b[columns.Perubahan]);
    };
    sheet.getRange(first, columns.Perubahan + 1, last - first + 1, 1).setValues(Array.from({ length: last - first + 1 }, (_2, i) => [gate(textOf(first + i))]));
  };
  var reopen = (book, text2, day2, changes, stories) => {
    const told2 = tellReopened(book, text2, day2, changes, stories);
    writeStories(book, told2, stories);
    const decided = changes.filter((change) => change.decided !== null).map(({ row: row3 }) => row3);
    if (decided.length > 0) {
      const { sheet, columns } = book.tabs.answers;
      const cells = (names) => decided.flatMap((row3) => names.map((name) => cellAt(row3, columns[name])));
      sheet.getRangeList(cells(["Status Verifikasi"])).setValue(DECISION_WORDS.pending);
      sheet.getRangeList(cells(["Putusan Tercatat", "Diputuskan Oleh"])).setValue("");
    }
    return new Map([...stories, ...told2]);
  };
  var short = (text2) => text2.length > 60 ? `${cut(text2, 60)}…` : text2;
  var MOST_RUNS = 8;
  var runsOf = (book, region, changed) => {
    const own2 = new Set(
      book.rows.filter((row3) => {
        var _a5;
        return ((_a5 = row3.region) == null ? void 0 : _a5.code) === region;
      }).map(({ typed: { row: row3 } }) => row3)
    );
    const rows = [...changed].sort((a, b) => a - b);
    const starts = rows.filter((row3, i) => {
      var _a5;
      return i === 0 || !isOwn(own2, (_a5 = rows[i - 1]) != null ? _a5 : row3, row3);
    });
    const runs = starts.map((first2, i) => {
      var _a5;
      const last2 = (_a5 = rows.filter((row3) => {
        var _a6;
        return row3 < ((_a6 = starts[i + 1]) != null ? _a6 : Infinity);
      }).pop()) != null ? _a5 : first2;
      return { first: first2, rows: last2 - first2 + 1 };
    });
    const [first, last] = [rows[0], rows[rows.length - 1]];
    return runs.length > MOST_RUNS && first !== void 0 && last !== void 0 ? [{ first, rows: last - first + 1 }] : runs;
  };
  var isOwn = (own2, from, to) => Array.from({ length: to - from }, (_2, i) => from + i).every((row3) => own2.has(row3));
  var neighbours = (wanted) => {
    const sorted = [...wanted].sort((a, b) => a.column - b.column);
    const starts = sorted.flatMap(({ column: column2 }, i) => {
      var _a5;
      return ((_a5 = sorted[i - 1]) == null ? void 0 : _a5.column) === column2 - 1 ? [] : [i];
    });
    return starts.map((start, i) => sorted.slice(start, starts[i + 1]));
  };

  // src/script/sheets/verifier-cells.ts
  var TEXT2 = /* @__PURE__ */ new Set(["reasonCode", "verifierNote"]);
  var MOST_VALUES = 8;
  var MOST_STRETCHES = 200;
  var writeVerifierCells = (book, cells) => {
    const names = [
      ...new Set([...cells.values()].flatMap((own2) => Object.keys(own2)))
    ];
    for (const name of names) {
      const rows = new Map(
        [...cells].flatMap(([row3, own2]) => name in own2 ? [[row3, toWrite(name, own2[name])]] : [])
      );
      writeCells(book, name, rows);
    }
  };
  var toWrite = (name, cell) => {
    if (typeof cell !== "string") return cell != null ? cell : "";
    return TEXT2.has(name) ? kept(cell) : gate(cell);
  };
  var writeCells = ({ tabs }, name, rows) => {
    const { sheet, columns, values: values2 } = tabs.answers;
    const column2 = columns[ANSWER_FIELDS[name]];
    const byValue = /* @__PURE__ */ new Map();
    for (const [row3, value3] of rows) {
      const group = byValue.get(value3);
      if (group) group.push(row3);
      else byValue.set(value3, [row3]);
    }
    const lists = [...byValue].map(([value3, same2]) => [value3, stretches(same2, column2)]);
    const ranges = lists.reduce((sum3, [, list2]) => sum3 + list2.length, 0);
    if (lists.length <= MOST_VALUES && ranges <= MOST_STRETCHES) {
      for (const [value3, addresses] of lists) {
        const list2 = sheet.getRangeList(addresses);
        if (TEXT2.has(name)) list2.setNumberFormat("@");
        list2.setValue(value3);
      }
      return;
    }
    const [first, last] = endsOf(rows);
    const range = sheet.getRange(first, column2 + 1, last - first + 1, 1);
    if (TEXT2.has(name)) range.setNumberFormat("@");
    range.setValues(
      Array.from({ length: last - first + 1 }, (_2, i) => {
        var _a5, _b;
        return [
          (_b = rows.get(first + i)) != null ? _b : toWrite(name, (_a5 = values2[first + i - 1]) == null ? void 0 : _a5[column2])
        ];
      })
    );
  };
  var stretches = (rows, column2) => {
    const sorted = [...rows].sort((a, b) => a - b);
    const isStart = (i) => {
      var _a5;
      return sorted[i] !== ((_a5 = sorted[i - 1]) != null ? _a5 : Number.NaN) + 1;
    };
    const starts = sorted.flatMap((_2, i) => isStart(i) ? [i] : []);
    return starts.map((start, i) => {
      var _a5;
      const [first = 0, last = 0] = [sorted[start], sorted[((_a5 = starts[i + 1]) != null ? _a5 : sorted.length) - 1]];
      return `${cellAt(first, column2)}:${cellAt(last, column2)}`;
    });
  };

  // src/script/decisions/write-receipt.ts
  var storiesOf = (book, text2, day2, { reopened }) => tellReopened(book, text2, day2, reopened, /* @__PURE__ */ new Map());
  var writeReceipt = (book, receipt, stories, wished = /* @__PURE__ */ new Map()) => {
    writeStories(book, stories);
    const pending = { decision: DECISION_WORDS.pending };
    const refused = new Set(receipt.refused.map(({ row: row3 }) => row3));
    writeVerifierCells(
      book,
      new Map([
        ...receipt.reopened.map(({ row: row3 }) => [row3, pending]),
        ...[...receipt.restored].map(([row3, standing2]) => [row3, standingCells(standing2)]),
        ...[...wished].filter(([row3]) => !refused.has(row3))
      ])
    );
    if (receipt.stale.length === 0) return;
    const rows = new Map(receipt.rows.map(({ typed }) => [typed.row, typed]));
    writeTextColumn(book.tabs.answers, "Putusan Tercatat", (row3) => {
      var _a5;
      return cellText((_a5 = rows.get(row3)) == null ? void 0 : _a5.recorded);
    });
    writeTextColumn(book.tabs.answers, "Diputuskan Oleh", (row3) => {
      var _a5;
      return cellText((_a5 = rows.get(row3)) == null ? void 0 : _a5.decidedBy);
    });
  };

  // src/domain/trail/read-rows.ts
  var readTrailRow = (row3) => {
    const read3 = textsOf(row3);
    return read3 && judged(read3);
  };
  var readTextRow = (row3) => {
    const read3 = textsOf(row3);
    return read3 && read3.readings.length > 1 ? judged(read3) : read3;
  };
  var fitsItsHash = (entry) => hashOf(entry) === entry.hash;
  var judged = ({ row: row3, seq, entry, readings }) => {
    const fitting2 = seq === null ? void 0 : readings.find(fitsItsHash);
    return { row: row3, seq, entry: fitting2 != null ? fitting2 : entry, fits: fitting2 !== void 0 };
  };
  var textsOf = ({ row: row3, cells }) => {
    const seqText = cellText(cells.seq);
    const seq = /^[1-9]\d*$/.test(seqText) ? Number(seqText) : null;
    const entry = {
      seq: seq != null ? seq : 0,
      time: cellText(cells.time),
      who: cellText(cells.who),
      action: cellText(cells.action),
      region: cellText(cells.region),
      indicator: cellText(cells.indicator),
      from: cellText(cells.from),
      to: cellText(cells.to),
      reason: cellText(cells.reason),
      rules: cellText(cells.rules),
      instrument: cellText(cells.instrument),
      previous: cellText(cells.previous),
      hash: cellText(cells.hash)
    };
    if (seqText === "" && Object.values(entry).every((text2) => text2 === 0 || text2 === "")) return null;
    const [regions, times] = [regionReadings(cells.region, entry.region), timeReadings(cells.time, entry.time)];
    const isCertain = regions.length === 1 && times.length === 1;
    const readings = isCertain ? [entry] : regions.flatMap((region) => times.map((time2) => ({ ...entry, region, time: time2 })));
    return { row: row3, seq, entry, readings };
  };
  var regionReadings = (cell, text2) => {
    if (typeof cell === "string" || text2 === "") return [text2];
    const { code } = readRegionCode(cell);
    return code === null ? [text2] : [code, text2];
  };
  var HOUR = 36e5;
  var ZONES = [7, 8, 9];
  var timeReadings = (cell, text2) => cell instanceof Date && !Number.isNaN(cell.getTime()) ? ZONES.map(
    (hours) => new Date(Math.round(cell.getTime() / 1e3) * 1e3 + hours * HOUR).toISOString().slice(0, 19).replace("T", " ")
  ) : [text2];

  // src/domain/trail/head.ts
  var headOf = (rows, known) => {
    const highest = rows.reduce((most, { seq }) => Math.max(most, seq != null ? seq : 0), 0);
    const last = rows.filter(({ seq }) => seq === highest);
    const [head] = last;
    if (!head || last.length > 1 || rows.some(({ seq }) => seq === null)) return null;
    if (!fitsItsHash(head.entry)) return null;
    if (known !== null) {
      const there = rows.find(({ seq }) => seq === known.seq);
      if (!(there == null ? void 0 : there.entry.hash.startsWith(known.hash))) return null;
    }
    return { seq: head.entry.seq, hash: head.entry.hash };
  };

  // src/script/reason-of.ts
  var reasonOf2 = (error) => error instanceof Error ? error.message : String(error);

  // src/script/sheets/trail-tab.ts
  var COLUMNS2 = {
    seq: "Nomor",
    time: "Waktu",
    who: "Siapa",
    action: "Tindakan",
    region: "Wilayah",
    indicator: "Indikator",
    from: "Dari",
    to: "Menjadi",
    reason: "Alasan",
    rules: "Sidik Aturan",
    instrument: "Sidik Instrumen",
    previous: "Sidik Sebelumnya",
    hash: "Sidik"
  };
  var FIELDS2 = Object.keys(COLUMNS2);
  var readTrailTab = (book, known) => {
    const tab = tabOf(book, known);
    const at4 = placesIn(tab);
    const rows = tab.values.slice(1).map(
      (cells, i) => ({
        row: i + 2,
        cells: {
          seq: cells[at4.seq],
          time: cells[at4.time],
          who: cells[at4.who],
          action: cells[at4.action],
          region: cells[at4.region],
          indicator: cells[at4.indicator],
          from: cells[at4.from],
          to: cells[at4.to],
          reason: cells[at4.reason],
          rules: cells[at4.rules],
          instrument: cells[at4.instrument],
          previous: cells[at4.previous],
          hash: cells[at4.hash]
        }
      })
    );
    return { tab, rows };
  };
  var placesIn = ({ columns }) => Object.fromEntries(FIELDS2.map((field2) => [field2, columns[COLUMNS2[field2]]]));
  var tabOf = (book, known) => {
    try {
      return readTab(book, TABS.trail, TRAIL_COLUMNS);
    } catch (error) {
      const isMissing = error instanceof Refusal && error.code === "book/tab-missing";
      throw isMissing && known !== null ? new Refusal("trail/deleted", { head: headText(known) }) : error;
    }
  };
  var writeEntries = (tab, last, entries) => {
    var _a5;
    const { sheet, values: values2 } = tab;
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const at4 = placesIn(tab);
    const lines = entries.map((entry) => {
      const line3 = new Array(width).fill("");
      for (const field2 of FIELDS2) line3[at4[field2]] = String(entry[field2]);
      return line3;
    });
    const rows = (first, count4) => sheet.getRange(first, 1, count4, width);
    const there = sheet.getMaxRows();
    const wanted = last + lines.length;
    if (there > last) rows(last + 1, Math.min(there, wanted) - last).setNumberFormat("@");
    if (there < wanted) {
      sheet.insertRowsAfter(there, wanted - there);
      if (!isText(rows(wanted, 1))) rows(there + 1, wanted - there).setNumberFormat("@");
    }
    rows(last + 1, lines.length).setValues(lines);
    SpreadsheetApp.flush();
  };
  var isText = (row3) => row3.getNumberFormats().every((cells) => cells.every((format) => format === "@"));

  // src/script/trail/known-head.ts
  var KEY = "kkphamTrailHead";
  var knownHead = () => {
    var _a5;
    const kept2 = (_a5 = properties()) == null ? void 0 : _a5.getProperty(KEY);
    return typeof kept2 === "string" ? readHead(kept2) : null;
  };
  var keepHead = (head) => {
    var _a5;
    (_a5 = properties()) == null ? void 0 : _a5.setProperty(KEY, headText(head));
  };
  var properties = () => PropertiesService.getDocumentProperties();

  // src/script/trail/open-trail.ts
  var openTrail = (book, stamp) => {
    const known = knownHead();
    const { tab, rows } = readTrailTab(book, known);
    const read3 = rows.flatMap((row3) => {
      var _a5;
      return (_a5 = readTextRow(row3)) != null ? _a5 : [];
    });
    if (read3.length === 0) {
      throw known === null ? new Refusal("trail/empty", {}) : new Refusal("trail/deleted", { head: headText(known) });
    }
    const found = headOf(read3, known);
    if (found === null) throw new Refusal("trail/head", { head: known === null ? "" : headText(known) });
    let head = found;
    let last = tab.values.length;
    const entries = read3.map(({ entry }) => entry).sort((a, b) => a.seq - b.seq);
    const appended = [];
    const append = (deeds) => {
      if (deeds.length === 0) return;
      const stamped = stamp();
      const added = appendEntries(
        head,
        deeds.map((deed) => ({ region: "", indicator: "", from: "", to: "", reason: "", ...stamped, ...deed }))
      );
      try {
        writeEntries(tab, last, added);
      } catch (error) {
        throw new Refusal("trail/not-written", { reason: reasonOf2(error), begun: appended.length > 0 });
      }
      const end2 = added[added.length - 1];
      if (end2) head = { seq: end2.seq, hash: end2.hash };
      last += added.length;
      for (const entry of added) appended.push(entry);
      attempt(() => keepHead(head));
    };
    return { entries, all: () => [...entries, ...appended], head: () => head, append };
  };

  // src/domain/validation/rules-text.ts
  var ruleSet = (program) => ({
    program,
    severities: SEVERITIES,
    rules: RULES,
    transitions: TRANSITIONS,
    reasons: REASON_CODES
  });
  var rulesText = ({ program, severities, rules, transitions, reasons: reasons3 }) => canonical({
    program,
    severities,
    transitions,
    reasons: reasons3,
    rules: rules.map(
      (rule) => "checks" in rule ? {
        name: rule.name,
        scope: rule.scope,
        needs: rule.needs,
        checks: rule.checks.map(({ code, field: field2, when }) => ({
          code,
          field: field2,
          severity: severities[code],
          when
        }))
      } : { name: rule.name, scope: rule.scope }
    )
  });

  // src/script/trail/stamp.ts
  var stampOf = (book, instrument, origin) => ({
    time: Utilities.formatDate(/* @__PURE__ */ new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss"),
    who: origin === "click" ? clicker() || NOBODY_KNOWN : by(TRAIL_WAYS[origin], runner()),
    rules: sha2562(rulesText(ruleSet(VERSION))).slice(0, SHORT_HASH),
    instrument: instrument.hash.slice(0, SHORT_HASH)
  });
  var by = (way, who) => `${way} · ${who || NOBODY_KNOWN}`;

  // src/domain/kanwil-check/check.ts
  var CHECK_ITEMS = [
    "office",
    "regencySecretary",
    "provinceSecretary",
    "documents",
    "arithmetic",
    "complete"
  ];
  var checkOf = (facts, said3) => {
    const last = new Map(said3.map((line3) => [line3.item, line3]));
    const items = CHECK_ITEMS.map((item) => {
      var _a5;
      const line3 = (_a5 = last.get(item)) != null ? _a5 : { item, result: "open", by: "", day: "", note: "" };
      return { ...line3, result: worse(judged2(facts, item), line3.result) };
    });
    return { items, outcome: outcomeOf3(items) };
  };
  var judged2 = ({ endorsements: endorsements2, wrongNumbers: wrongNumbers2, completeness }, item) => {
    if (item === "documents") return null;
    if (item === "arithmetic") return passedIf(wrongNumbers2.length === 0);
    if (item === "complete") return passedIf(completeness >= 100);
    return passedIf(endorsements2[item]);
  };
  var passedIf = (holds) => holds ? "passed" : "failed";
  var worse = (own2, said3) => {
    if (own2 === null) return said3;
    return said3 === "failed" ? said3 : own2;
  };
  var outcomeOf3 = (items) => {
    if (items.some(({ result }) => result === "open")) return "open";
    return items.some(({ result }) => result === "failed") ? "returned" : "passed";
  };

  // src/domain/kanwil-check/recorded.ts
  var OUTCOME_WORDS = {
    passed: "Lolos",
    returned: "Dikembalikan",
    open: "Belum selesai"
  };
  var RESULT_WORDS = {
    passed: "Sesuai",
    failed: "Tidak sesuai",
    open: "Belum diperiksa"
  };
  var NAMES = {
    office: "opd",
    regencySecretary: "sekda",
    provinceSecretary: "provinsi",
    documents: "dokumen",
    arithmetic: "hitungan",
    complete: "lengkap"
  };
  var checkText = ({ outcome, items }) => {
    var _a5, _b;
    return asCellText(
      [
        OUTCOME_WORDS[outcome],
        ...pairs({
          ...Object.fromEntries(items.map(({ item, result }) => [NAMES[item], RESULT_WORDS[result]])),
          catatan: (_b = (_a5 = items.find(({ item }) => item === "documents")) == null ? void 0 : _a5.note) != null ? _b : ""
        })
      ].join("; ")
    );
  };
  var readCheckText = (text2, by2, day2) => {
    var _a5;
    const { head, values: values2 } = readPairs(text2);
    const outcomes = Object.keys(OUTCOME_WORDS);
    return {
      outcome: (_a5 = outcomes.find((one) => OUTCOME_WORDS[one] === head)) != null ? _a5 : "open",
      items: CHECK_ITEMS.map((item) => {
        var _a6, _b;
        const note = item === "documents" ? String((_a6 = values2.get("catatan")) != null ? _a6 : "") : "";
        return { item, result: readResult(String((_b = values2.get(NAMES[item])) != null ? _b : "")), by: by2, day: day2, note };
      })
    };
  };
  var readResult = (word2) => {
    var _a5;
    const results = Object.keys(RESULT_WORDS);
    return (_a5 = results.find((one) => RESULT_WORDS[one].toLowerCase() === word2.toLowerCase())) != null ? _a5 : "open";
  };
  var checksOf = (entries) => new Map(
    entries.filter(({ action }) => action === TRAIL_ACTIONS.check).map(({ region, to, who, time: time2 }) => [region, readCheckText(to, addressOf(who), time2.slice(0, 10))])
  );

  // src/domain/second-review/agreement.ts
  var Z = 1.959964;
  var agreementOf = (table) => {
    const pairs2 = sum(table.map(sum));
    const same2 = sum(table.map((row3, i) => {
      var _a5;
      return (_a5 = row3[i]) != null ? _a5 : 0;
    }));
    const none = { pairs: pairs2, same: same2, kappa: null, error: null, interval: null };
    if (pairs2 === 0) return none;
    const share = table.map((row3) => row3.map((count4) => count4 / pairs2));
    const first = share.map(sum);
    const second = share.map((_2, i) => sum(share.map((row3) => {
      var _a5;
      return (_a5 = row3[i]) != null ? _a5 : 0;
    })));
    const byChance = sum(first.map((of, i) => {
      var _a5;
      return of * ((_a5 = second[i]) != null ? _a5 : 0);
    }));
    if (first.some((of, i) => of === 1 && second[i] === 1)) return none;
    const kappa = (same2 / pairs2 - byChance) / (1 - byChance);
    const terms = share.flatMap(
      (row3, i) => row3.map((of, j) => {
        var _a5, _b;
        const [column2, line3] = [(_a5 = second[i]) != null ? _a5 : 0, (_b = first[j]) != null ? _b : 0];
        return i === j ? of * (1 - (line3 + column2) * (1 - kappa)) ** 2 : of * (column2 + line3) ** 2 * (1 - kappa) ** 2;
      })
    );
    const variance = (sum(terms) - (kappa - byChance * (1 - kappa)) ** 2) / ((1 - byChance) ** 2 * pairs2);
    const error = variance < 1e-15 ? 0 : Math.sqrt(variance);
    return {
      pairs: pairs2,
      same: same2,
      kappa,
      error,
      interval: error === 0 ? null : [Math.max(-1, kappa - Z * error), Math.min(1, kappa + Z * error)]
    };
  };
  var tally = (categories, pairs2) => categories.map(
    (row3) => categories.map((column2) => pairs2.filter(([first, second]) => first === row3 && second === column2).length)
  );
  var sum = (values2) => values2.reduce((total, value3) => total + value3, 0);

  // src/domain/second-review/compare.ts
  var isSame2 = (one, other) => {
    const [a, b] = [readDecisionText(one, ""), readDecisionText(other, "")];
    if (a.state !== b.state) return false;
    return a.state !== "corrected" || isSameCell(a.verifiedAnswer, b.verifiedAnswer) && isSameCell(a.verifiedNumerator, b.verifiedNumerator) && isSameCell(a.verifiedDenominator, b.verifiedDenominator);
  };
  var isSameCell = (one, other) => plainly(one) === plainly(other);
  var plainly = (cell) => {
    var _a5, _b;
    const read3 = readNumber2(cell);
    if (read3.kind === "number") return String(read3.value);
    const text2 = plainText(cell).toLowerCase();
    return (_b = (_a5 = /^([a-z])[.): \u2013-]/.exec(text2)) == null ? void 0 : _a5[1]) != null ? _b : text2;
  };
  var isDiffering = ({ first, second }) => second !== null && !isSame2(first.text, second.text);
  var stateOf2 = (row3) => {
    if (row3.second === null) return "waiting";
    if (!isDiffering(row3)) return "agreed";
    return row3.third === null ? "differing" : "settled";
  };
  var resultOf = ({ plan, rows }) => {
    const states = rows.map(stateOf2);
    const count4 = (state2) => states.filter((one) => one === state2).length;
    const counts = {
      waiting: count4("waiting"),
      agreed: count4("agreed"),
      differing: count4("differing"),
      settled: count4("settled")
    };
    return { counts, conclusion: conclusionOf(plan, counts), agreement: agreementIn(rows) };
  };
  var conclusionOf = ({ accepted }, { waiting, differing, settled }) => {
    if (differing + settled > accepted) return "fails";
    return waiting > 0 ? "waiting" : "holds";
  };
  var STATES2 = Object.keys(DECISION_WORDS);
  var agreementIn = (rows) => agreementOf(
    tally(
      STATES2,
      rows.flatMap(
        ({ first, second }) => second === null ? [] : [[readDecisionText(first.text, "").state, readDecisionText(second.text, "").state]]
      )
    )
  );

  // src/domain/second-review/review.ts
  var reviewsOf = (entries) => {
    const reviews = [];
    const answers = /* @__PURE__ */ new Map();
    for (const entry of entries) {
      const plan = entry.action === TRAIL_ACTIONS.reviewPlan ? readPlan(entry.to) : null;
      const current = reviews[reviews.length - 1];
      if (entry.action === TRAIL_ACTIONS.answer) answers.set(keyOf(entry), entry.to);
      else if (plan) reviews.push({ plan, file: null, rows: /* @__PURE__ */ new Map() });
      else if (current) follow(current, entry, answers);
    }
    return reviews.map(({ plan, file, rows }) => ({
      plan,
      file,
      rows: [...rows].map(([key, row3]) => {
        var _a5;
        return {
          ...row3,
          isAnswerChanged: row3.answer !== ((_a5 = answers.get(key)) != null ? _a5 : "")
        };
      })
    }));
  };
  var keyOf = ({ region, indicator }) => stateKey(region, indicator);
  var follow = (review, entry, answers) => {
    var _a5;
    const key = keyOf(entry);
    const row3 = review.rows.get(key);
    const by2 = (who) => decidedBy(who, entry.time);
    switch (entry.action) {
      case TRAIL_ACTIONS.reviewDraw:
        review.rows.set(key, {
          region: entry.region,
          indicator: entry.indicator,
          first: { text: entry.from, by: entry.reason },
          second: null,
          third: null,
          answer: (_a5 = answers.get(key)) != null ? _a5 : ""
        });
        break;
      case TRAIL_ACTIONS.reviewSheet:
        review.file = { id: entry.to, sharedWith: entry.reason, by: by2(entry.who) };
        break;
      case TRAIL_ACTIONS.reviewSecond:
        review.plan = { ...review.plan, second: entry.to };
        break;
      case TRAIL_ACTIONS.secondVote:
        if (row3 && !row3.second) {
          review.rows.set(key, { ...row3, second: { text: entry.to, by: by2(review.plan.second) } });
        }
        break;
      case TRAIL_ACTIONS.thirdVote:
        if (row3 && !row3.third) {
          review.rows.set(key, { ...row3, third: { text: entry.to, by: by2(entry.who) } });
        }
        break;
    }
  };
  var currentReview = (entries) => {
    var _a5;
    const reviews = reviewsOf(entries);
    return (_a5 = reviews[reviews.length - 1]) != null ? _a5 : null;
  };
  var openReviews = (entries) => {
    var _a5;
    const open2 = /* @__PURE__ */ new Map();
    for (const row3 of reviewsOf(entries).flatMap(({ rows }) => rows)) {
      if (!isOpen2(row3)) continue;
      open2.set(row3.region, [...(_a5 = open2.get(row3.region)) != null ? _a5 : [], row3.indicator]);
    }
    return open2;
  };
  var isOpen2 = (row3) => row3.second === null || isDiffering(row3) && row3.third === null;

  // src/script/trail/standing.ts
  var trailStanding = (entries) => ({
    checks: checksOf(entries),
    determinations: determinationsOf(entries),
    reviews: openReviews(entries)
  });

  // src/script/trail/record.ts
  var record = (before, permit2, how = {}) => {
    var _a5;
    const { origin = "click", signed } = how;
    let made = null;
    const stamp = () => {
      made != null ? made : made = stampOf(before.spreadsheet, before.instrument, origin);
      return made;
    };
    const trail = openTrail(before.spreadsheet, stamp);
    const standing2 = trailStanding(trail.entries);
    const today = () => stamp().time.slice(0, 10);
    const recorded = recordedOf(trail.entries);
    const frozen = new Set(standing2.determinations.keys());
    const receipt = receive(recorded, (_a5 = how.rows) != null ? _a5 : before.rows, {
      gate: gateOf(permit2, origin, { settings: before.settings, checks: standing2.checks, today }, signed),
      by: () => decidedBy(stamp().who, stamp().time),
      frozen,
      ...signed ? { signed } : {}
    });
    const ofRegions = regionChanges(recorded, before.instrument, before.regions, receipt.rows, frozen);
    const text2 = LANGUAGES[before.settings.language];
    const stories = receipt.reopened.length > 0 ? storiesOf(before, text2, stamp().time.slice(0, 10), receipt) : /* @__PURE__ */ new Map();
    const isSigned = ({ action, row: row3 }) => action === TRAIL_ACTIONS.decision && (signed == null ? void 0 : signed.has(row3)) === true;
    const isNews = new Set(
      receipt.entries.flatMap(({ action, row: row3 }) => action === TRAIL_ACTIONS.typed ? [row3] : [])
    );
    const typedBy = (deed) => ({ ...deed, who: by(TRAIL_WAYS.typed, stamp().who) });
    let isWritten = false;
    return {
      ...trail,
      who: () => stamp().who,
      standing: () => trailStanding(trail.all()),
      needsCheck: permit2.inForce && before.settings.twoStages === "ya",
      people: permit2.people,
      book: { ...before, rows: receipt.rows.map((row3) => withStory(row3, stories)) },
      receipt,
      toTell: receipt.refused.filter(({ row: row3 }) => (signed == null ? void 0 : signed.has(row3)) || isNews.has(row3)),
      isWritten: () => isWritten,
      stories,
      append: (deeds) => {
        if (isWritten) return trail.append(deeds);
        const typed = receipt.entries.map((entry) => {
          const { row: _row, way, ...change } = entry;
          return isSigned(entry) ? change : { ...change, who: by(TRAIL_WAYS[way], stamp().who) };
        });
        trail.append([...typed, ...ofRegions.map(typedBy), ...deeds]);
        isWritten = true;
        writeReceipt(before, receipt, stories, how.wished);
      }
    };
  };
  var withStory = (row3, stories) => {
    const change = stories.get(row3.typed.row);
    return change === void 0 ? row3 : { ...row3, typed: { ...row3.typed, change } };
  };
  var trailReport = (head) => ({
    length: head.seq,
    head: head.hash
  });

  // src/script/actions/run.ts
  var PATIENCE_MS = 5e3;
  var runAction = (action, options, act) => guarded(() => {
    const { book, allowed, asked: asked2, wanted } = begin(action, options);
    const assessment = assess(book);
    return finish(act(assessment, wanted), assessment, allowed, asked2, wanted);
  });
  var runRecorded = (action, options, act, how = () => ({})) => guarded(() => {
    var _a5;
    const { book, allowed, asked: asked2, wanted } = begin(action, options);
    const job = jobOfRun();
    job == null ? void 0 : job.enter(book, wanted);
    const recording = record(book, allowed, { ...(job == null ? void 0 : job.byTrigger) ? { origin: "job" } : {}, ...how(book) });
    const trail = job ? intending(recording, job.begin) : recording;
    const assessment = assessRecorded(trail);
    const outcome = act(assessment, wanted, trail);
    const known = { ...knownOf2(trail), ...outcome.records ? { records: outcome.records } : {} };
    const after = withStanding((_a5 = outcome.after) != null ? _a5 : assessment, known);
    if (trail.isWritten() || job) writeStates(after);
    if (trail.isWritten()) SpreadsheetApp.flush();
    const { taken } = trail.receipt;
    const typed = assessment.text.decisions.received(trail.isWritten() ? taken : 0, trail.toTell);
    const all2 = typed === "" ? outcome.said : `${outcome.said} ${typed}`;
    const said3 = job && outcome.work ? job.end(outcome.work, all2) : all2;
    const told2 = { ...outcome, after, said: said3 };
    return finish(told2, assessment, allowed, asked2, wanted);
  });
  var intending = (trail, begin3) => ({
    ...trail,
    append: (deeds) => {
      begin3();
      trail.append(deeds);
    }
  });
  var assessRecorded = (trail) => assess(trail.book, knownOf2(trail));
  var knownOf2 = (trail) => ({
    standing: trail.standing(),
    needsCheck: trail.needsCheck,
    people: trail.people
  });
  var writeStates = ({ book, states }) => {
    const { values: values2, columns } = book.tabs.regions;
    const words = new Map(
      book.regions.map(({ code, row: row3 }) => {
        const state2 = states.get(code);
        return [row3, state2 ? STATE_WORDS[state2] : ""];
      })
    );
    const there = (row3) => {
      var _a5;
      return cellText((_a5 = values2[row3 - 1]) == null ? void 0 : _a5[columns.Tahap]);
    };
    if ([...words].every(([row3, word2]) => word2 === there(row3))) return;
    writeColumn(book.tabs.regions, "Tahap", (row3) => {
      var _a5;
      return (_a5 = words.get(row3)) != null ? _a5 : there(row3);
    });
  };
  var begin = (action, options) => {
    var _a5;
    const book = readBook();
    const allowed = permit(action, book.spreadsheet, ((_a5 = jobOfRun()) == null ? void 0 : _a5.byTrigger) ? runner : clicker);
    const asked2 = wantedRegions(typeof options === "function" ? options() : options, book);
    const wanted = allowed.regions(
      asked2,
      book.regions.map(({ code }) => code)
    );
    return { book, allowed, asked: asked2, wanted };
  };
  var finish = (done, assessment, allowed, asked2, wanted) => {
    var _a5;
    const outcome = ofTheirs(done, allowed, assessment.text, wanted !== asked2);
    assessment.book.spreadsheet.toast(outcome.said, assessment.text.menu.title, 15);
    return reportOf((_a5 = outcome.after) != null ? _a5 : assessment, wanted, outcome);
  };
  var ofTheirs = (outcome, { person }, { roles: roles3 }, isPart) => isPart && person ? { ...outcome, said: `${outcome.said} ${roles3.onlyProvinces(person.provinces)}` } : outcome;
  var reportOf = (assessment, wanted, outcome) => {
    var _a5, _b, _c;
    const { instrument } = assessment.book;
    const known = new Set(assessment.book.regions.map((region) => region.code));
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: regionReports(assessment, wanted),
      otherFindings: assessment.located.filter(({ finding: finding4 }) => finding4.region === null || !known.has(finding4.region)).concat((_a5 = outcome.findings) != null ? _a5 : []).map(findingReport),
      documents: (_b = outcome.documents) != null ? _b : [],
      messages: (_c = outcome.messages) != null ? _c : [],
      ...outcome.sheets ? { sheets: outcome.sheets } : {},
      ...outcome.work ? { work: outcome.work } : {},
      ...outcome.warehouse ? { warehouse: outcome.warehouse } : {},
      ...outcome.trail ? { trail: trailReport(outcome.trail.head()) } : {},
      said: outcome.said
    };
  };
  var holdBook = () => LockService.getDocumentLock().tryLock(PATIENCE_MS);
  var jobsUnderWay = () => {
    var _a5;
    return (_a5 = attempt(() => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const now = nowOf(book);
      return readJobs(book).filter((job) => isHeld(job, now));
    })) != null ? _a5 : [];
  };
  var guarded = (run) => toldIfRefused(() => {
    if (!holdBook()) throw new Refusal("action/busy", { jobs: jobsUnderWay() });
    return run();
  });
  var toldIfRefused = (run) => {
    try {
      return run();
    } catch (error) {
      const refusal = error instanceof Refusal ? error : protectedCell(error);
      if (!refusal) throw error;
      const text2 = languageOrDefault();
      const said3 = refusalText(text2, refusal);
      tell(text2.menu.title, said3);
      return { refused: refusal.code, said: said3 };
    }
  };
  var wantedRegions = (options, book) => {
    const asked2 = options && Array.isArray(options.regions) ? options.regions.map(String) : [];
    const unknown = asked2.filter((code) => !book.regions.some((region) => region.code === code));
    if (unknown.length > 0) throw new Refusal("regions/unknown", { codes: unknown });
    return asked2;
  };
  var tell = (title, said3) => {
    try {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, said3, ui.ButtonSet.OK);
    } catch {
      console.warn(said3);
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
    const ui = SpreadsheetApp.getUi();
    if (isNational(book)) {
      const national3 = text2.national.about(PROGRAM_TEXT, rolesStanding(text2, peopleOf(book)));
      ui.alert(text2.menu.about, national3, ui.ButtonSet.OK);
      return bareReport(book, national3);
    }
    const instrument = readBookInstrument(book);
    const said3 = text2.about({
      version: `${PROGRAM.version} · ${PROGRAM.hash}`,
      instrument: `${instrument.id} · ${instrument.title}`,
      hash: instrument.hash,
      standing: instrument.standing,
      roles: rolesStanding(text2, peopleOf(book)),
      assumptions: instrument.assumptions.map(({ name, value: value3, why }) => `${name}: ${value3}. ${why}`)
    });
    ui.alert(text2.menu.about, said3, ui.ButtonSet.OK);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said: said3
    };
  });

  // src/script/again.ts
  var PASSING = [
    /service (\w+ )?timed out/i,
    /we're sorry, a server error occurred/i,
    /too many times in a short time/i,
    /(user )?rate limit exceeded/i,
    /quota exceeded for quota metric .*per minute/i,
    /service (is currently )?unavailable/i,
    /service error: /i,
    /backend error/i,
    /internal error/i,
    /empty response/i,
    /failed with error: .*\b(429|500|502|503|504)\b/i
  ];
  var isPassing = (reason2) => PASSING.some((text2) => text2.test(reason2));
  var isQuotaSpent = (error) => /too many times for one day/i.test(reasonOf2(error));
  var PAUSES = [1e3, 4e3, 12e3];
  var again = (run) => {
    for (const pause of PAUSES) {
      try {
        return run();
      } catch (error) {
        if (!isPassing(reasonOf2(error))) throw error;
        Utilities.sleep(pause);
      }
    }
    return run();
  };

  // src/domain/job/key.ts
  var jobKey = ({ kind, asked: asked2, awardYear, instrument }) => sha2562(canonical([kind, [...new Set(asked2)].sort(), awardYear, instrument])).slice(0, 16);

  // src/domain/job/watchdog.ts
  var MINUTE_MS2 = 6e4;
  var DAY_MS = 24 * 60 * MINUTE_MS2;
  var MISSED_ROUNDS = 4;
  var RUN_MS = 6 * MINUTE_MS2;
  var NO_WATCHDOG = { made: 0, last: 0, since: 0, used: 0 };
  var isAlive = ({ made, last }, now) => made > 0 && now - Math.max(made, last) < (MISSED_ROUNDS + 1) * ROUND_MINUTES * MINUTE_MS2;
  var usedToday = ({ since, used }, now) => now - since < DAY_MS ? used : 0;
  var hasTriggerTime = (watchdog, now, minutes) => usedToday(watchdog, now) + RUN_MS <= minutes * MINUTE_MS2;
  var withUse = (watchdog, now, milliseconds) => {
    const isToday = now - watchdog.since < DAY_MS;
    return {
      ...watchdog,
      since: isToday ? watchdog.since : now,
      used: Math.max(0, (isToday ? watchdog.used : 0) + milliseconds)
    };
  };

  // src/domain/collection/sheet-fault.ts
  var REFUSED = /* @__PURE__ */ new Set([
    "cannot-open",
    "trashed",
    "not-a-form",
    "tab-missing",
    "header-missing",
    "header-twice",
    "other-version",
    "other-region",
    "other-period",
    "other-instrument",
    "shared-with-other-region",
    "unreadable-file",
    "fixed"
  ]);
  var isRefused = ({ code }) => REFUSED.has(code);

  // src/script/budget.ts
  var BUDGET_MS = 4.5 * 6e4;
  var STARTED = Date.now();
  var runMilliseconds = () => Date.now() - STARTED;
  var isTimeOver = (error) => /exceeded maximum execution time/i.test(String(error));
  var startBudget = (milliseconds = BUDGET_MS) => () => runMilliseconds() < milliseconds;

  // src/domain/collection/content-hash.ts
  var contentHash = (sheet) => sha2562(
    canonical([
      sheet.rows.map((row3) => [
        cellText(row3.region),
        cellText(row3.indicator),
        ...ANSWER_CELLS.map((cell) => [typeof row3[cell], cellText(row3[cell])])
      ]),
      sheet.officer,
      sheet.endorsements,
      sheet.formulas,
      sheet.added,
      sheet.isProtected
    ])
  );

  // src/script/refuse-fixed.ts
  var isFixed = ({ states }, code) => {
    const state2 = states.get(code);
    return state2 === "determined" || state2 === "revoked";
  };
  var refuseFixed = (assessment, codes) => {
    const fixed = codes.filter((code) => isFixed(assessment, code));
    if (fixed.length > 0) throw new Refusal("regions/fixed", { codes: fixed });
  };

  // src/domain/collection/claim.ts
  var claimFault = (claim3, expected) => {
    if (claim3.form !== expected.form) return { code: "not-a-form" };
    if (claim3.version !== expected.version)
      return { code: "other-version", found: claim3.version, expected: expected.version };
    const region = readRegionCode(cellText(claim3.region)).code;
    if (expected.region !== null && region !== expected.region)
      return { code: "other-region", found: claim3.region, expected: expected.region };
    const periods = [`${claim3.awardYear} (data ${claim3.dataYear})`, period(expected)];
    if (periods[0] !== periods[1]) return { code: "other-period", found: periods[0], expected: periods[1] };
    const named4 = (id2, hash) => `${id2} ${hash.slice(0, 12)}`;
    return claim3.instrument !== expected.instrument || claim3.instrumentHash !== expected.instrumentHash ? {
      code: "other-instrument",
      found: named4(claim3.instrument, claim3.instrumentHash),
      expected: named4(expected.instrument, expected.instrumentHash)
    } : null;
  };
  var period = ({ awardYear, dataYear: dataYear2 }) => `${awardYear} (data ${dataYear2})`;

  // src/domain/list/group-by.ts
  var groupBy = (items, keyOf5) => {
    const groups2 = /* @__PURE__ */ new Map();
    for (const item of items) {
      const group = groups2.get(keyOf5(item));
      if (group) group.push(item);
      else groups2.set(keyOf5(item), [item]);
    }
    return groups2;
  };

  // src/domain/collection/merge.ts
  var mergeSheet = (sheet, instrument, region, rows) => {
    const known = new Set(instrument.indicators.map(({ code }) => code));
    const codeOf2 = ({ indicator }) => cellText(indicator).toUpperCase();
    const isOther = (row3) => {
      const { code } = readRegionCode(row3.region);
      return !isBlank(row3.region) && code !== region.code;
    };
    const others = sheet.rows.filter(isOther);
    const unknown = sheet.rows.filter((row3) => !isOther(row3) && !known.has(codeOf2(row3)));
    const own2 = sheet.rows.filter((row3) => !isOther(row3) && known.has(codeOf2(row3)));
    const answered = own2.filter((row3) => !isUnanswered(row3));
    const byCode2 = groupBy(answered, codeOf2);
    const twice = [...byCode2].filter(([, same2]) => contradicts(same2)).map(([code]) => code);
    const there = new Set(own2.map(codeOf2));
    const missing = instrument.indicators.map(({ code }) => code).filter((code) => !there.has(code));
    const inBook = new Map([...rows].reverse().map((row3) => [row3.indicator.code, row3]));
    const usable = [...byCode2].flatMap(
      ([code, [first]]) => first && !twice.includes(code) ? [{ code, first }] : []
    );
    const changes = usable.flatMap(({ code, first }) => {
      const row3 = inBook.get(code);
      return row3 ? changeOf(row3, first) : [];
    });
    const cleared = rows.filter(({ indicator: { code }, typed }) => there.has(code) && !byCode2.has(code) && !isUnanswered(typed)).map(({ indicator }) => indicator.code);
    const withoutRow = usable.filter(({ code }) => !inBook.has(code)).map(({ code }) => code);
    return {
      changes,
      faults: [
        ...listed7("rows-of-other-region", "codes", unique(others.map((row3) => cellText(row3.region)))),
        ...listed7("rows-unknown", "codes", unique(unknown.map(({ indicator }) => cellText(indicator)))),
        ...listed7("rows-twice", "indicators", twice),
        ...listed7("rows-missing", "indicators", missing),
        ...listed7("cleared", "indicators", unique(cleared)),
        ...listed7("no-row", "indicators", withoutRow),
        ...listed7("columns-added", "headers", sheet.added),
        ...listed7("formulas", "cells", sheet.formulas),
        ...sheet.isProtected ? [] : [{ code: "protection-missing" }]
      ]
    };
  };
  var isUnanswered = (row3) => ANSWER_CELLS.every((cell) => isBlank(row3[cell]));
  var contradicts = ([first, ...rest]) => first !== void 0 && rest.some((row3) => ANSWER_CELLS.some((cell) => !sameCell(first[cell], row3[cell])));
  var sameCell = (a, b) => {
    if (cellText(a) === cellText(b)) return true;
    const [one, other] = [readNumber2(a), readNumber2(b)];
    return one.kind === "number" && other.kind === "number" && one.value === other.value && one.percentSign === other.percentSign;
  };
  var changeOf = (row3, sheet) => {
    const { typed, indicator } = row3;
    const changes = ANSWER_CELLS.filter((cell) => !sameCell(typed[cell], sheet[cell])).map(
      (cell) => ({ cell, from: cellText(typed[cell]), to: cellText(sheet[cell]) })
    );
    if (changes.length === 0) return [];
    const { answer, numerator: numerator2, denominator: denominator2, dataYear: dataYear2, evidence: evidence5, note } = sheet;
    return [
      {
        row: typed.row,
        indicator: indicator.code,
        cells: { answer, numerator: numerator2, denominator: denominator2, dataYear: dataYear2, evidence: evidence5, note },
        changes,
        decided: decidedBefore(row3)
      }
    ];
  };
  var decidedBefore = ({ decision: decision2, proposal }) => {
    var _a5;
    const said3 = decision2 === "pending" ? (_a5 = proposal == null ? void 0 : proposal.state) != null ? _a5 : "pending" : decision2;
    return said3 === "pending" ? null : said3;
  };
  var listed7 = (code, list2, found) => found.length > 0 ? [{ code, [list2]: found }] : [];
  var unique = (texts2) => [...new Set(texts2)];

  // src/script/region-sheet/layout.ts
  var FORM = { name: "KKPHAM Lembar Isian", version: "1" };
  var SHEET_TABS = {
    guide: "Petunjuk",
    identity: "Identitas & Pengesahan",
    answers: "Isian",
    overview: "Ringkasan",
    /** Hidden: what the sheet is, the instrument and the words that its formulas look up. */
    reference: "Acuan"
  };
  var HEADER_ROW = 3;
  var SHEET_COLUMNS = [
    "Kode Wilayah",
    "Kode Indikator",
    "Jenis",
    "Indikator",
    "Satuan",
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Diminta",
    "Bukti Dukung",
    "Catatan",
    "Status",
    "Keputusan Verifikator",
    "Catatan Verifikator",
    "Temuan",
    "Penanggung Jawab"
  ];
  var OPEN_COLUMNS = [
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Dukung",
    "Catatan"
  ];
  var RETURN_COLUMNS = [
    "Keputusan Verifikator",
    "Catatan Verifikator",
    "Temuan"
  ];
  var SHEET_FIELDS = {
    region: "Kode Wilayah",
    indicator: "Kode Indikator",
    answer: "Jawaban",
    numerator: "Pembilang",
    denominator: "Penyebut",
    dataYear: "Tahun Data",
    evidence: "Bukti Dukung",
    note: "Catatan"
  };
  var REFERENCE_LABELS = {
    form: "Jenis Berkas",
    version: "Versi Lembar",
    instrument: "Instrumen",
    instrumentHash: "Sidik Instrumen",
    awardYear: "Tahun Penghargaan",
    dataYear: "Tahun Data",
    book: "Buku Verifikasi",
    region: "Kode Wilayah",
    regionName: "Wilayah",
    province: "Provinsi"
  };
  var REFERENCE_KEYS = Object.keys(REFERENCE_LABELS);
  var OFFICER_LABELS = {
    name: "Nama Petugas",
    position: "Jabatan",
    office: "Instansi",
    phone: "Nomor Telepon",
    mail: "Surel"
  };
  var ENDORSEMENT_LABELS = {
    office: "Pengesahan OPD",
    regencySecretary: "Pengesahan Sekda Kab/Kota",
    provinceSecretary: "Pengesahan Sekda Provinsi"
  };
  var IDENTITY_WIDTH = 4;

  // src/script/region-sheet/collection.ts
  var openCollection = (assessment, stories, log2) => {
    const { spreadsheet, rows } = assessment.book;
    const current = new Map(rowsByRegion(rows));
    let written3 = { cells: /* @__PURE__ */ new Map(), stories };
    const papers3 = /* @__PURE__ */ new Map();
    const time2 = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
    return {
      assessment,
      time: time2,
      rowsOf: (region) => {
        var _a5;
        return (_a5 = current.get(region)) != null ? _a5 : [];
      },
      write: (region, changes, before) => {
        var _a5, _b;
        log2(region, changes, (_a5 = current.get(region)) != null ? _a5 : []);
        before == null ? void 0 : before();
        written3 = writeAnswers(assessment.book, assessment.text, time2.slice(0, 10), region, changes, written3);
        const byRow = new Map(changes.map((change) => [change.row, change]));
        const after = ((_b = current.get(region)) != null ? _b : []).map((row3) => {
          const change = byRow.get(row3.typed.row);
          return change ? takenOver(row3, change) : row3;
        });
        current.set(region, after);
      },
      isChanged: () => written3.cells.size > 0,
      endorse: (region, said3) => papers3.set(region.code, endorsed(region, said3)),
      after: (records) => {
        const { book } = assessment;
        const regions = book.regions.map((region) => {
          var _a5, _b, _c;
          return {
            ...region,
            endorsements: (_a5 = papers3.get(region.code)) != null ? _a5 : region.endorsements,
            sheetTrouble: (_c = (_b = records.get(region.row)) == null ? void 0 : _b.trouble) != null ? _c : region.sheetTrouble
          };
        });
        const typed = book.rows.map((row3) => {
          const cells = written3.cells.get(row3.typed.row);
          const change = cells ? written3.stories.get(row3.typed.row) : void 0;
          const reopened = change === void 0 ? {} : { change, decision: DECISION_WORDS.pending, recorded: "", decidedBy: "" };
          return cells ? { ...row3.typed, ...cells, ...reopened } : row3.typed;
        });
        return assess({ ...book, regions, rows: readSubmissions(book.instrument, regions, typed) });
      }
    };
  };
  var takenOver = (row3, { cells, decided }) => {
    const decision2 = decided === null ? row3.typed.decision : DECISION_WORDS.pending;
    return withRecorded({ ...row3, typed: { ...row3.typed, ...cells, decision: decision2 } }, "", "");
  };
  var takeSheet = (collection, region, sheet, passOn2) => {
    const { assessment, time: time2 } = collection;
    if (isFixed(assessment, region.code)) return { faults: [{ code: "fixed" }], changes: [], record: {} };
    const { instrument, settings } = assessment.book;
    const wrong = claimFault(sheet.claim, {
      form: FORM.name,
      version: FORM.version,
      instrument: instrument.id,
      instrumentHash: instrument.hash,
      awardYear: settings.awardYear,
      dataYear: settings.dataYear,
      region: region.code
    });
    if (wrong) return { faults: [wrong], changes: [], record: {} };
    const { changes, faults } = mergeSheet(sheet, instrument, region, collection.rowsOf(region.code));
    collection.write(region.code, changes, passOn2 && (() => passOn2(changes)));
    writeEndorsements(assessment, region, sheet);
    collection.endorse(region, sheet.endorsements);
    const officer = sheet.officer.join(" · ");
    return { faults, changes, record: { collected: time2, ...officer === "" ? {} : { officer } } };
  };
  var endorsed = (region, said3) => ({
    office: region.endorsements.office || said3.office !== "",
    regencySecretary: region.endorsements.regencySecretary || said3.regencySecretary !== "",
    provinceSecretary: region.endorsements.provinceSecretary || said3.provinceSecretary !== ""
  });
  var writeEndorsements = ({ book }, { row: row3 }, { endorsements: endorsements2 }) => {
    var _a5;
    const { sheet, columns, values: values2 } = book.tabs.regions;
    for (const [endorsement, said3] of Object.entries(endorsements2)) {
      const column2 = columns[REGION_FIELDS[endorsement]];
      if (said3 === "" || said3 === cellText((_a5 = values2[row3 - 1]) == null ? void 0 : _a5[column2])) continue;
      sheet.getRange(row3, column2 + 1).setNumberFormat("@").setValue(said3);
    }
  };

  // src/script/documents/drive-id.ts
  var driveId = (reference) => {
    var _a5, _b, _c, _d;
    return (_d = (_c = (_a5 = /\/(?:d|folders)\/([-\w]+)/.exec(reference)) == null ? void 0 : _a5[1]) != null ? _c : (_b = /[?&]id=([-\w]+)/.exec(reference)) == null ? void 0 : _b[1]) != null ? _d : reference.trim();
  };

  // src/script/region-sheet/open.ts
  var idOf = ({ id: id2, url }) => id2 || driveId(url);
  var openSheet = (id2) => {
    try {
      return again(() => SpreadsheetApp.openById(id2));
    } catch (error) {
      return { fault: { code: "cannot-open", reason: reasonOf2(error) } };
    }
  };

  // src/script/region-sheet/read.ts
  var readRegionSheet = (spreadsheet) => {
    const claim3 = readClaimOf(spreadsheet);
    if ("fault" in claim3) return claim3;
    const identity = tabOf2(spreadsheet, SHEET_TABS.identity);
    if ("fault" in identity) return identity;
    const answers = tabOf2(spreadsheet, SHEET_TABS.answers);
    if ("fault" in answers) return answers;
    const table = readAnswers(answers);
    if ("fault" in table) return table;
    const labels = identity.getRange(1, 1, Math.max(identity.getLastRow(), 1), IDENTITY_WIDTH).getValues();
    const { columns, header, ...rows } = table;
    const content = {
      claim: claim3,
      officer: Object.values(OFFICER_LABELS).map((label2) => cellText(labelled(labels, label2)[1])).filter((text2) => text2 !== ""),
      endorsements: readEndorsements(labels),
      ...rows,
      isProtected: answers.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0
    };
    return { content, answers, columns, header };
  };
  var tryReadRegionSheet = (spreadsheet) => {
    try {
      return again(() => readRegionSheet(spreadsheet));
    } catch (error) {
      if (isTimeOver(error)) throw error;
      return { fault: { code: "cannot-open", reason: reasonOf2(error) } };
    }
  };
  var readClaimOf = (spreadsheet) => {
    const reference = spreadsheet.getSheetByName(SHEET_TABS.reference);
    if (!reference) return { fault: { code: "not-a-form" } };
    const claim3 = readClaim(reference.getRange(1, 1, REFERENCE_KEYS.length, 2).getValues());
    return claim3.form === FORM.name ? claim3 : { fault: { code: "not-a-form" } };
  };
  var tabOf2 = (spreadsheet, name) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) return sheet;
    const names = spreadsheet.getSheets().map((other) => other.getName());
    return {
      fault: { code: "tab-missing", tab: name, similar: names.filter((other) => alike(other, name)) }
    };
  };
  var labelled = (rows, label2) => {
    var _a5;
    return (_a5 = rows.find(([first]) => sameHeader(cellText(first)) === sameHeader(label2))) != null ? _a5 : [];
  };
  var readClaim = (rows) => {
    const claimed = REFERENCE_KEYS.map((key) => [
      key,
      cellText(labelled(rows, REFERENCE_LABELS[key])[1])
    ]);
    return Object.fromEntries(claimed);
  };
  var readEndorsements = (rows) => {
    const of = (endorsement) => {
      const [, , date3, link] = labelled(rows, ENDORSEMENT_LABELS[endorsement]);
      return [cellText(date3), cellText(link)].filter((text2) => text2 !== "").join(" ");
    };
    return {
      office: of("office"),
      regencySecretary: of("regencySecretary"),
      provinceSecretary: of("provinceSecretary")
    };
  };
  var readAnswers = (sheet) => {
    var _a5, _b, _c;
    const [last, width] = [sheet.getLastRow(), sheet.getLastColumn()];
    const missing = (header2, similar) => ({
      fault: { code: "header-missing", tab: SHEET_TABS.answers, header: header2, similar }
    });
    if (last <= HEADER_ROW) return missing(SHEET_FIELDS.indicator, null);
    const top = (row3, rows2) => sheet.getRange(row3, 1, Math.min(rows2, last), Math.min(width, SEEN)).getValues();
    const header = (_a5 = headerIn(top(HEADER_ROW, 1), HEADER_ROW)) != null ? _a5 : headerIn(top(1, LOWEST_HEADER), 1);
    if (!header) return missing(SHEET_FIELDS.indicator, null);
    const { row: headerRow, cells: names } = header;
    const found = findColumns(names, Object.values(SHEET_FIELDS));
    if ("faults" in found) {
      const [fault3] = found.faults;
      return (fault3 == null ? void 0 : fault3.code) === "header/twice" ? { fault: { code: "header-twice", tab: SHEET_TABS.answers, header: fault3.header } } : missing((_b = fault3 == null ? void 0 : fault3.header) != null ? _b : "", (_c = fault3 == null ? void 0 : fault3.similar) != null ? _c : null);
    }
    const places = Object.values(found.columns);
    const [first, end2] = [Math.min(...places), Math.max(...places)];
    const block = sheet.getRange(headerRow + 2, first + 1, last - headerRow - 1, end2 - first + 1);
    const [values2, formulas] = [block.getValues(), block.getFormulas()];
    const at4 = (column2) => found.columns[column2] - first;
    const rows = values2.flatMap((cells, i) => {
      const row3 = {
        row: headerRow + 2 + i,
        region: cells[at4(SHEET_FIELDS.region)],
        indicator: cells[at4(SHEET_FIELDS.indicator)],
        answer: cells[at4(SHEET_FIELDS.answer)],
        numerator: cells[at4(SHEET_FIELDS.numerator)],
        denominator: cells[at4(SHEET_FIELDS.denominator)],
        dataYear: cells[at4(SHEET_FIELDS.dataYear)],
        evidence: cells[at4(SHEET_FIELDS.evidence)],
        note: cells[at4(SHEET_FIELDS.note)]
      };
      return isBlank(row3.indicator) && ANSWER_CELLS.every((cell) => isBlank(row3[cell])) ? [] : [row3];
    });
    const asked2 = ANSWER_CELLS.map((cell) => found.columns[SHEET_FIELDS[cell]]);
    return {
      header: names,
      columns: Object.fromEntries(
        ANSWER_CELLS.map((cell) => [cell, found.columns[SHEET_FIELDS[cell]] + 1])
      ),
      rows,
      formulas: formulas.flatMap(
        (cells, i) => cells.flatMap(
          (formula, j) => formula !== "" && asked2.includes(first + j) ? [a1(headerRow + 2 + i, first + j + 1)] : []
        )
      ),
      added: names.map(cellText).filter((name) => name !== "" && !SHEET_COLUMNS.some((own2) => sameHeader(own2) === sameHeader(name)))
    };
  };
  var headerIn = (rows, first) => {
    const row3 = rows.findIndex((cells2) => cells2.some((cell) => cellText(cell) === SHEET_FIELDS.indicator));
    const cells = rows[row3];
    return cells ? { row: first - 1 + row3, cells } : null;
  };
  var LOWEST_HEADER = 12;
  var SEEN = SHEET_COLUMNS.length + 20;

  // src/script/region-sheet/collect-one.ts
  var knownFault = ({ files, shared }, id2) => {
    var _a5;
    const regions = shared.get(id2);
    if (regions) return { code: "shared-with-other-region", regions };
    return ((_a5 = files.find((file) => file.id === id2)) == null ? void 0 : _a5.trashed) ? { code: "trashed" } : null;
  };
  var collectOne = (collection, sheets, region) => {
    const record2 = recordOf(collection.assessment.book, region.row);
    const id2 = sheetIdOf(collection, sheets, region);
    const about2 = { region, id: id2, url: record2.url };
    if (id2 === "") return { ...about2, outcome: "none", faults: [], record: {} };
    const refuse = (fault3) => ({
      ...about2,
      outcome: "refused",
      faults: [fault3],
      record: {}
    });
    if (isFixed(collection.assessment, region.code)) {
      return { ...about2, outcome: "unchanged", faults: [], record: {} };
    }
    const known = knownFault(sheets, id2);
    if (known) return refuse(known);
    const opened = openSheet(id2);
    if ("fault" in opened) return refuse(opened.fault);
    const read3 = tryReadRegionSheet(opened);
    if ("fault" in read3) return refuse(read3.fault);
    const hash = contentHash(read3.content);
    if (hash === record2.hash && record2.trouble === "") {
      return { ...about2, outcome: "unchanged", faults: [], record: { collected: collection.time } };
    }
    const { faults, changes, record: taken } = takeSheet(collection, region, read3.content);
    return faults.some(isRefused) ? { ...about2, outcome: "refused", faults, record: {} } : {
      ...about2,
      outcome: "collected",
      faults,
      record: { ...taken, hash },
      changed: changes.length,
      reopened: changes.filter(({ decided }) => decided !== null).length
    };
  };
  var sheetIdOf = ({ assessment }, { files }, region) => {
    var _a5, _b;
    return idOf(recordOf(assessment.book, region.row)) || ((_b = (_a5 = files.find(({ label: label2 }) => label2.kkphamSheet === "region" && label2.kkphamRegion === region.code)) == null ? void 0 : _a5.id) != null ? _b : "");
  };

  // src/script/drive.ts
  var drive = () => {
    if (typeof Drive === "undefined")
      throw new Error("The Drive advanced service is not switched on in appsscript.json.");
    return Drive;
  };

  // src/script/region-sheet/names.ts
  var SHEET_WORDS = {
    /** Every name of a sheet or template begins so. */
    namePrefix: "Lembar Isian KKPHAM",
    sheetName: (code, name, year2) => `Lembar Isian KKPHAM ${year2} - ${code} ${name}`,
    /** Names its book too, so that the books of several provinces never take each other's for their own. */
    templateName: (instrument, year2, bookId) => `Lembar Isian KKPHAM ${year2} - templat ${instrument} ${bookId.slice(-8)}`,
    folderName: (year2) => `KKPHAM ${year2} - Lembar Isian`
  };

  // src/script/region-sheet/sheet-shelf.ts
  var SPREADSHEET = "application/vnd.google-apps.spreadsheet";
  var FOLDER = "application/vnd.google-apps.folder";
  var FIELDS3 = "id,name,webViewLink,mimeType,trashed,appProperties";
  var listSheetFiles = (bookId, prefix = SHEET_WORDS.namePrefix) => {
    const page = (token) => {
      var _a5;
      const found = again(
        () => drive().Files.list({
          q: `appProperties has { key='kkphamSheetBook' and value='${bookId}' } or name contains '${prefix}'`,
          fields: `nextPageToken,files(${FIELDS3})`,
          pageSize: 1e3,
          orderBy: "createdTime",
          ...token ? { pageToken: token } : {}
        })
      );
      const files = ((_a5 = found.files) != null ? _a5 : []).map(
        (file) => {
          var _a6, _b, _c, _d, _e;
          return {
            id: (_a6 = file.id) != null ? _a6 : "",
            name: (_b = file.name) != null ? _b : "",
            url: (_c = file.webViewLink) != null ? _c : "",
            mimeType: (_d = file.mimeType) != null ? _d : "",
            trashed: file.trashed === true,
            label: (_e = file.appProperties) != null ? _e : {}
          };
        }
      );
      return [...files, ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return page(void 0).filter(
      ({ label: label2 }) => label2.kkphamSheetBook === void 0 || label2.kkphamSheetBook === bookId
    );
  };
  var isSpreadsheet = ({ mimeType }) => mimeType === SPREADSHEET;
  var label = (id2, properties4, folder) => {
    const resource = { appProperties: properties4 };
    again(
      () => folder === void 0 ? drive().Files.update(resource, id2) : drive().Files.update(resource, id2, null, { addParents: folder })
    );
  };
  var convert = (blob, own2, folder) => {
    var _a5, _b;
    const resource = {
      name: (_a5 = blob.getName()) != null ? _a5 : "",
      mimeType: SPREADSHEET,
      parents: [folder],
      appProperties: own2
    };
    return (_b = drive().Files.create(resource, blob, { fields: "id" }).id) != null ? _b : "";
  };
  var trash = (id2) => {
    again(() => drive().Files.update({ trashed: true }, id2));
  };
  var sheetFolder = (files, chosen, bookId, year2) => {
    var _a5;
    const own2 = files.find(
      (file) => file.mimeType === FOLDER && file.label.kkphamSheet === "folder" && !file.trashed
    );
    if (chosen !== "") return driveId(chosen);
    if (own2) return own2.id;
    const made = { kkphamSheetBook: bookId, kkphamSheet: "folder", kkphamState: "done" };
    const resource = { name: SHEET_WORDS.folderName(year2), mimeType: FOLDER, appProperties: made };
    return (_a5 = drive().Files.create(resource, null, { fields: "id" }).id) != null ? _a5 : "";
  };

  // src/script/region-sheet/inbox.ts
  var waitingFiles = (files) => files.filter(
    (file) => file.label.kkphamSheet === "inbox" && file.label.kkphamState === "made" && !file.trashed && isSpreadsheet(file)
  );
  var collectFile = (collection, sheets, file) => {
    var _a5;
    const refuse = (fault3, region2 = null) => ({
      file,
      region: region2,
      faults: [fault3],
      changes: [],
      officer: ""
    });
    const opened = openSheet(file.id);
    if ("fault" in opened) return refuse(opened.fault);
    const read3 = tryReadRegionSheet(opened);
    if ("fault" in read3) return refuse(read3.fault);
    const { claim: claim3 } = read3.content;
    const { code } = readRegionCode(cellText(claim3.region));
    const region = collection.assessment.book.regions.find((one) => one.code === code);
    if (!region) {
      const expected = collection.assessment.book.regions.map((one) => one.code).join(", ");
      return refuse({ code: "other-region", found: claim3.region, expected });
    }
    const { faults, changes, record: record2 } = takeSheet(
      collection,
      region,
      read3.content,
      (fresh) => passOn(collection, sheets, region, fresh)
    );
    const told2 = faults.filter((fault3) => fault3.code !== "protection-missing");
    if (!faults.some(isRefused)) {
      SpreadsheetApp.flush();
      label(file.id, { kkphamState: "done" });
    }
    return { file, region, faults: told2, changes, officer: (_a5 = record2.officer) != null ? _a5 : "" };
  };
  var passOn = (collection, sheets, region, changes) => {
    const id2 = sheetIdOf(collection, sheets, region);
    if (id2 === "" || changes.length === 0) return;
    const opened = openSheet(id2);
    if ("fault" in opened) return;
    const read3 = tryReadRegionSheet(opened);
    if ("fault" in read3) return;
    writeInto(read3, changes);
  };
  var writeInto = ({ content, answers, columns }, changes) => {
    var _a5, _b;
    const byCode2 = new Map(changes.map((change) => [change.indicator, change.cells]));
    const rows = content.rows.filter(({ indicator }) => byCode2.has(cellText(indicator).toUpperCase()));
    const [first, last] = [(_a5 = rows[0]) == null ? void 0 : _a5.row, (_b = rows[rows.length - 1]) == null ? void 0 : _b.row];
    if (first === void 0 || last === void 0) return;
    const there = new Map(content.rows.map((row3) => [row3.row, row3]));
    for (const cell of ANSWER_CELLS) {
      const range = answers.getRange(first, columns[cell], last - first + 1, 1);
      range.setNumberFormat("@").setValues(
        Array.from({ length: last - first + 1 }, (_2, i) => {
          const row3 = there.get(first + i);
          const sent = row3 ? byCode2.get(cellText(row3.indicator).toUpperCase()) : void 0;
          return [cellText(sent ? sent[cell] : row3 == null ? void 0 : row3[cell])];
        })
      );
    }
  };

  // src/script/region-sheet/outcome.ts
  var sheetReport = (text2, { region, outcome, faults, id: id2, url, changed, reopened }) => ({
    region: region.code,
    outcome,
    id: id2 || null,
    url: url || null,
    changed: changed != null ? changed : 0,
    reopened: reopened != null ? reopened : 0,
    troubles: faults.map((fault3) => ({ code: fault3.code, found: faultSentence(text2, fault3) }))
  });
  var troubleText = (text2, faults) => faults.map((fault3) => faultSentence(text2, fault3)).join(" ");
  var faultSentence = (text2, fault3) => {
    const sentence2 = sheetFaultText(text2, fault3);
    return sentence2.charAt(0).toUpperCase() + sentence2.slice(1);
  };
  var workOf = (text2, results, quotaSpent = false) => ({
    units: results.map(({ region }) => region.code),
    left: results.flatMap(({ region, outcome }) => outcome === "left" ? [region.code] : []),
    failed: results.flatMap(
      ({ region, outcome, faults }) => outcome === "refused" ? [
        {
          unit: region.code,
          reason: troubleText(text2, faults),
          passing: faults.some((fault3) => "reason" in fault3 && isPassing(fault3.reason))
        }
      ] : []
    ),
    quotaSpent
  });
  var countOutcomes = (results) => {
    const outcomes = results.map(({ outcome }) => outcome);
    return (outcome) => outcomes.filter((one) => one === outcome).length;
  };
  var recordsOf = (results) => new Map(results.map(({ region, record: record2 }) => [region.row, record2]));

  // src/script/trail/collected-deeds.ts
  var collectedDeeds = (changes, rows, runBy) => {
    const byRow = new Map(rows.map((row3) => [row3.typed.row, row3]));
    const who = by(TRAIL_WAYS.collected, runBy);
    return changes.flatMap(({ row: at4, cells }) => {
      const row3 = byRow.get(at4);
      if (!row3) return [];
      const about2 = { who, region: row3.region.code, indicator: row3.indicator.code };
      const [before, after] = [answerText(row3.typed), answerText(cells)];
      return [
        { action: TRAIL_ACTIONS.answer, ...about2, from: before, to: after },
        ...row3.decision === "pending" ? [] : [
          {
            action: TRAIL_ACTIONS.decision,
            ...about2,
            from: cellText(row3.typed.recorded),
            to: NO_DECISION,
            reason: `${before} > ${after}`
          }
        ]
      ];
    });
  };

  // src/script/actions/collect-sheets.ts
  var collectSheets = (options) => runRecorded(
    "collect",
    options,
    (assessment, wanted, trail) => collectAll(assessment, trail, wanted, (options == null ? void 0 : options.onlyFiles) === true)
  );
  var collectAll = (assessment, trail, wanted, onlyFiles = false, hasTime = startBudget()) => {
    const { book, text: text2 } = assessment;
    const sheets = { files: listSheetFiles(book.spreadsheet.getId()), shared: sharedIds(book) };
    trail.append([]);
    const collection = openCollection(
      assessment,
      trail.stories,
      (_2, changes, rows) => trail.append(collectedDeeds(changes, rows, trail.who()))
    );
    const results = onlyFiles ? [] : collectRegions(collection, sheets, wanted, hasTime);
    const files = waitingFiles(sheets.files);
    const taken = files.flatMap((file) => hasTime() ? [collectFile(collection, sheets, file)] : []);
    if (collection.isChanged()) trail.append([{ action: TRAIL_ACTIONS.collected }]);
    const records = newRecords(collection, results, taken);
    writeRecords(book, records);
    const count4 = (outcome) => results.filter((result) => result.outcome === outcome).length;
    const changed = [
      ...results.map(({ changed: changed2 }) => changed2 != null ? changed2 : 0),
      ...taken.map(({ changes }) => changes.length)
    ];
    const reopened = [...results.map(({ reopened: reopened2 }) => reopened2 != null ? reopened2 : 0), ...taken.map(reopenedOf)];
    const refusedFiles = taken.filter(({ faults }) => faults.some(isRefused));
    const today = collection.time.slice(0, 10);
    const notYetToday = results.filter(
      ({ outcome, region: { row: row3 } }) => outcome === "left" && !recordOf(book, row3).collected.startsWith(today)
    ).length;
    const said3 = text2.done.collected({
      collected: count4("collected") + taken.length - refusedFiles.length,
      unchanged: count4("unchanged"),
      changed: sum2(changed),
      reopened: sum2(reopened),
      refused: count4("refused") + refusedFiles.length,
      none: count4("none"),
      left: notYetToday + files.length - taken.length
    });
    const strangers = refusedFiles.map(({ file, faults }) => `${file.name}: ${troubleText(text2, faults)}`);
    return {
      said: [said3, ...strangers].join(" "),
      trail,
      after: collection.after(records),
      work: withFiles(workOf(text2, results), files, taken, text2),
      sheets: [
        ...results.map((result) => sheetReport(text2, result)),
        ...taken.map((result) => fileReport(assessment, result))
      ]
    };
  };
  var sum2 = (numbers) => numbers.reduce((total, number4) => total + number4, 0);
  var withFiles = (work, files, taken, text2) => {
    const refused = taken.filter(({ faults }) => faults.some(isRefused));
    return {
      ...work,
      units: [...work.units, ...files.map(({ name }) => name)],
      left: [...work.left, ...files.slice(taken.length).map(({ name }) => name)],
      failed: [
        ...work.failed,
        ...refused.map(({ file, faults }) => ({
          unit: file.name,
          reason: troubleText(text2, faults),
          passing: false
        }))
      ]
    };
  };
  var reopenedOf = ({ changes }) => changes.filter(({ decided }) => decided !== null).length;
  var collectRegions = (collection, sheets, wanted, hasTime) => {
    const { book } = collection.assessment;
    const collected = (row3) => recordOf(book, row3).collected;
    return book.regions.filter(({ code }) => wanted.length === 0 || wanted.includes(code)).sort((a, b) => collected(a.row) < collected(b.row) ? -1 : 1).map((region) => {
      if (hasTime()) return collectOne(collection, sheets, region);
      const { id: id2, url } = recordOf(book, region.row);
      return { region, outcome: "left", faults: [], record: {}, id: id2, url };
    });
  };
  var sharedIds = (book) => {
    var _a5;
    const regions = /* @__PURE__ */ new Map();
    for (const { code, row: row3 } of book.regions) {
      const id2 = idOf(recordOf(book, row3));
      if (id2 !== "") regions.set(id2, [...(_a5 = regions.get(id2)) != null ? _a5 : [], code]);
    }
    return new Map([...regions].filter(([, codes]) => codes.length > 1));
  };
  var newRecords = ({ assessment: { text: text2 }, time: time2 }, results, taken) => {
    var _a5, _b;
    const records = /* @__PURE__ */ new Map();
    for (const { region, outcome, faults, record: record2 } of results) {
      if (outcome === "left" || outcome === "none") continue;
      records.set(region.row, {
        ...record2,
        trouble: troubleText(text2, faults)
      });
    }
    for (const { file, region, faults, officer } of taken) {
      if (!region) continue;
      const before = (_a5 = records.get(region.row)) != null ? _a5 : {};
      const trouble = [
        (_b = before.trouble) != null ? _b : "",
        ...faults.map((fault3) => `${file.name}: ${sheetFaultText(text2, fault3)}`)
      ].filter((part) => part !== "").join(" ");
      records.set(region.row, {
        ...before,
        ...faults.some(isRefused) ? {} : { collected: time2 },
        trouble,
        ...officer === "" ? {} : { officer }
      });
    }
    return records;
  };
  var fileReport = ({ text: text2 }, { file, region, faults, changes }) => {
    var _a5;
    return {
      region: (_a5 = region == null ? void 0 : region.code) != null ? _a5 : null,
      outcome: faults.some(isRefused) ? "refused" : "collected",
      id: file.id,
      url: file.url || null,
      changed: changes.length,
      reopened: changes.filter(({ decided }) => decided !== null).length,
      troubles: faults.map((fault3) => ({ code: fault3.code, found: sheetFaultText(text2, fault3) }))
    };
  };

  // src/domain/trail/untold.ts
  var untold = (entries, action) => {
    const regions = /* @__PURE__ */ new Set();
    for (const entry of entries) {
      if (entry.action !== action) continue;
      if (entry.to !== UNDER_WAY) regions.delete(entry.region);
      else for (const region of entry.from.split(" ")) if (region !== "") regions.add(region);
    }
    return regions;
  };

  // src/domain/collection/day.ts
  var DAY_MS2 = 864e5;
  var isDay = (text2) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
    const time2 = Date.parse(text2);
    return !Number.isNaN(time2) && new Date(time2).toISOString().startsWith(text2);
  };
  var daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS2);
  var addDays = (day2, days2) => new Date(Date.parse(day2) + days2 * DAY_MS2).toISOString().slice(0, 10);

  // src/domain/collection/deadline.ts
  var LONGEST_EXTENSION = 90;
  var openUntil = ({ openUntil: own2 }, deadline) => isDay(own2) ? own2 : deadline;
  var expired = (standing2, deadline, today) => {
    const last = openUntil(standing2, deadline);
    return standing2.state !== "locked" && last !== "" && today > last;
  };
  var extensionFault = (until, today) => {
    if (!isDay(until)) return "no-day";
    if (until < today) return "past";
    return daysBetween(today, until) > LONGEST_EXTENSION ? "too-long" : null;
  };
  var repairUntil = (standing2, deadline, today, repairDays) => {
    const own2 = addDays(today, repairDays);
    const before = standing2.state === "locked" ? "" : openUntil(standing2, deadline);
    return before > own2 ? before : own2;
  };

  // src/script/region-sheet/own-sheet.ts
  var trashedSheets = ({ spreadsheet }) => new Set(listSheetFiles(spreadsheet.getId()).flatMap(({ id: id2, trashed }) => trashed ? [id2] : []));
  var onOwnSheet = (book, region, trashed, change) => {
    const record2 = recordOf(book, region.row);
    const about2 = { region, id: idOf(record2), url: record2.url };
    if (about2.id === "") return { ...about2, outcome: "none", faults: [], record: {} };
    const changed = trashed.has(about2.id) ? { fault: { code: "trashed" } } : changeSheet(about2.id, region, change);
    return "fault" in changed ? { ...about2, outcome: "refused", faults: [changed.fault], record: {} } : { ...about2, ...changed };
  };
  var leftSheet = (book, region) => {
    const record2 = recordOf(book, region.row);
    return { region, outcome: "left", faults: [], record: {}, id: idOf(record2), url: record2.url };
  };
  var changeSheet = (id2, region, change) => {
    const sheet = openSheet(id2);
    if ("fault" in sheet) return sheet;
    try {
      const claim3 = again(() => readClaimOf(sheet));
      if ("fault" in claim3) return claim3;
      if (readRegionCode(claim3.region).code !== region.code) {
        return { fault: { code: "other-region", found: claim3.region, expected: region.code } };
      }
      return again(() => change(sheet));
    } catch (error) {
      return { fault: { code: "cannot-open", reason: reasonOf2(error) } };
    }
  };

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
  var protectOwn = (sheet) => {
    sheet.protect().setDescription("KKPHAM").setWarningOnly(true);
  };

  // src/script/region-sheet/formulas/expression.ts
  var call = (name, ...args) => `${name}(${args.join(";")})`;
  var text = (value3) => `"${value3.replace(/"/g, '""')}"`;
  var cond = (test, yes, no) => call("IF", test, yes, no);
  var EMPTY = text("");
  var isEmpty = (of) => `${call("LEN", of)}=0`;
  var isNumber = (of) => call("ISNUMBER", of);
  var same = (a, b) => call("EXACT", a, b);
  var beginsWith = (of, letters) => call("AND", `${call("LEN", of)}>0`, isNumber(call("FIND", call("LEFT", of, "1"), text(letters))));
  var replaceEach = (of, letters, by2) => Array.from(letters).reduce((inner, letter) => call("SUBSTITUTE", inner, text(letter), text(by2)), of);
  var number3 = (value3) => {
    var _a5, _b;
    if (Number.isInteger(value3)) return String(value3);
    const decimals2 = (_b = (_a5 = String(value3).split(".")[1]) == null ? void 0 : _a5.length) != null ? _b : 0;
    return `${Math.round(value3 * 10 ** decimals2)}/${10 ** decimals2}`;
  };
  var inReference = (column2, row3) => row3 === void 0 ? `${SHEET_TABS.reference}!$${column2}:$${column2}` : `${SHEET_TABS.reference}!$${column2}$${row3}`;

  // src/script/region-sheet/reference-columns.ts
  var INDICATOR_KEYS = [
    "code",
    "kind",
    "percent",
    "share",
    "mayNotApply",
    "part",
    "minimum",
    "maximum",
    "decimals",
    "per",
    "letters",
    "scale",
    "direction",
    "firstStep",
    "steps",
    "most",
    "choices",
    "words",
    "range"
  ];
  var STEP_KEYS = ["bound", "points"];
  var NONE3 = "tanpa";
  var FIRST_ROW = 2;
  var INDICATORS_AT = 4;
  var STEPS_AT = INDICATORS_AT + INDICATOR_KEYS.length + 1;
  var LINES_AT = STEPS_AT + STEP_KEYS.length + 1;
  var SIGNS_AT = LINES_AT + 3;
  var REFERENCE_WIDTH = SIGNS_AT + 1;
  var column = (first, key) => columnLetters(first + key);
  var indicatorColumn = (key) => inReference(column(INDICATORS_AT, INDICATOR_KEYS.indexOf(key)));
  var stepColumn = (key) => inReference(column(STEPS_AT, STEP_KEYS.indexOf(key)));
  var lineCell = (check2) => inReference(columnLetters(LINES_AT + 1), FIRST_ROW + check2);
  var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  var lettersCell = inReference(columnLetters(SIGNS_AT + 1), FIRST_ROW);
  var signCell = (sign2) => inReference(columnLetters(SIGNS_AT), FIRST_ROW + sign2);
  var labelCell = (key) => inReference("B", REFERENCE_KEYS.indexOf(key) + 1);
  var plainNumberCell = inReference(
    column(INDICATORS_AT, INDICATOR_KEYS.indexOf("direction")),
    FIRST_ROW
  );

  // src/script/region-sheet/formulas/look-up.ts
  var looked = ({ of }, key, none = EMPTY) => cond(of("indicatorKnown"), call("INDEX", indicatorColumn(key), of("place")), none);
  var lookUp = (key, none) => (cells) => looked(cells, key, none);
  var isKind = ({ of }, kind) => same(of("kind"), text(kind));

  // src/script/region-sheet/formulas/names.ts
  var NUMBER_CELLS = ["answer", "numerator", "denominator"];
  var RESULTS = ["worst", "points", "possible"];
  var MIRRORED_FIELDS = [
    ...NUMBER_CELLS,
    "dataYear",
    "region"
  ];

  // src/script/region-sheet/formulas/texts.ts
  var SIGNS2 = Array.from(WHITE_SPACE + ZERO_WIDTH);
  var shown = (cell) => call("IFERROR", `${cell}&""`, text("#REF!"));
  var plainTextOf = (field2) => ({ typed }) => call(
    "TRIM",
    SIGNS2.reduce(
      (inner, sign2, i) => call("SUBSTITUTE", inner, signCell(i), text(WHITE_SPACE.includes(sign2) ? " " : "")),
      shown(typed(field2))
    )
  );
  var formatOf = (cell) => call("CELL", text("format"), cell);
  var isDate = ({ typed, of }, field2) => {
    const cell = typed(field2);
    const joined6 = `${cell}&""`;
    const isOwnDate = same(call("LEFT", formatOf(cell), "1"), text("D"));
    const isOtherDate = call(
      "AND",
      same(formatOf(of(`${field2}Mirror`)), text("G")),
      call("NOT", same(formatOf(plainNumberCell), text("G")))
    );
    return cond(
      call("AND", isNumber(cell), isNumber(of(`${field2}Mirror`))),
      call(
        "OR",
        call("IFERROR", isOwnDate, "FALSE"),
        call("IFERROR", isOtherDate, "FALSE"),
        isNumber(call("FIND", text("/"), joined6)),
        isNumber(call("FIND", text(":"), joined6))
      ),
      "FALSE"
    );
  };
  var withoutDigits = (of) => Array.from("0123456789").reduce((inner, digit) => call("SUBSTITUTE", inner, text(digit), text("")), of);

  // src/script/region-sheet/formulas/numbers.ts
  var MINUS = "-−";
  var GROUPS = "., ";
  var endsInPercent = (of) => same(call("RIGHT", of, "1"), text("%"));
  var body = (cell) => ({ of }) => {
    const plain2 = of(`${cell}Text`);
    const unsigned2 = cond(endsInPercent(plain2), call("LEFT", plain2, `${call("LEN", plain2)}-1`), plain2);
    const from = cond(beginsWith(plain2, `+${MINUS}`), "2", "1");
    return call("TRIM", call("MID", unsigned2, from, String(LONGEST_NUMBER)));
  };
  var shape = (cell) => ({ of }) => replaceEach(of(`${cell}Body`), "123456789", "0");
  var marks = (cell) => ({ of }) => call("SUBSTITUTE", of(`${cell}Shape`), text("0"), EMPTY);
  var mark = (cell) => ({ of }) => {
    const marks2 = of(`${cell}Marks`);
    const last = call("RIGHT", marks2, "1");
    const repeated2 = call("AND", `${call("LEN", marks2)}>1`, same(call("LEFT", marks2, "1"), last));
    return cond(call("OR", repeated2, call("NOT", beginsWith(last, ".,"))), EMPTY, last);
  };
  var decimals = (cell) => ({ of }) => {
    const [whole2, sign2] = [of(`${cell}Shape`), of(`${cell}Mark`)];
    return cond(isEmpty(sign2), "0", `${call("LEN", whole2)}-${call("FIND", sign2, whole2)}`);
  };
  var groups = (cell) => ({ of }) => `${call("LEN", of(`${cell}Marks`))}-${call("LEN", of(`${cell}Mark`))}`;
  var whole = (cell) => ({ of }) => `${call("LEN", of(`${cell}Shape`))}-${of(`${cell}Decimals`)}-${call("LEN", of(`${cell}Mark`))}`;
  var read = (cell) => (cells) => {
    const { of, typed } = cells;
    const plain2 = of(`${cell}Text`);
    const isShort = call("AND", call("ISTEXT", typed(cell)), `${call("LEN", plain2)}<=${LONGEST_NUMBER}`);
    return cond(
      isEmpty(plain2),
      text("blank"),
      cond(
        isNumber(typed(cell)),
        // A truth value is a number in LibreOffice.
        cond(
          call("OR", call("ISLOGICAL", typed(cell)), isDate(cells, cell)),
          text("unreadable"),
          typed(cell)
        ),
        cond(
          isShort,
          readText((step) => of(`${cell}${step}`)),
          text("unreadable")
        )
      )
    );
  };
  var readText = (step) => {
    const [marks2, mark3, decimals2] = [step("Marks"), step("Mark"), step("Decimals")];
    const [groups2, whole2, body2] = [step("Groups"), step("Whole"), step("Body")];
    const group = call("LEFT", marks2, "1");
    const inThrees = call(
      "AND",
      `${whole2}-4*${groups2}>=1`,
      `${whole2}-4*${groups2}<=3`,
      same(
        call("RIGHT", call("LEFT", step("Shape"), whole2), `4*${groups2}`),
        call("REPT", `${group}&"000"`, groups2)
      )
    );
    const isSound = call(
      "AND",
      same(marks2, `${call("REPT", group, groups2)}&${mark3}`),
      call("OR", isEmpty(marks2), beginsWith(marks2, GROUPS)),
      call("OR", isEmpty(mark3), `${decimals2}>0`),
      cond(`${groups2}=0`, `${whole2}>0`, inThrees)
    );
    const readsTwoWays = call(
      "AND",
      `${groups2}=0`,
      `${call("LEN", mark3)}=1`,
      `${decimals2}=3`,
      `${whole2}<=3`,
      call("NOT", same(call("LEFT", body2, "1"), text("0")))
    );
    const sign2 = cond(beginsWith(step("Text"), MINUS), "-1", "1");
    const value3 = `${sign2}*${call("VALUE", replaceEach(body2, GROUPS, ""))}/10^${decimals2}`;
    return cond(isSound, cond(readsTwoWays, text("ambiguous"), value3), text("unreadable"));
  };
  var STEPS = {
    Body: body,
    Shape: shape,
    Marks: marks,
    Mark: mark,
    Decimals: decimals,
    Groups: groups,
    Whole: whole,
    Read: read
  };
  var NUMBER_FORMULAS = Object.fromEntries(
    NUMBER_CELLS.flatMap(
      (cell) => Object.keys(STEPS).map((step) => [`${cell}${step}`, STEPS[step](cell)])
    )
  );

  // src/script/region-sheet/formulas/answer-facts.ts
  var word = (of) => text(of.toLowerCase());
  var isValue = ({ of }) => same(of("state"), text("value"));
  var isSaid = ({ of }) => call("NOT", isEmpty(of("said")));
  var bothSidesBlank = ({ of }) => call("AND", isEmpty(of("numeratorText")), isEmpty(of("denominatorText")));
  var problemOf2 = ({ of, typed }, cell, percent5) => cond(
    isNumber(of(`${cell}Read`)),
    cond(
      call("AND", call("ISTEXT", typed(cell)), endsInPercent(of(`${cell}Text`)), call("NOT", percent5)),
      text("unreadable"),
      EMPTY
    ),
    cond(same(of(`${cell}Read`), text("blank")), text("missing"), of(`${cell}Read`))
  );
  var sideProblem = (side, ifNumber) => (cells) => {
    const problem = problemOf2(cells, side, "FALSE");
    return cond(
      call("OR", call("NOT", isKind(cells, "ratio")), isSaid(cells)),
      EMPTY,
      cond(
        bothSidesBlank(cells),
        cond(isNumber(cells.of("answerRead")), text("missing"), EMPTY),
        cond(isEmpty(problem), ifNumber(cells), problem)
      )
    );
  };
  var answerProblem = (cells) => {
    const { of } = cells;
    const lower = call("LOWER", of("answerText"));
    const yesOrNo = call("OR", same(lower, word(ANSWER_WORDS.yes)), same(lower, word(ANSWER_WORDS.no)));
    const ratio = cond(
      call("AND", bothSidesBlank(cells), call("NOT", isNumber(of("answerRead")))),
      text("word"),
      EMPTY
    );
    return cond(
      call("OR", isEmpty(of("answerText")), isSaid(cells)),
      EMPTY,
      cond(
        isKind(cells, "yesNo"),
        cond(yesOrNo, EMPTY, text("word")),
        cond(
          isKind(cells, "options"),
          cond(isNumber(of("option")), EMPTY, text("option")),
          cond(
            isKind(cells, "number"),
            problemOf2(cells, "answer", of("percent")),
            cond(isKind(cells, "ratio"), ratio, EMPTY)
          )
        )
      )
    );
  };
  var state = (cells) => {
    const { of } = cells;
    const problems = ["answer", "numerator", "denominator"].map((cell) => of(`${cell}Problem`));
    const blank = call(
      "AND",
      isEmpty(of("answerText")),
      call("OR", call("NOT", isKind(cells, "ratio")), bothSidesBlank(cells))
    );
    return cond(
      call("NOT", of("judged")),
      text("blank"),
      cond(
        isSaid(cells),
        of("said"),
        cond(isEmpty(problems.join("&")), cond(blank, text("blank"), text("value")), text("unreadable"))
      )
    );
  };
  var rounded = ({ of }) => {
    const value3 = of("value");
    const digits = call("LEN", call("INT", call("ABS", value3)));
    const clean2 = call("ROUND", value3, `12-${digits}`);
    return cond(
      isNumber(value3),
      cond(
        `${call("INT", value3)}=${value3}`,
        value3,
        call("ROUND", clean2, call("INDEX", indicatorColumn("decimals"), of("place")))
      ),
      EMPTY
    );
  };
  var whereValue = (kind, value3) => (cells) => cond(call("AND", isValue(cells), isKind(cells, kind)), value3(cells), EMPTY);
  var value = (cells) => cond(
    isValue(cells),
    cond(
      isKind(cells, "number"),
      cells.of("answerRead"),
      cond(isKind(cells, "ratio"), cells.of("ratio"), EMPTY)
    ),
    EMPTY
  );
  var numerator = whereValue("ratio", ({ of }) => of("numeratorRead"));
  var denominator = whereValue("ratio", ({ of }) => of("denominatorRead"));
  var numeratorProblem = sideProblem(
    "numerator",
    ({ of }) => cond(
      call(
        "AND",
        isNumber(of("denominatorRead")),
        isEmpty(of("denominatorProblem")),
        call("NOT", isNumber(of("ratio")))
      ),
      text("unreadable"),
      EMPTY
    )
  );
  var denominatorProblem = sideProblem(
    "denominator",
    ({ of }) => cond(`${of("denominatorRead")}>0`, EMPTY, text("notPositive"))
  );
  var earns2 = (cells) => cond(
    call("OR", isKind(cells, "number"), isKind(cells, "ratio")),
    isValue(cells),
    cond(isNumber(cells.of("claim")), `${cells.of("claim")}>0`, isValue(cells))
  );

  // src/script/region-sheet/formulas/row-facts.ts
  var regionCode2 = (cells) => {
    const { of, typed } = cells;
    const [bare4, cell, code] = [of("bareRegion"), typed("region"), labelCell("region")];
    const digits = `${call("LEFT", code, "2")}&${call("RIGHT", code, "2")}`;
    const twoDigits = (of2) => call("RIGHT", `"0"&${of2}`, "2");
    const asDate = call(
      "AND",
      call("IFERROR", `${call("YEAR", cell)}>=1900`, "FALSE"),
      same(`${twoDigits(call("DAY", cell))}&"."&${twoDigits(call("MONTH", cell))}`, code)
    );
    const whole2 = call("VALUE", digits);
    const asNumber = call("OR", `${cell}=${whole2}`, `${call("ABS", `${cell}-${whole2}/100`)}<1/1000000000`);
    const written3 = `${call("LEFT", bare4, "2")}&"."&${call("RIGHT", bare4, "2")}`;
    const between = call("MID", bare4, "3", "1");
    const asText = call(
      "AND",
      same(written3, code),
      call("OR", `${call("LEN", bare4)}=4`, call("AND", `${call("LEN", bare4)}=5`, beginsWith(between, "., -")))
    );
    return cond(
      isEmpty(code),
      text("unknown"),
      cond(
        isNumber(cell),
        cond(
          cond(isDate(cells, "region"), call("IFERROR", asDate, "FALSE"), asNumber),
          text("converted"),
          text("unknown")
        ),
        cond(same(bare4, code), text("known"), cond(asText, text("converted"), text("unknown")))
      )
    );
  };
  var yearRead2 = (cells) => {
    const { of, typed } = cells;
    const [plain2, cell] = [of("dataYearText"), typed("dataYear")];
    const asNumber = cond(
      isDate(cells, "dataYear"),
      EMPTY,
      cond(call("AND", `${call("INT", cell)}=${cell}`, `${cell}>=1000`, `${cell}<=9999`), cell, EMPTY)
    );
    const isFour = call("AND", `${call("LEN", plain2)}=4`, isEmpty(withoutDigits(plain2)));
    return cond(isNumber(cell), asNumber, cond(isFour, call("VALUE", plain2), EMPTY));
  };
  var evidence4 = ({ of }) => {
    const address2 = of("address");
    const isWhole2 = call(
      "IFERROR",
      `${call("FIND", text("."), `${address2}&"."`, "2")}<${call("LEN", address2)}`,
      "FALSE"
    );
    return cond(isEmpty(of("evidenceText")), text("blank"), cond(isWhole2, text("link"), text("other")));
  };
  var hazardOf2 = (field2) => ({ of, typed }) => {
    const plain2 = of(`${field2}Text`);
    const next = call("LEFT", call("TRIM", call("MID", plain2, "2", "2")), "1");
    const isOneOf2 = (letter, letters) => call("AND", `${call("LEN", letter)}>0`, isNumber(call("FIND", letter, letters)));
    const looksLikeFormula2 = call(
      "OR",
      call("AND", beginsWith(plain2, "="), `${call("LEN", plain2)}>1`),
      call("AND", beginsWith(plain2, "@"), isOneOf2(next, `${lettersCell}&"(+-"`)),
      call("AND", beginsWith(plain2, "+-"), isOneOf2(next, `${lettersCell}&"(@="`))
    );
    return cond(
      call("ISTEXT", typed(field2)),
      cond(
        `${call("LEN", typed(field2))}>${LONGEST_TEXT}`,
        text("long"),
        cond(looksLikeFormula2, text("formula"), EMPTY)
      ),
      EMPTY
    );
  };
  var year = ({ of }) => cond(
    isEmpty(of("dataYearText")),
    text("blank"),
    cond(isNumber(of("yearRead")), text("read"), text("unreadable"))
  );
  var reason = ({ of, typed }) => call(
    "AND",
    call("NOT", call("ISLOGICAL", typed("note"))),
    `${call("LEN", replaceEach(of("noteText"), `${SAYS_NOTHING} `, ""))}>=${SHORTEST_REASON}`
  );

  // src/script/region-sheet/formulas/facts.ts
  var FACT_FORMULAS = {
    kind: lookUp("kind"),
    state,
    percent: lookUp("percent", "FALSE"),
    share: lookUp("share", "FALSE"),
    mayNotApply: lookUp("mayNotApply", "FALSE"),
    part: lookUp("part", "FALSE"),
    minimum: lookUp("minimum"),
    maximum: lookUp("maximum"),
    value,
    rounded,
    numerator,
    denominator,
    answerProblem,
    numeratorProblem,
    denominatorProblem,
    regionCode: regionCode2,
    indicatorKnown: ({ of }) => isNumber(of("place")),
    answerTyped: ({ of }) => call("NOT", isEmpty(of("answerText"))),
    reason,
    earns: earns2,
    evidence: evidence4,
    year,
    yearRead: yearRead2,
    yearExpected: () => call("IFERROR", call("VALUE", `${labelCell("dataYear")}&""`), EMPTY),
    answerHazard: hazardOf2("answer"),
    evidenceHazard: hazardOf2("evidence"),
    noteHazard: hazardOf2("note")
  };

  // src/script/region-sheet/formulas/print.ts
  var printCondition = (condition, cellOf2) => {
    switch (condition.op) {
      case "is": {
        const cell = cellOf2(condition.fact);
        if (typeof condition.value === "string") return same(cell, text(condition.value));
        return condition.value ? cell : call("NOT", cell);
      }
      case "compare": {
        const left2 = cellOf2(condition.left);
        if (typeof condition.right === "number")
          return call("AND", isNumber(left2), `${left2}${condition.sign}${number3(condition.right)}`);
        const right = cellOf2(condition.right);
        return call("AND", isNumber(left2), isNumber(right), `${left2}${condition.sign}${right}`);
      }
      case "not":
        return call("NOT", printCondition(condition.of, cellOf2));
      case "all":
        return joined("AND", partsOf(condition), cellOf2, "TRUE");
      case "any":
        return joined("OR", partsOf(condition), cellOf2, "FALSE");
    }
  };
  var partsOf = (condition) => condition.of.flatMap((part) => part.op === condition.op ? partsOf(part) : [part]);
  var joined = (name, parts2, cellOf2, ofNone) => {
    var _a5;
    const printed3 = parts2.map((part) => printCondition(part, cellOf2));
    return printed3.length > 1 ? call(name, ...printed3) : (_a5 = printed3[0]) != null ? _a5 : ofNone;
  };

  // src/script/region-sheet/formulas/scores.ts
  var pointsAt = (row3) => call("INDEX", stepColumn("points"), row3);
  var band = (cells, first) => {
    const last = `${first}+${looked(cells, "steps")}-1`;
    const bounds = `${call("INDEX", stepColumn("bound"), first)}:${call("INDEX", stepColumn("bound"), last)}`;
    const signed = `${looked(cells, "direction")}*${cells.of("rounded")}`;
    return pointsAt(`${first}+${call("SUMPRODUCT", `${isNumber(bounds)}*(${bounds}<${signed})`)}`);
  };
  var line = ({ of }, first) => {
    const [from, to] = [
      call("INDEX", stepColumn("bound"), first),
      call("INDEX", stepColumn("bound"), `${first}+1`)
    ];
    const share = call("MIN", "1", call("MAX", "0", `(${of("rounded")}-${from})/(${to}-${from})`));
    return `${pointsAt(first)}+${share}*(${pointsAt(`${first}+1`)}-${pointsAt(first)})`;
  };
  var claim2 = (cells) => {
    const { of } = cells;
    const first = of("firstStep");
    const isScale = (kind) => same(of("scale"), text(kind));
    const isYes = same(call("LOWER", of("answerText")), text(ANSWER_WORDS.yes.toLowerCase()));
    return cond(
      same(of("state"), text("value")),
      cond(
        isScale("yesNo"),
        pointsAt(cond(isYes, first, `${first}+1`)),
        cond(
          isScale("options"),
          pointsAt(`${first}+${of("option")}-1`),
          cond(isScale("bands"), band(cells, first), cond(isScale("linear"), line(cells, first), EMPTY))
        )
      ),
      EMPTY
    );
  };
  var possible = (cells) => {
    const { of } = cells;
    const leftOut = call("AND", same(of("state"), text("notApplicable")), of("mayNotApply"), of("reason"));
    const most = looked(cells, "most");
    return cond(leftOut, EMPTY, cond(isNumber(most), most, EMPTY));
  };
  var IMPOSSIBLE = any(EXCEEDS_WHOLE, OUT_OF_RANGE);
  var points = ({ of }) => cond(
    isNumber(of("possible")),
    cond(call("AND", isNumber(of("claim")), call("NOT", printCondition(IMPOSSIBLE, of))), of("claim"), "0"),
    EMPTY
  );
  var SCORE_FORMULAS = { claim: claim2, points, possible };

  // src/script/region-sheet/status-words.ts
  var MARKS = {
    /** What to choose or do in the answer cell; a whole sentence. */
    choices: "{pilihan}",
    /** The words for an answer that cannot be given. */
    words: "{kata}",
    /** The values that are possible. */
    range: "{rentang}",
    dataYear: "{tahun}",
    region: "{kode}"
  };
  var COMPLETE = "Lengkap.";
  var NOT_FILLED = "Belum diisi.";
  var KINDS = { error: "Perbaiki", warning: "Periksa", info: "Info" };
  var STATUS_WORDS = {
    "answer/blank": NOT_FILLED,
    "answer/word-not-allowed": "Jawaban ini tidak dikenal. {pilihan}",
    "answer/option-not-allowed": "Bukan salah satu pilihan. {pilihan}",
    "number/unreadable": "Tidak terbaca sebagai angka. Tulis angkanya saja tanpa satuan, misalnya 12,5; nol ditulis 0. Bila angkanya tidak ada, pilih {kata} di Jawaban.",
    "number/ambiguous": "Dapat berarti ribuan atau desimal. Tulis ribuan tanpa pemisah (1234) dan desimal dengan koma (1,23).",
    "ratio/side-missing": "Belum diisi. Pembilang dan Penyebut harus terisi keduanya.",
    "ratio/denominator-not-positive": "Harus lebih dari 0. Bila tidak ada yang dapat dihitung, pilih {kata} di Jawaban dan tulis alasannya di Catatan.",
    "ratio/numerator-above-denominator": "Lebih besar daripada Penyebut, padahal bagian darinya. Periksa keduanya; mungkin tertukar.",
    "ratio/answer-typed": "Kosongkan kolom ini. Nilainya dihitung dari Pembilang dan Penyebut; yang tertulis di sini tidak dipakai.",
    "value/fraction-for-percentage": "Benarkah hanya 1 persen atau kurang? Persentase ditulis 0 sampai 100: 95 persen ditulis 95, bukan 0,95.",
    "value/percentage-for-fraction": "Tulis sebagai pecahan dari 0 sampai 1: 95 persen ditulis 0,95.",
    "value/out-of-range": "Nilainya di luar yang mungkin ({rentang}). Periksa angka dan satuannya.",
    "year/missing": "Belum diisi. Yang dinilai adalah data tahun {tahun}.",
    "year/unreadable": "Tulis tahunnya saja dengan empat angka, misalnya {tahun}.",
    "year/outside-period": "Yang dinilai adalah data tahun {tahun}. Bila belum terbit, jelaskan di Catatan.",
    "evidence/missing": "Belum ada. Tempel tautan ke dokumen buktinya.",
    "evidence/not-a-link": "Bukan tautan yang lengkap. Tempel alamatnya sebagai teks, mulai dari https://.",
    "not-applicable/without-reason": "Tulis mengapa tidak berlaku. Tanpa alasan, jawaban ini dihitung 0.",
    "not-applicable/not-allowed": "Indikator ini berlaku untuk semua daerah. Isi jawabannya, atau pilih {kata}. Sekarang dihitung 0.",
    "no-data/without-reason": "Tulis mengapa datanya tidak ada, misalnya instansi mana yang memegangnya.",
    "region/unknown": "Bukan kode daerah lembar ini. Tulis {kode}. Sekarang baris ini tidak dihitung.",
    "region/code-converted": "Kodenya berubah bentuk. Ubah format selnya menjadi teks, lalu tulis {kode}.",
    "indicator/unknown": "Kode ini tidak ada dalam instrumen. Kembalikan kode semula. Sekarang baris ini tidak dihitung.",
    "text/formula-like": "Tampak seperti rumus; disimpan sebagai teks biasa. Tulis ulang sebagai kalimat bila bukan itu maksudnya.",
    "text/too-long": `Lebih dari ${formatPlain(LONGEST_TEXT, "id")} huruf. Ringkas, dan pindahkan uraiannya ke dokumen bukti.`
  };
  var statusLine = (code, severity, field2) => code === "answer/blank" ? STATUS_WORDS[code] : `${KINDS[severity]} [${SHEET_FIELDS[field2]}]: ${STATUS_WORDS[code]}`;
  var marksIn = (line3) => Object.keys(MARKS).filter((mark3) => line3.includes(MARKS[mark3]));
  var indicatorMarks = (indicator) => ({
    choices: choicesOf(indicator),
    words: joined2(wordsOf2(indicator)),
    range: rangeOf(indicator)
  });
  var wordsOf2 = ({ mayNotApply }) => mayNotApply ? [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable] : [ANSWER_WORDS.noData];
  var choicesOf = (indicator) => {
    const { measure } = indicator;
    const words = wordsOf2(indicator);
    if (measure.kind === "ratio")
      return `Kosongkan lalu isi Pembilang dan Penyebut, atau pilih ${joined2(words)}.`;
    const own2 = measure.kind === "options" ? measure.options.map(({ letter }) => letter) : measure.kind === "yesNo" ? [ANSWER_WORDS.yes, ANSWER_WORDS.no] : [];
    return `Pilih ${joined2([...own2, ...words])}.`;
  };
  var joined2 = (words) => {
    var _a5;
    const last = (_a5 = words[words.length - 1]) != null ? _a5 : "";
    const before = words.slice(0, -1);
    if (before.length === 0) return last;
    return `${before.join(", ")}${before.length > 1 ? "," : ""} atau ${last}`;
  };
  var rangeOf = ({ measure }) => {
    var _a5;
    if (measure.kind !== "number" && measure.kind !== "ratio") return "";
    const { maximum } = measure;
    const minimum = measure.kind === "ratio" ? Math.max(0, (_a5 = measure.minimum) != null ? _a5 : 0) : measure.minimum;
    const n29 = (value3) => formatPlain(value3, "id");
    if (minimum === null) return maximum === null ? "tanpa batas" : `paling besar ${n29(maximum)}`;
    return maximum === null ? `paling kecil ${n29(minimum)}` : `${n29(minimum)} sampai ${n29(maximum)}`;
  };
  var isSheetField = (field2) => field2 in SHEET_FIELDS;

  // src/script/region-sheet/worst.ts
  var WORST = { ok: "ok", warning: "warning", error: "error", blank: "blank" };

  // src/script/region-sheet/formulas/sheet-checks.ts
  var JUDGED = all(not(is("regionCode", "unknown")), is("indicatorKnown"));
  var checksOf2 = ({ scope, checks, needs }) => checks.flatMap(({ code, field: field2, when }) => {
    if (!isSheetField(field2)) return [];
    const [own2, severity] = [code, SEVERITIES[code]];
    return [
      {
        code: own2,
        field: field2,
        severity,
        when: needs ? all(needs, when) : when,
        line: statusLine(own2, severity, field2),
        always: scope === "any row"
      }
    ];
  });
  var SHEET_CHECKS = RULES.flatMap(
    (rule) => rule.scope === "row" || rule.scope === "any row" ? checksOf2(rule) : []
  ).sort((a, b) => rank(a.severity) - rank(b.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

  // src/script/region-sheet/formulas/sentences.ts
  var isSheetFact = (fact) => fact in FACT_FORMULAS;
  var cellOf = ({ of }) => (fact) => {
    if (!isSheetFact(fact)) throw new Error(`no formula for the fact ${fact}`);
    return of(fact);
  };
  var filled = (cells, mark3) => {
    if (mark3 === "dataYear" || mark3 === "region") return labelCell(mark3);
    return looked(cells, mark3);
  };
  var lineOf = (cells, check2, place3) => {
    const line3 = marksIn(check2.line).reduce(
      (inner, mark3) => call("SUBSTITUTE", inner, text(MARKS[mark3]), filled(cells, mark3)),
      lineCell(place3)
    );
    return cond(printCondition(check2.when, cellOf(cells)), `${call("CHAR", "10")}&${line3}`, EMPTY);
  };
  var linesOf = (severity) => (cells) => {
    const runs = [];
    SHEET_CHECKS.forEach((check2, place3) => {
      if (check2.severity !== severity) return;
      const line3 = lineOf(cells, check2, place3);
      const last = runs[runs.length - 1];
      if ((last == null ? void 0 : last.always) === check2.always) last.lines.push(line3);
      else runs.push({ always: check2.always, lines: [line3] });
    });
    const pieces = runs.map(
      ({ always, lines }) => always ? lines.join("&") : cond(cells.of("judged"), lines.join("&"), EMPTY)
    );
    return cond(cells.of("nothing"), EMPTY, pieces.join("&"));
  };
  var judged3 = (cells) => printCondition(JUDGED, cellOf(cells));
  var worst = ({ of }) => cond(
    of("nothing"),
    EMPTY,
    cond(
      call("AND", of("judged"), same(of("state"), text("blank"))),
      text(WORST.blank),
      cond(
        isEmpty(of("errors")),
        cond(isEmpty(of("warnings")), text(WORST.ok), text(WORST.warning)),
        text(WORST.error)
      )
    )
  );
  var SENTENCE_FORMULAS = {
    judged: judged3,
    errors: linesOf("error"),
    warnings: linesOf("warning"),
    infos: linesOf("info"),
    worst
  };
  var statusExpression = ({ of }) => {
    const lines = `${of("errors")}&${of("warnings")}&${of("infos")}`;
    return cond(of("nothing"), EMPTY, cond(isEmpty(lines), text(COMPLETE), call("MID", lines, "2", "9999")));
  };

  // src/script/region-sheet/formulas/steps.ts
  var FAR = "99999";
  var STEP_FORMULAS = {
    /** The row names no indicator and answers nothing: a title, or a row that somebody cleared. */
    nothing: ({ of }) => isEmpty(["indicator", ...ANSWER_CELLS].map((field2) => of(`${field2}Text`)).join("&")),
    /** The row of Acuan in which the indicator stands. `MATCH` knows wildcards and no capitals, so its find is compared. */
    place: ({ of }) => {
      const found = call("MATCH", of("indicatorText"), indicatorColumn("code"), "0");
      const isIt = same(call("INDEX", indicatorColumn("code"), found), call("UPPER", of("indicatorText")));
      return call("IFERROR", cond(isIt, found, EMPTY), EMPTY);
    },
    /** Without the apostrophe by which people force a text. */
    bareRegion: ({ of }) => cond(beginsWith(of("regionText"), "'"), call("MID", of("regionText"), "2", "20"), of("regionText")),
    said: ({ of }) => {
      const is2 = (word2) => same(call("LOWER", of("answerText")), text(word2.toLowerCase()));
      return cond(
        is2(ANSWER_WORDS.noData),
        text("noData"),
        cond(is2(ANSWER_WORDS.notApplicable), text("notApplicable"), EMPTY)
      );
    },
    /** Which of the options, from 1: a letter alone, or before a bracket, a point, a dash, a space. */
    option: (cells) => {
      const answer = cells.of("answerText");
      const letter = call("FIND", call("LEFT", answer, "1"), looked(cells, "letters"));
      const standsAlone = call(
        "OR",
        `${call("LEN", answer)}=1`,
        beginsWith(call("MID", answer, "2", "1"), ".): –-")
      );
      return cond(
        call("AND", `${call("LEN", answer)}>0`, standsAlone),
        call("IFERROR", call("INT", `(${letter}+1)/2`), EMPTY),
        EMPTY
      );
    },
    ratio: (cells) => {
      const [numerator2, denominator2] = [cells.of("numeratorRead"), cells.of("denominatorRead")];
      return cond(
        call("AND", isNumber(numerator2), isNumber(denominator2)),
        call("IFERROR", `${numerator2}/${denominator2}*${looked(cells, "per")}`, EMPTY),
        EMPTY
      );
    },
    /** What follows the first `://` of http or https, with a space for all that cannot be in an address and one behind. */
    rest: ({ of }) => {
      const plain2 = call("LOWER", of("evidenceText"));
      const after = (scheme) => call("IFERROR", `${call("FIND", text(scheme), plain2)}+${scheme.length}`, FAR);
      const from = call("MIN", after("http://"), after("https://"));
      return `${replaceEach(call("MID", plain2, from, FAR), `<>"';,`, " ")}&" "`;
    },
    address: ({ of }) => call("LEFT", of("rest"), `${call("FIND", text(" "), of("rest"))}-1`),
    scale: (cells) => looked(cells, "scale"),
    firstStep: (cells) => looked(cells, "firstStep")
  };

  // src/script/region-sheet/helper-columns.ts
  var TEXT_FORMULAS = Object.fromEntries(
    Object.keys(SHEET_FIELDS).map((field2) => [`${field2}Text`, plainTextOf(field2)])
  );
  var MIRROR_FORMULAS = Object.fromEntries(
    MIRRORED_FIELDS.map((field2) => [`${field2}Mirror`, ({ typed }) => typed(field2)])
  );
  var FORMULAS = {
    ...SENTENCE_FORMULAS,
    ...SCORE_FORMULAS,
    ...TEXT_FORMULAS,
    ...MIRROR_FORMULAS,
    ...NUMBER_FORMULAS,
    ...STEP_FORMULAS,
    ...FACT_FORMULAS
  };
  var HELPERS = [
    .../* @__PURE__ */ new Set([...RESULTS, ...Object.keys(FORMULAS)])
  ];
  var FIRST_HELPER = SHEET_COLUMNS.length + 2;
  var helperColumn = (helper) => LETTERS2[helper];
  var LETTERS2 = Object.fromEntries(
    HELPERS.map((helper, i) => [helper, columnLetters(FIRST_HELPER + i)])
  );
  var cellsOf2 = (row3) => ({
    typed: (field2) => `$${columnLetters(SHEET_COLUMNS.indexOf(SHEET_FIELDS[field2]) + 1)}${row3}`,
    of: (helper) => `$${LETTERS2[helper]}${row3}`
  });
  var helperFormulas = (row3) => {
    const cells = cellsOf2(row3);
    return HELPERS.map((helper) => `=${FORMULAS[helper](cells)}`);
  };
  var statusFormula = (row3) => `=${statusExpression(cellsOf2(row3))}`;

  // src/script/region-sheet/plan.ts
  var planRows = (instrument) => {
    const rows = instrument.rights.flatMap((right) => [
      { kind: "section", right },
      ...instrument.indicators.filter((indicator) => indicator.right === right.code).map((indicator) => ({ kind: "indicator", indicator }))
    ]);
    return rows.map((row3, i) => ({ ...row3, row: HEADER_ROW + 1 + i }));
  };
  var rowsOfRight = (plan, right) => {
    const rows = plan.flatMap(
      (row3) => row3.kind === "indicator" && row3.indicator.right === right ? [row3.row] : []
    );
    const [first] = rows;
    return first === void 0 ? null : { first, last: first + rows.length - 1 };
  };
  var indicatorRows = (plan) => plan.flatMap((row3) => row3.kind === "indicator" ? [row3] : []);

  // src/script/region-sheet/words.ts
  var { noData: noData2, notApplicable: notApplicable2 } = ANSWER_WORDS;
  var line2 = (name, says) => ({ kind: "line", name, says });
  var heading = (name) => ({ kind: "heading", name, says: "" });
  var GUIDE_WORDS = {
    title: (year2) => `Lembar Isian KKPHAM ${year2}`,
    /** Before the name of the region. */
    of: "Penilaian Kabupaten/Kota Peduli Hak Asasi Manusia: ",
    lines: (about2) => [
      line2(
        "Untuk siapa",
        "Petugas daerah yang mengisi penilaian. Beberapa perangkat daerah (OPD) boleh mengisi pada waktu yang sama."
      ),
      line2("Yang dinilai", `Keadaan dan data tahun ${about2.dataYear}, Januari sampai Desember.`),
      ...about2.deadline === "" ? [] : [line2("Batas waktu", `${formatDay(about2.deadline, "id")}. Sesudahnya lembar ini dikunci.`)],
      heading("Tiga langkah"),
      line2(
        "1. Siapkan identitas",
        `Di tab ${SHEET_TABS.identity}, isi nama dan kontak petugas. Tiga pengesahan diisi begitu suratnya ada.`
      ),
      line2(
        "2. Isi kolom kuning",
        `Di tab ${SHEET_TABS.answers}, isi sel kuning pada indikator bagian Anda. Siapa mengisi apa ada di tab ${SHEET_TABS.overview}.`
      ),
      line2(
        "3. Baca kolom Status",
        "Status di baris itu langsung menyebut apa yang masih kurang. Perbaiki sampai hijau; warnanya:"
      ),
      { kind: "ok", name: "Hijau", says: "Lengkap. Tidak ada yang perlu dikerjakan." },
      {
        kind: "warning",
        name: "Kuning tua",
        says: "Jawaban terpakai, tetapi masih ada yang perlu dilengkapi."
      },
      { kind: "error", name: "Merah", says: "Jawaban belum dapat dipakai; dihitung 0 sampai diperbaiki." },
      heading("Cara menulis"),
      {
        kind: "open",
        name: "Sel kuning muda",
        says: "Tempat Anda mengisi. Sel lain terkunci atau terisi sendiri."
      },
      line2(
        "Angka",
        "Tanpa pemisah ribuan dan tanpa satuan, dengan koma desimal: 1234 atau 12,5. Nol ditulis 0, bukan nihil atau tanda hubung."
      ),
      line2("Rasio", "Isi Pembilang dan Penyebut saja. Nilainya dihitung sendiri; Jawaban dibiarkan kosong."),
      line2("Pilihan", "Pilih dari daftar di sel Jawaban, atau tulis hurufnya saja."),
      line2("Data tidak ada", `Tulis ${noData2} di Jawaban, dan alasannya di Catatan.`),
      line2(
        "Tidak berlaku",
        `Bila daftar Jawaban atau keterangannya membolehkan, tulis ${notApplicable2}, dan alasannya di Catatan.`
      ),
      line2(
        "Bukti",
        "Simpan dokumennya di tempat penyimpanan daring, izinkan pemeriksa membukanya, lalu tempel tautan lengkapnya (https://…) di Bukti Dukung."
      ),
      line2(
        "Contoh",
        "Arahkan kursor ke sel yang bertanda segitiga di sudutnya: di situ ada contoh dan keterangan."
      ),
      heading("Setelah diisi"),
      line2(
        "Tidak ada tombol kirim",
        "Isian dikumpulkan setiap malam. Boleh diisi sedikit demi sedikit sampai batas waktu."
      ),
      line2("Setelah batas waktu", "Lembar dikunci dan isiannya diperiksa."),
      line2(
        "Bila perlu diperbaiki",
        `Lembar dibuka lagi untuk Anda. Apa yang perlu diperbaiki tertulis di kolom ${RETURN_COLUMNS.join(", ")}.`
      ),
      heading("Dengan apa"),
      line2(
        "Google Sheets",
        "Cukup buka tautannya; tersimpan sendiri, dan beberapa orang dapat mengisi bersamaan."
      ),
      line2(
        "Excel atau LibreOffice",
        "Unduh sebagai .xlsx (File › Download), isi, simpan sebagai .xlsx, lalu kirim kembali kepada Kantor Wilayah."
      ),
      line2("Jangan diubah", "Nama tab, judul kolom, kode, dan urutan baris.")
    ],
    instrument: "Instrumen",
    regulation: "Peraturan",
    standing: "Kedudukan teks"
  };
  var IDENTITY_WORDS = {
    title: "Identitas dan pengesahan",
    todo: "Isi sel kuning. Pengesahan boleh menyusul bila suratnya sudah ada.",
    region: "Daerah",
    officer: "Petugas yang mengisi",
    endorsements: "Pengesahan",
    endorsementHeader: ["Surat", "Penanda Tangan", "Tanggal", "Tautan Surat"],
    draft: "RANCANGAN",
    sample: "DATA CONTOH",
    link: "Tempel tautan lengkap ke suratnya, mulai dari https://",
    date: "Tanggal surat, misalnya 12 Maret 2026.",
    mail: "Satu alamat surel, misalnya petugas@contoh.go.id"
  };
  var HEADER_NOTES = {
    Jawaban: `Pilih dari daftar, atau tulis angkanya. Untuk rasio dibiarkan kosong, kecuali ${noData2} atau ${notApplicable2}.`,
    Pembilang: "Untuk rasio: bagian yang dihitung. Angka tanpa pemisah ribuan.",
    Penyebut: "Untuk rasio: keseluruhannya. Angka lebih dari 0, tanpa pemisah ribuan.",
    "Tahun Data": "Tahun datanya, empat angka.",
    "Bukti Dukung": "Tautan lengkap ke dokumennya, mulai dari https://",
    Catatan: `Alasan untuk ${noData2} dan ${notApplicable2}; penjelasan lain boleh.`,
    Status: "Terisi sendiri: apa yang masih kurang di baris ini."
  };
  var ANSWERS_WORDS = {
    title: "Isian ",
    todo: "Isi sel kuning pada baris bagian Anda, lalu baca kolom Status. Contoh ada di catatan sel yang bertanda segitiga.",
    section: (number4, name) => `${number4}. ${name}`,
    choose: (words) => `Pilih: ${words.join(" / ")}.`,
    noDataHelp: `Bila datanya tidak ada: ${noData2}, alasannya di Catatan.`,
    notApplicableHelp: `Boleh ${notApplicable2}, dengan alasan di Catatan.`,
    number: (range, example) => `Angka${range}, misalnya ${example}.`,
    between: (from, to) => ` dari ${from} sampai ${to}`,
    atLeast: (from) => ` paling kecil ${from}`,
    atMost: (to) => ` paling besar ${to}`,
    plainNumber: "Tanpa pemisah ribuan dan satuan; nol ditulis 0.",
    ratioAnswer: `Kosongkan; isi Pembilang dan Penyebut. ${noData2} boleh dipilih, alasannya di Catatan.`,
    numerator: "Angka saja, tanpa pemisah ribuan, misalnya 150. Nol ditulis 0.",
    partNumerator: "Angka saja, tidak lebih besar dari Penyebut, misalnya 150. Nol ditulis 0.",
    denominator: "Angka lebih dari 0, tanpa pemisah ribuan, misalnya 200.",
    year: (year2) => `Tahun datanya. Yang dinilai tahun ${year2}.`,
    example: (text2) => `Contoh: ${text2}`,
    ratioExample: (numerator2, denominator2, value3) => `Contoh: Pembilang ${numerator2}, Penyebut ${denominator2}. Nilainya ${value3}.`,
    letterOnly: (letter) => `${letter} (hurufnya saja)`,
    remark: (text2) => `Keterangan: ${text2}`,
    source: (text2) => `Rujukan: ${text2}`
  };
  var OVERVIEW_WORDS = {
    title: "Ringkasan ",
    todo: "Terisi sendiri dari tab Isian dan Identitas & Pengesahan; tidak ada yang perlu ditulis di sini.",
    blocks: "Apa yang masih menghalangi penyerahan",
    /** First words of a sentence; its colour goes by their first letters, which differ. */
    done: "Beres: ",
    open: "Kurang: ",
    better: "Saran: ",
    ready: "isian lengkap dan siap diperiksa.",
    notReady: "masih ada yang harus diselesaikan.",
    blank: { some: " indikator belum dijawab.", none: "semua indikator sudah dijawab." },
    errors: { some: " jawaban perlu diperbaiki.", none: "tidak ada jawaban yang perlu diperbaiki." },
    warnings: {
      before: "lengkapi bukti, tahun, atau alasan pada ",
      after: " jawaban.",
      none: "tidak ada jawaban yang perlu dilengkapi."
    },
    endorsed: (paper) => `${paper} sudah ada.`,
    notEndorsed: (paper) => `${paper}. Isi tanggal dan tautan suratnya.`,
    byRight: "Kelengkapan menurut hak",
    byOffice: "Siapa mengisi apa",
    right: "Hak",
    office: "Penanggung Jawab",
    counts: ["Indikator", "Lengkap", "Perlu dilengkapi", "Perlu diperbaiki", "Belum diisi", "Terpakai (%)"],
    codes: "Kode indikatornya",
    codesOf: (first, last) => first === last ? first : `${first} sampai ${last}`,
    all: "Semua",
    /** After the number of complete ones. */
    filledOf: (all2) => ` dari ${all2} lengkap`,
    wholeErrors: " · perlu diperbaiki ",
    wholeWarnings: " · perlu dilengkapi ",
    wholeBlank: " · belum diisi ",
    noOffice: "Belum ditentukan",
    score: "Nilai sementara dari jawaban sendiri",
    scoreMark: "Sementara: belum diperiksa verifikator, dan belum termasuk bonus. Jawaban yang kosong atau salah dihitung 0.",
    value: "Nilai",
    weight: "Bobot",
    points: "Poin",
    possible: "Poin tertinggi",
    weights: "Bobot jenis (%)",
    total: "Keseluruhan (sementara)"
  };

  // src/script/sheets/answers-tab.ts
  var answerRow = (region, indicator, rights, dimensions) => {
    var _a5, _b;
    return {
      "Kode Wilayah": region.code,
      Wilayah: region.name,
      "Kode Indikator": indicator.code,
      Hak: (_a5 = rights.get(indicator.right)) != null ? _a5 : indicator.right,
      Jenis: (_b = dimensions.get(indicator.dimension)) != null ? _b : indicator.dimension,
      Indikator: `${question(indicator)}
Bukti: ${indicator.evidence}`,
      Satuan: unitOf(indicator)
    };
  };
  var question = ({ text: text2, measure, provenance }) => [
    `${text2}${provenance === "draft" ? " [rancangan]" : ""}`,
    ...measure.kind === "options" ? measure.options.map(({ letter, label: label2 }) => `${letter}. ${label2}`) : [],
    ...measure.kind === "ratio" ? [`Pembilang: ${measure.numerator}`, `Penyebut: ${measure.denominator}`] : []
  ].join("\n");
  var unitOf = ({ measure }) => {
    if (measure.kind === "yesNo") return `${ANSWER_WORDS.yes} / ${ANSWER_WORDS.no}`;
    if (measure.kind === "options") return measure.options.map(({ letter }) => letter).join(" / ");
    return measure.unit;
  };
  var COMMON = [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable];
  var answerWords = ({ measure }) => measure.kind === "yesNo" ? [ANSWER_WORDS.yes, ANSWER_WORDS.no, ...COMMON] : measure.kind === "options" ? [...measure.options.map(({ letter }) => letter), ...COMMON] : COMMON;
  var answerValidation = (indicator, made) => {
    const words = indicator.measure.kind === "number" ? [] : answerWords(indicator);
    const key = words.join("|");
    const known = made.get(key);
    if (known !== void 0) return known;
    const rule = words.length === 0 ? null : dropDown(words);
    made.set(key, rule);
    return rule;
  };
  var decisionValidation = () => dropDown(Object.values(DECISION_WORDS));
  var reasonValidation = () => dropDown(REASON_CODES.map(reasonLabel));
  var dropDown = (words) => SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(words.join(" / ")).build();
  var TEXT3 = [
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
    "Kode Alasan",
    "Catatan Verifikator",
    "Verifikator"
  ];
  var SCRIPT = [
    "Skor",
    "Temuan",
    "Perubahan",
    "Putusan Tercatat",
    "Diputuskan Oleh"
  ];
  var TEXT_CELLS = [
    "Bukti Dukung",
    "Catatan",
    "Kode Alasan",
    "Catatan Verifikator",
    "Putusan Tercatat",
    "Diputuskan Oleh"
  ];
  var styleAnswers = (sheet, first, rows, columns) => {
    const over = (names) => names.map(
      (name) => sheet.getRange(first, columns[name] + 1, rows, 1).setVerticalAlignment("top").setWrap(true)
    );
    for (const range of over(TEXT3)) range.setNumberFormat("@");
    for (const range of over(REGION)) range.setBackground(COLOURS.region);
    for (const range of over(VERIFIER)) range.setBackground(COLOURS.verifier);
    for (const range of over(SCRIPT)) range.setBackground(COLOURS.script);
    sheet.getRange(first, columns["Tahun Data"] + 1, rows, 1).setNumberFormat("0");
    for (const name of TEXT_CELLS) {
      sheet.getRange(first, columns[name] + 1, rows, 1).setNumberFormat("@");
    }
  };
  var colourUnrecorded = (sheet) => {
    const letters = (name) => columnLetters(ANSWER_COLUMNS.indexOf(name) + 1);
    const [decision2, recorded] = [letters("Status Verifikasi"), letters("Putusan Tercatat")];
    const typed = `TRIM($${decision2}2)`;
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
      `=(${typed}<>"")*(LOWER(${typed})<>"${DECISION_WORDS.pending.toLowerCase()}")*($${recorded}2="")`
    ).setBackground(COLOURS.warning).setRanges([sheet.getRange(`${decision2}2:${decision2}`)]).build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  };

  // src/script/region-sheet/tabs/colours.ts
  var SHEET_COLOURS = {
    header: COLOURS.header,
    headerText: COLOURS.headerText,
    section: "#d5e6ec",
    /** What an officer types into, and nothing else has this colour. */
    open: "#fff8d6",
    locked: "#ffffff",
    /** Open, but not asked for by this row's measure. */
    notAsked: "#f3f3f3",
    script: COLOURS.script,
    warningMark: COLOURS.warning,
    ok: "#d9ead3",
    warning: "#fbe3a1",
    error: "#f4b6b6",
    /** Of a draft's or a sample's mark where no fill shows. */
    markText: "#9c5700",
    border: "#b7c4c9"
  };

  // src/script/region-sheet/tabs/example.ts
  var exampleNote = (indicator) => [
    exampleOf(indicator),
    ...indicator.mayNotApply ? [ANSWERS_WORDS.notApplicableHelp] : [],
    ...indicator.remark === "" ? [] : [ANSWERS_WORDS.remark(indicator.remark)],
    ...indicator.source === "" ? [] : [ANSWERS_WORDS.source(indicator.source)]
  ].join("\n");
  var exampleOf = ({ measure }) => {
    var _a5, _b;
    if (measure.kind === "yesNo") return ANSWERS_WORDS.example(ANSWER_WORDS.yes);
    if (measure.kind === "options") return ANSWERS_WORDS.example(ANSWERS_WORDS.letterOnly((_b = (_a5 = measure.options[0]) == null ? void 0 : _a5.letter) != null ? _b : "A"));
    if (measure.kind === "number") return ANSWERS_WORDS.example(exampleNumber(measure));
    const { numerator: numerator2, denominator: denominator2 } = exampleSides(measure);
    const value3 = numerator2 / denominator2 * measure.per;
    return ANSWERS_WORDS.ratioExample(ungrouped2(numerator2), ungrouped2(denominator2), withUnit(value3, measure));
  };
  var ungrouped2 = (value3) => formatPlain(value3, "id").replace(/\./g, "");
  var withUnit = (value3, { unit }) => `${ungrouped2(value3)} ${unit}`;
  var exampleNumber = (measure) => ungrouped2(possible2(measure, TYPED));
  var exampleSides = (measure) => {
    const value3 = possible2(measure, measure.per === 100 ? PERCENT : TYPED);
    const denominator2 = measure.per === 1 ? 40 : measure.per * 2;
    return { numerator: Math.round(value3 * denominator2 / measure.per), denominator: denominator2 };
  };
  var TYPED = [12.5, 12, 4, 3, 1, 0.5, 0];
  var PERCENT = [75, ...TYPED];
  var possible2 = ({ minimum, maximum, decimals: decimals2 }, wanted) => {
    var _a5, _b, _c;
    return (_c = (_b = (_a5 = wanted.find(
      (value3) => (minimum === null || value3 >= minimum) && (maximum === null || value3 <= maximum) && (decimals2 > 0 || Number.isInteger(value3))
    )) != null ? _a5 : minimum) != null ? _b : maximum) != null ? _c : 0;
  };

  // src/script/region-sheet/tabs/offices.ts
  var officesOf = ({ office }) => [
    ...new Set(
      office.split(",").map((name) => name.trim()).filter((name) => name !== "")
    )
  ];
  var officeText = (indicator) => officesOf(indicator).join(", ");

  // src/script/region-sheet/tabs/answer-cells.ts
  var columnOf = (name) => SHEET_COLUMNS.indexOf(name) + 1;
  var sectionNumber = (plan, at4) => plan.slice(0, at4 + 1).filter(({ kind }) => kind === "section").length;
  var valuesOf = (row3, number4, dimensions) => {
    var _a5;
    const cells = row3.kind === "section" ? { Indikator: ANSWERS_WORDS.section(number4, row3.right.name) } : {
      "Kode Indikator": row3.indicator.code,
      Jenis: (_a5 = dimensions.get(row3.indicator.dimension)) != null ? _a5 : row3.indicator.dimension,
      Indikator: question(row3.indicator),
      Satuan: unitOf(row3.indicator),
      "Bukti Diminta": row3.indicator.evidence,
      "Penanggung Jawab": officeText(row3.indicator)
    };
    return SHEET_COLUMNS.map((name) => {
      var _a6;
      return (_a6 = cells[name]) != null ? _a6 : "";
    });
  };
  var isOpen3 = (name) => OPEN_COLUMNS.some((open2) => open2 === name);
  var isSide = (name) => name === "Pembilang" || name === "Penyebut";
  var isScripts = (name) => columnOf(name) >= columnOf("Status") && name !== "Penanggung Jawab";
  var backgroundsOf = (row3) => SHEET_COLUMNS.map((name) => {
    if (row3.kind === "section") return SHEET_COLOURS.section;
    if (isOpen3(name))
      return isSide(name) && row3.indicator.measure.kind !== "ratio" ? SHEET_COLOURS.notAsked : SHEET_COLOURS.open;
    return isScripts(name) ? SHEET_COLOURS.script : SHEET_COLOURS.locked;
  });
  var weightsOf = ({ kind }) => SHEET_COLUMNS.map((name) => kind === "section" || name === "Kode Indikator" ? "bold" : "normal");
  var notesOf = (row3) => {
    if (row3.kind === "section") return ["", ""];
    const note = exampleNote(row3.indicator);
    return row3.indicator.measure.kind === "ratio" ? ["", note] : [note, ""];
  };

  // src/script/region-sheet/tabs/answer-rules.ts
  var ruleMaker = (dataYear2) => {
    const made = /* @__PURE__ */ new Map();
    const once2 = (key, make) => {
      var _a5;
      const rule = (_a5 = made.get(key)) != null ? _a5 : make();
      made.set(key, rule);
      return rule;
    };
    const listOf3 = (words, help) => once2(
      `${words.join("|")} ${help}`,
      () => SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(help).build()
    );
    const numberOf4 = (help) => once2(
      help,
      () => SpreadsheetApp.newDataValidation().requireFormulaSatisfied(NO_ERROR).setAllowInvalid(true).setHelpText(help).build()
    );
    const year2 = listOf3([String(dataYear2)], ANSWERS_WORDS.year(dataYear2));
    return (indicator) => {
      const { measure } = indicator;
      const words = allowedWords(indicator);
      if (measure.kind === "number") return [numberOf4(numberHelp(measure)), null, null, year2];
      if (measure.kind !== "ratio") return [listOf3(words, ANSWERS_WORDS.choose(words)), null, null, year2];
      return [
        listOf3(words, ANSWERS_WORDS.ratioAnswer),
        numberOf4(measure.part ? ANSWERS_WORDS.partNumerator : ANSWERS_WORDS.numerator),
        numberOf4(ANSWERS_WORDS.denominator),
        year2
      ];
    };
  };
  var NO_ERROR = `=INDIRECT("${helperColumn("worst")}"&ROW())<>"error"`;
  var allowedWords = (indicator) => answerWords(indicator).filter((word2) => word2 !== ANSWER_WORDS.notApplicable || indicator.mayNotApply);
  var numberHelp = (measure) => [ANSWERS_WORDS.number(rangeOf2(measure), exampleNumber(measure)), ANSWERS_WORDS.plainNumber, ANSWERS_WORDS.noDataHelp].join(" ");
  var rangeOf2 = ({ minimum, maximum }) => {
    const written3 = (value3) => formatPlain(value3, "id").replace(/\./g, "");
    if (minimum !== null && maximum !== null) return ANSWERS_WORDS.between(written3(minimum), written3(maximum));
    if (minimum !== null) return ANSWERS_WORDS.atLeast(written3(minimum));
    return maximum === null ? "" : ANSWERS_WORDS.atMost(written3(maximum));
  };

  // src/script/region-sheet/tabs/make-tabs.ts
  var makeTabs = (book) => {
    const blank = book.getSheets();
    Object.values(SHEET_TABS).forEach((name, i) => {
      book.insertSheet(name, i);
    });
    for (const sheet of blank) book.deleteSheet(sheet);
  };
  var sizedTab = (book, name, rows, columns) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(name)) != null ? _a5 : book.insertSheet(name);
    const [rowsThere, columnsThere] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (rowsThere > rows) sheet.deleteRows(rows + 1, rowsThere - rows);
    if (rowsThere < rows) sheet.insertRowsAfter(rowsThere, rows - rowsThere);
    if (columnsThere > columns) sheet.deleteColumns(columns + 1, columnsThere - columns);
    if (columnsThere < columns) sheet.insertColumnsAfter(columnsThere, columns - columnsThere);
    return sheet;
  };

  // src/script/region-sheet/tabs/reference-cells.ts
  var referenceRow = (key) => REFERENCE_KEYS.indexOf(key) + 1;
  var referenceCell = (key) => `${SHEET_TABS.reference}!$B$${referenceRow(key)}`;
  var REGION_TEXT = `${referenceCell("regionName")}&" ("&${referenceCell("region")}&")"`;

  // src/script/region-sheet/tabs/answers-tab.ts
  var WIDTHS = {
    "Kode Wilayah": 60,
    "Kode Indikator": 54,
    Jenis: 56,
    Indikator: 260,
    Satuan: 66,
    Jawaban: 86,
    Pembilang: 74,
    Penyebut: 74,
    "Tahun Data": 48,
    "Bukti Diminta": 122,
    "Bukti Dukung": 100,
    Catatan: 96,
    Status: 262,
    "Keputusan Verifikator": 90,
    "Catatan Verifikator": 170,
    Temuan: 230,
    "Penanggung Jawab": 150
  };
  var FIRST = HEADER_ROW + 1;
  var buildAnswers = (book, instrument, settings, formulas) => {
    const plan = planRows(instrument);
    const sheet = sizedTab(
      book,
      SHEET_TABS.answers,
      HEADER_ROW + plan.length,
      formulas.first - 1 + formulas.width
    );
    writeHeader(sheet, formulas);
    const width = SHEET_COLUMNS.length;
    const body2 = sheet.getRange(FIRST, 1, plan.length, width);
    const dimensions = new Map(instrument.dimensions.map(({ code, name }) => [code, name]));
    body2.setNumberFormat("@").setFontSize(9).setVerticalAlignment("top").setWrap(true).setValues(plan.map((row3, i) => valuesOf(row3, sectionNumber(plan, i), dimensions))).setBackgrounds(plan.map(backgroundsOf)).setFontWeights(plan.map(weightsOf)).setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
    sheet.getRange(FIRST, columnOf("Status"), plan.length, 1).setNumberFormat("general").setFormulas(plan.map((row3) => [statusOf(row3, plan, formulas)]));
    sheet.getRange(FIRST, formulas.first, plan.length, formulas.width).setFormulas(
      plan.map(
        ({ kind, row: row3 }) => kind === "indicator" ? [...formulas.helpers(row3)] : Array.from({ length: formulas.width }, () => "")
      )
    );
    const rulesOf = ruleMaker(settings.dataYear);
    sheet.getRange(FIRST, columnOf("Jawaban"), plan.length, 4).setDataValidations(
      plan.map(
        (row3) => row3.kind === "indicator" ? rulesOf(row3.indicator) : [null, null, null, null]
      )
    );
    sheet.getRange(FIRST, columnOf("Jawaban"), plan.length, 2).setNotes(plan.map(notesOf));
    setWidths(
      sheet,
      SHEET_COLUMNS.map((name) => WIDTHS[name])
    );
    sheet.setFrozenRows(HEADER_ROW);
    sheet.setFrozenColumns(2);
    sheet.hideColumns(columnOf("Kode Wilayah"));
    sheet.hideColumns(columnOf(RETURN_COLUMNS[0]), RETURN_COLUMNS.length);
    sheet.hideColumns(width + 1, formulas.first - 1 + formulas.width - width);
    colourStatus(sheet, plan.length);
  };
  var writeHeader = (sheet, { whole: whole2, marks: marks2 }) => {
    const shown2 = columnOf("Kode Indikator");
    sheet.getRange(1, shown2).setFormula(`="${ANSWERS_WORDS.title}"&${REGION_TEXT}`).setFontSize(14).setFontWeight("bold").setFontColor(SHEET_COLOURS.header);
    sheet.getRange(1, columnOf("Bukti Diminta")).setFormula(whole2).setFontWeight("bold");
    sheet.getRange(2, shown2).setValue(ANSWERS_WORDS.todo);
    sheet.getRange(2, columnOf("Bukti Diminta")).setValue(marks2.map((mark3) => {
      var _a5;
      return (_a5 = mark3.split(".")[0]) != null ? _a5 : mark3;
    }).join(" · ")).setFontWeight("bold").setFontColor(SHEET_COLOURS.markText);
    sheet.getRange(HEADER_ROW, 1, 1, SHEET_COLUMNS.length).setValues([[...SHEET_COLUMNS]]).setNotes([SHEET_COLUMNS.map((name) => {
      var _a5;
      return (_a5 = HEADER_NOTES[name]) != null ? _a5 : "";
    })]).setFontSize(9).setFontWeight("bold").setBackground(SHEET_COLOURS.header).setFontColor(SHEET_COLOURS.headerText).setVerticalAlignment("middle").setWrap(true);
  };
  var statusOf = (row3, plan, formulas) => {
    if (row3.kind === "indicator") return formulas.status(row3.row);
    const own2 = rowsOfRight(plan, row3.right.code);
    return own2 ? formulas.section(own2.first, own2.last) : "";
  };
  var colourStatus = (sheet, rows) => {
    const range = sheet.getRange(FIRST, columnOf("Status"), rows, 1);
    const worst2 = `$${helperColumn("worst")}${FIRST}`;
    const rule = (is2, colour) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=${worst2}="${is2}"`).setBackground(colour).setRanges([range]).build();
    sheet.setConditionalFormatRules([
      rule(WORST.error, SHEET_COLOURS.error),
      rule(WORST.warning, SHEET_COLOURS.warning),
      rule(WORST.ok, SHEET_COLOURS.ok)
    ]);
  };
  var fitAnswers = (book, instrument, region) => {
    var _a5;
    const plan = planRows(instrument);
    (_a5 = book.getSheetByName(SHEET_TABS.answers)) == null ? void 0 : _a5.getRange(FIRST, columnOf("Kode Wilayah"), plan.length, 1).setValues(plan.map(({ kind }) => [kind === "indicator" ? region.code : ""]));
  };
  var answersOpen = (instrument) => {
    const plan = planRows(instrument);
    const blocks = [
      ["Jawaban", "Tahun Data"],
      ["Bukti Dukung", "Catatan"]
    ];
    return instrument.rights.flatMap(({ code }) => {
      const rows = rowsOfRight(plan, code);
      return rows ? blocks.map(
        ([from, to]) => `${columnLetters(columnOf(from))}${rows.first}:${columnLetters(columnOf(to))}${rows.last}`
      ) : [];
    });
  };

  // src/domain/instrument/instrument.ts
  var isDraft = (instrument) => instrument.indicators.some((indicator) => indicator.provenance === "draft");

  // src/script/region-sheet/tabs/identity-tab.ts
  var OFFICER = Object.values(OFFICER_LABELS);
  var PAPERS = Object.values(ENDORSEMENT_LABELS);
  var WIDTHS2 = [210, 330, 150, 330];
  var REGION_ROW = 4;
  var FACTS = 6;
  var OFFICER_ROW = REGION_ROW + FACTS + 2;
  var PAPERS_ROW = OFFICER_ROW + OFFICER.length + 3;
  var IDENTITY_OPEN = [
    `${a1(OFFICER_ROW, 2)}:${a1(OFFICER_ROW + OFFICER.length - 1, 2)}`,
    `${a1(PAPERS_ROW, 2)}:${a1(PAPERS_ROW + PAPERS.length - 1, IDENTITY_WIDTH)}`
  ];
  var paperCell = (paper, part) => `'${SHEET_TABS.identity}'!$${part === "date" ? "C" : "D"}$${PAPERS_ROW + paper}`;
  var buildIdentity = (book, instrument, settings) => {
    const rows = [
      [IDENTITY_WORDS.title],
      [IDENTITY_WORDS.todo],
      [IDENTITY_WORDS.region],
      [REFERENCE_LABELS.region],
      [REFERENCE_LABELS.regionName],
      [REFERENCE_LABELS.province],
      [REFERENCE_LABELS.awardYear, String(settings.awardYear)],
      [REFERENCE_LABELS.dataYear, String(settings.dataYear)],
      [
        REFERENCE_LABELS.instrument,
        [
          instrument.id,
          ...isDraft(instrument) ? [IDENTITY_WORDS.draft] : [],
          ...settings.sample === "ya" ? [IDENTITY_WORDS.sample] : []
        ].join(" · ")
      ],
      [""],
      [IDENTITY_WORDS.officer],
      ...OFFICER.map((label2) => [label2]),
      [""],
      [IDENTITY_WORDS.endorsements],
      [...IDENTITY_WORDS.endorsementHeader],
      ...PAPERS.map((label2) => [label2])
    ];
    const sheet = sizedTab(book, SHEET_TABS.identity, rows.length, IDENTITY_WIDTH);
    const padded = rows.map((row3) => Array.from({ length: IDENTITY_WIDTH }, (_2, i) => {
      var _a5;
      return (_a5 = row3[i]) != null ? _a5 : "";
    }));
    sheet.getRange(1, 1, rows.length, IDENTITY_WIDTH).setNumberFormat("@").setValues(padded).setFontSize(10).setVerticalAlignment("middle");
    sheet.getRange(3, 1, rows.length - 2, 1).setFontWeight("bold");
    sheet.getRange(1, 1).setFontSize(16).setFontWeight("bold").setFontColor(SHEET_COLOURS.header);
    sheet.getRangeList(
      [3, OFFICER_ROW - 1, PAPERS_ROW - 2].map((row3) => `${a1(row3, 1)}:${a1(row3, IDENTITY_WIDTH)}`)
    ).setBackground(SHEET_COLOURS.section);
    sheet.getRange(PAPERS_ROW - 1, 1, 1, IDENTITY_WIDTH).setBackground(SHEET_COLOURS.header).setFontColor(SHEET_COLOURS.headerText).setFontWeight("bold");
    sheet.getRangeList([...IDENTITY_OPEN]).setBackground(SHEET_COLOURS.open).setWrap(true).setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
    const mail = OFFICER_ROW + OFFICER.indexOf(OFFICER_LABELS.mail);
    sheet.getRange(mail, 2).setDataValidation(
      SpreadsheetApp.newDataValidation().requireTextIsEmail().setAllowInvalid(true).setHelpText(IDENTITY_WORDS.mail).build()
    );
    sheet.getRange(PAPERS_ROW - 1, 3, 1, 2).setNotes([[IDENTITY_WORDS.date, IDENTITY_WORDS.link]]);
    setWidths(sheet, WIDTHS2);
    sheet.setFrozenRows(1);
    sheet.setHiddenGridlines(true);
  };
  var fitIdentity = (book, region) => {
    var _a5;
    (_a5 = book.getSheetByName(SHEET_TABS.identity)) == null ? void 0 : _a5.getRange(REGION_ROW, 2, 3, 1).setValues([[region.code], [region.name], [region.province]]);
  };

  // src/script/region-sheet/protect.ts
  var PROTECTION = "KKPHAM";
  var protectSheet = (sheet, instrument, open2) => {
    for (const name of Object.values(SHEET_TABS)) {
      const tab = sheet.getSheetByName(name);
      if (!tab) continue;
      const cells = openCells(name, instrument);
      protectTab(tab, (protection) => {
        if (cells.length > 0) {
          protection.setUnprotectedRanges(open2 ? tab.getRangeList([...cells]).getRanges() : []);
        }
      });
    }
  };
  var protectTab = (tab, leaveOpen) => {
    const [there, ...spare] = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    for (const one of spare) one.remove();
    const isWhole2 = (there == null ? void 0 : there.getDescription()) === PROTECTION;
    const protection = there != null ? there : tab.protect();
    keepToOwner(protection, !isWhole2);
    leaveOpen(protection);
    if (!isWhole2) protection.setDescription(PROTECTION);
  };
  var openCells = (tab, instrument) => {
    if (tab === SHEET_TABS.answers) return answersOpen(instrument);
    return tab === SHEET_TABS.identity ? IDENTITY_OPEN : [];
  };
  var keepToOwner = (protection, isNew) => {
    const editors = protection.getEditors();
    if (isNew || editors.length > 0) protection.removeEditors(editors.map((editor) => editor.getEmail()));
    if (isNew && protection.canDomainEdit()) protection.setDomainEdit(false);
  };

  // src/script/region-sheet/deadline.ts
  var lockEach = (book, text2, regions, hasTime) => changeEach(book, text2, regions, hasTime, { open: false, outcome: "locked", record: LOCKED });
  var openEach = (book, text2, regions, hasTime, { until, why }) => changeEach(book, text2, regions, hasTime, {
    open: true,
    outcome: "opened",
    record: { state: SHEET_STATES.open, openUntil: until, why }
  });
  var regionsToLock = (book, today, untold2) => book.regions.filter((region) => {
    const record2 = recordOf(book, region.row);
    if (record2.id === "" && record2.url === "") return false;
    if (isLocked(record2)) return untold2.has(region.code);
    return expired(standingOf(record2), book.settings.deadline, today);
  });
  var LOCKED = { state: SHEET_STATES.locked, openUntil: "" };
  var changeEach = (book, text2, regions, hasTime, { open: open2, outcome, record: record2 }) => {
    if (regions.length === 0) return [];
    const trashed = trashedSheets(book);
    const results = regions.map((region) => {
      if (!hasTime()) return leftSheet(book, region);
      return onOwnSheet(book, region, trashed, (sheet) => {
        protectSheet(sheet, book.instrument, open2);
        return { outcome, faults: [], record: record2 };
      });
    });
    const changed = results.flatMap((result) => {
      if (result.outcome === outcome) return [[result.region.row, result.record]];
      return result.outcome === "refused" ? [[result.region.row, { trouble: troubleText(text2, result.faults) }]] : [];
    });
    writeRecords(book, new Map(changed));
    return results;
  };

  // src/script/sheets/selected-regions.ts
  var selectedRegions = () => {
    var _a5;
    const sheet = SpreadsheetApp.getActiveSheet();
    const values2 = sheet.getDataRange().getValues();
    const found = findColumns((_a5 = values2[0]) != null ? _a5 : [], ["Kode Wilayah"]);
    const selection = SpreadsheetApp.getActiveRange();
    if ("faults" in found || !selection) throw new Refusal("regions/none-selected", {});
    const first = Math.max(selection.getRow(), 2);
    const codes = values2.slice(first - 1, selection.getRow() - 1 + selection.getNumRows()).flatMap((cells) => {
      var _a6;
      return (_a6 = readRegionCode(cells[found.columns["Kode Wilayah"]]).code) != null ? _a6 : [];
    });
    if (codes.length === 0) throw new Refusal("regions/none-selected", {});
    return [...new Set(codes)];
  };
  var givenOrSelected = (codes) => Array.isArray(codes) && codes.length > 0 ? codes : selectedRegions();
  var askedOrSelected = (options) => Array.isArray(options == null ? void 0 : options.regions) ? options.regions : selectedRegions();

  // src/script/trail/sheet-deeds.ts
  var begunDeeds = (action, regions, reason2 = "") => regions.length === 0 ? [] : [{ action, from: regions.join(" "), to: UNDER_WAY, reason: reason2 }];
  var NONE4 = /* @__PURE__ */ new Set();
  var OUTCOMES = {
    made: "dibuat",
    locked: "terkunci",
    opened: "terbuka",
    returned: "dikembalikan",
    refused: "ditolak"
  };
  var doneDeeds = (action, book, text2, results, untold2 = NONE4) => results.flatMap(({ region, outcome, faults, record: record2 }) => {
    var _a5;
    const word2 = OUTCOMES[outcome];
    if (word2 === void 0) return [];
    const until = record2.openUntil ? `${word2} sampai ${record2.openUntil}` : word2;
    const { state: state2, openUntil: openUntil2 } = recordOf(book, region.row);
    const isThere = state2 === word2 && openUntil2 === ((_a5 = record2.openUntil) != null ? _a5 : "");
    const from = outcome === "made" || isThere ? "" : state2;
    const isTold2 = outcome === "locked" && isThere && !untold2.has(region.code);
    if (isTold2) return [];
    return [{ action, region: region.code, from, to: until, reason: troubleText(text2, faults) }];
  });

  // src/script/actions/lock-sheets.ts
  var lockSheets = (options) => runRecorded(
    "lock",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { book, text: text2 } = assessment;
      const regions = book.regions.filter(({ code }) => wanted.includes(code));
      const begun2 = untold(trail.entries, TRAIL_ACTIONS.lock);
      const toLock = regions.filter(({ code, row: row3 }) => !isLocked(recordOf(book, row3)) || begun2.has(code)).map(({ code }) => code);
      if (toLock.length > 0) trail.append(begunDeeds(TRAIL_ACTIONS.lock, toLock));
      const results = lockEach(book, text2, regions, startBudget());
      if (toLock.length > 0) trail.append(doneDeeds(TRAIL_ACTIONS.lock, book, text2, results, begun2));
      const count4 = countOutcomes(results);
      return {
        said: text2.done.locked({
          locked: count4("locked"),
          refused: count4("refused"),
          none: count4("none"),
          left: count4("left")
        }),
        trail,
        work: workOf(text2, results),
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text2, result))
      };
    }
  );

  // src/script/region-sheet/reference.ts
  var stepsOf = (measure) => {
    const pointsOnly = (points2) => ({ bound: null, points: points2 });
    if (measure.kind === "options")
      return {
        scale: "options",
        direction: 1,
        steps: measure.options.map(({ points: points2 }) => pointsOnly(points2))
      };
    if (measure.scale === null) return { scale: NONE3, direction: 1, steps: [] };
    if (measure.kind === "yesNo") {
      const { yes, no } = measure.scale;
      return { scale: "yesNo", direction: 1, steps: [pointsOnly(yes), pointsOnly(no)] };
    }
    if (measure.scale.kind === "linear") {
      const { from, to } = measure.scale;
      const goalposts = [from, to].map(({ value: value3, points: points2 }) => ({ bound: value3, points: points2 }));
      return { scale: "linear", direction: 1, steps: goalposts };
    }
    const { bands, order, rest } = measure.scale;
    const direction = order === "falling" ? 1 : -1;
    return {
      scale: "bands",
      direction,
      steps: [...bands.map(({ bound, points: points2 }) => ({ bound: direction * bound, points: points2 })), pointsOnly(rest)]
    };
  };
  var lineOf2 = (indicator, firstStep) => {
    var _a5, _b, _c, _d;
    const { measure } = indicator;
    const quantity2 = measure.kind === "number" || measure.kind === "ratio" ? measure : null;
    const { scale, direction, steps } = stepsOf(measure);
    const letters = measure.kind === "options" ? measure.options.map(({ letter }) => letter + letter.toLowerCase()).join("") : NONE3;
    return {
      code: indicator.code,
      kind: measure.kind,
      percent: (quantity2 == null ? void 0 : quantity2.unit) === "%",
      share: (quantity2 == null ? void 0 : quantity2.maximum) === 1 && quantity2.unit !== "%",
      mayNotApply: indicator.mayNotApply,
      part: measure.kind === "ratio" && measure.part,
      minimum: (_a5 = quantity2 == null ? void 0 : quantity2.minimum) != null ? _a5 : NONE3,
      maximum: (_b = quantity2 == null ? void 0 : quantity2.maximum) != null ? _b : NONE3,
      decimals: (_c = quantity2 == null ? void 0 : quantity2.decimals) != null ? _c : NONE3,
      per: measure.kind === "ratio" ? measure.per : NONE3,
      letters,
      scale,
      direction,
      firstStep,
      steps: steps.length,
      most: (_d = maximumPoints(indicator)) != null ? _d : NONE3,
      ...indicatorMarks(indicator)
    };
  };
  var referenceRows = (instrument, about2) => {
    var _a5;
    let nextStep = FIRST_ROW;
    const lines = instrument.indicators.map((indicator) => {
      const first = nextStep;
      nextStep += stepsOf(indicator.measure).steps.length;
      return lineOf2(indicator, first);
    });
    const steps = instrument.indicators.flatMap(({ measure }) => stepsOf(measure).steps);
    const blocks = [
      [1, 1, REFERENCE_KEYS.map((key) => [REFERENCE_LABELS[key], about2[key]])],
      [INDICATORS_AT, FIRST_ROW, lines.map((line3) => INDICATOR_KEYS.map((key) => line3[key]))],
      [STEPS_AT, FIRST_ROW, steps.map((step) => STEP_KEYS.map((key) => {
        var _a6;
        return (_a6 = step[key]) != null ? _a6 : "";
      }))],
      [LINES_AT, FIRST_ROW, SHEET_CHECKS.map(({ code, line: line3 }) => [code, line3])],
      [SIGNS_AT, FIRST_ROW, SIGNS2.map((sign2) => [{ formula: `=UNICHAR(${sign2.charCodeAt(0)})` }])],
      [SIGNS_AT + 1, FIRST_ROW, [[LETTERS]]]
    ];
    const height = Math.max(...blocks.map(([, row3, rows]) => row3 - 1 + rows.length));
    const grid = Array.from(
      { length: height },
      () => Array.from({ length: REFERENCE_WIDTH }, () => "")
    );
    for (const [column2, row3, rows] of blocks)
      for (const [i, cells] of rows.entries()) (_a5 = grid[row3 - 1 + i]) == null ? void 0 : _a5.splice(column2 - 1, cells.length, ...cells);
    return grid;
  };
  var writeReference = (spreadsheet, { instrument, settings, book }) => {
    const rows = referenceRows(instrument, {
      form: FORM.name,
      version: FORM.version,
      instrument: instrument.id,
      instrumentHash: instrument.hash,
      awardYear: String(settings.awardYear),
      dataYear: String(settings.dataYear),
      book,
      region: "",
      regionName: "",
      province: ""
    });
    sizedTab(spreadsheet, SHEET_TABS.reference, rows.length, REFERENCE_WIDTH).getRange(1, 1, rows.length, REFERENCE_WIDTH).setNumberFormats(rows.map((row3) => row3.map((cell) => typeof cell === "string" ? "@" : "general"))).setValues(rows.map((row3) => row3.map((cell) => typeof cell === "object" ? cell.formula : cell)));
  };

  // src/script/region-sheet/tabs/guide-tab.ts
  var FILLS = {
    mark: SHEET_COLOURS.warningMark,
    heading: SHEET_COLOURS.section,
    open: SHEET_COLOURS.open,
    ok: SHEET_COLOURS.ok,
    warning: SHEET_COLOURS.warning,
    error: SHEET_COLOURS.error
  };
  var buildGuide = (book, instrument, settings, marks2) => {
    const facts = [
      [GUIDE_WORDS.instrument, `${instrument.id} · ${instrument.title}`],
      [GUIDE_WORDS.regulation, instrument.regulation],
      [GUIDE_WORDS.standing, instrument.standing]
    ];
    const rows = [
      ...marks2.map((mark3) => ["mark", "!", mark3]),
      ...GUIDE_WORDS.lines(settings).map(({ kind, name, says }) => [kind, name, says]),
      ["heading", GUIDE_WORDS.instrument, ""],
      ...facts.map(([name, says]) => ["line", name, says])
    ];
    const sheet = sizedTab(book, SHEET_TABS.guide, rows.length + 2, 2);
    sheet.getRange(1, 1).setValue(GUIDE_WORDS.title(settings.awardYear)).setFontSize(16).setFontWeight("bold");
    sheet.getRange(1, 1).setFontColor(SHEET_COLOURS.header);
    sheet.getRange(2, 1).setFormula(`="${GUIDE_WORDS.of}"&${REGION_TEXT}`).setFontSize(11).setFontWeight("bold");
    sheet.getRange(3, 1, rows.length, 2).setNumberFormat("@").setValues(rows.map(([, name, says]) => [name, says])).setBackgrounds(
      rows.map(
        ([kind]) => {
          var _a5, _b, _c;
          return kind === "mark" || kind === "heading" ? [(_a5 = FILLS[kind]) != null ? _a5 : null, (_b = FILLS[kind]) != null ? _b : null] : [(_c = FILLS[kind]) != null ? _c : null, null];
        }
      )
    ).setFontWeights(rows.map(([kind]) => ["bold", kind === "mark" ? "bold" : "normal"])).setFontSize(10).setVerticalAlignment("top");
    sheet.getRange(3, 2, rows.length, 1).setWrap(true);
    sheet.setColumnWidth(1, 146);
    sheet.setColumnWidth(2, 510);
    sheet.setHiddenGridlines(true);
  };

  // src/script/region-sheet/tabs/overview-row.ts
  var WIDTH = 8;
  var GENERAL = "0";
  var rowOf = (kind, cells, formats = []) => ({
    kind,
    cells: Array.from({ length: WIDTH }, (_2, i) => {
      var _a5;
      return (_a5 = cells[i]) != null ? _a5 : "";
    }),
    formats: Array.from({ length: WIDTH }, (_2, i) => {
      var _a5;
      return i === 0 ? "general" : (_a5 = formats[i - 1]) != null ? _a5 : GENERAL;
    })
  });
  var blankRow = rowOf("text", []);
  var nameCell = (name) => gate(name);

  // src/script/region-sheet/tabs/overview-counts.ts
  var COUNTED = [WORST.ok, WORST.warning, WORST.error, WORST.blank];
  var FORMATS2 = ["0", "0", "0", "0", "0", "0.0"];
  var countHeader = (first, last) => rowOf("header", [first, ...OVERVIEW_WORDS.counts, last]);
  var percent3 = (row3) => `=IF(B${row3}=0;0;INT((C${row3}+D${row3})*1000/B${row3})/10)`;
  var worstIn = (first, last) => `${SHEET_TABS.answers}!$${helperColumn("worst")}$${first}:$${helperColumn("worst")}$${last}`;
  var countIn = (range, worst2) => `COUNTIF(${range};"${worst2}")`;
  var rightRows = (instrument, top) => {
    const plan = planRows(instrument);
    const rights = instrument.rights.map(({ code, name }, i) => {
      var _a5, _b;
      const rows = rowsOfRight(plan, code);
      const own2 = instrument.indicators.filter(({ right }) => right === code).map((each) => each.code);
      const counts = COUNTED.map((worst2) => rows ? `=${countIn(worstIn(rows.first, rows.last), worst2)}` : 0);
      return rowOf(
        "line",
        [
          nameCell(name),
          own2.length,
          ...counts,
          percent3(top + i),
          nameCell(own2.length > 0 ? OVERVIEW_WORDS.codesOf((_a5 = own2[0]) != null ? _a5 : "", (_b = own2[own2.length - 1]) != null ? _b : "") : "")
        ],
        FORMATS2
      );
    });
    const last = top + rights.length - 1;
    const sum3 = (column2) => `=SUM(${column2}${top}:${column2}${last})`;
    return [
      ...rights,
      rowOf("total", [OVERVIEW_WORDS.all, ...["B", "C", "D", "E", "F"].map(sum3), percent3(last + 1)], FORMATS2)
    ];
  };
  var officeRows = (instrument, top) => {
    const plan = planRows(instrument);
    const column2 = (letters) => {
      var _a5, _b, _c, _d;
      return `${SHEET_TABS.answers}!$${letters}$${(_b = (_a5 = plan[0]) == null ? void 0 : _a5.row) != null ? _b : 1}:$${letters}$${(_d = (_c = plan[plan.length - 1]) == null ? void 0 : _c.row) != null ? _d : 1}`;
    };
    const offices2 = column2(columnLetters(columnOf("Penanggung Jawab")));
    const worst2 = column2(helperColumn("worst"));
    const named4 = [...new Set(instrument.indicators.flatMap(officesOf))];
    const lineOf4 = (name, isOwn2, codes, row3) => rowOf(
      "line",
      [
        nameCell(name),
        codes.length,
        ...COUNTED.map((each) => `=SUMPRODUCT(${isOwn2}*(${worst2}="${each}"))`),
        percent3(row3),
        nameCell(codes.join(", "))
      ],
      FORMATS2
    );
    const lines = named4.map(
      (name, i) => lineOf4(
        name,
        `ISNUMBER(FIND(", "&$A${top + i}&", ";", "&${offices2}&", "))`,
        instrument.indicators.flatMap((each) => officesOf(each).includes(name) ? [each.code] : []),
        top + i
      )
    );
    const homeless = instrument.indicators.flatMap((each) => officesOf(each).length === 0 ? [each.code] : []);
    return homeless.length === 0 ? lines : [...lines, lineOf4(OVERVIEW_WORDS.noOffice, `(${offices2}="")`, homeless, top + lines.length)];
  };
  var sectionFormula = (first, last) => {
    const worst2 = `$${helperColumn("worst")}${first}:$${helperColumn("worst")}${last}`;
    return `=${countIn(worst2, WORST.ok)}&"${OVERVIEW_WORDS.filledOf(last - first + 1)}"`;
  };
  var wholeFormula = (instrument) => {
    var _a5, _b, _c, _d;
    const plan = planRows(instrument);
    const letters = helperColumn("worst");
    const worst2 = `$${letters}$${(_b = (_a5 = plan[0]) == null ? void 0 : _a5.row) != null ? _b : 1}:$${letters}$${(_d = (_c = plan[plan.length - 1]) == null ? void 0 : _c.row) != null ? _d : 1}`;
    const part = (each, says) => `&"${says}"&${countIn(worst2, each)}`;
    const all2 = instrument.indicators.length;
    return `=${countIn(worst2, WORST.ok)}&"${OVERVIEW_WORDS.filledOf(all2)}"${part(
      WORST.error,
      OVERVIEW_WORDS.wholeErrors
    )}${part(WORST.warning, OVERVIEW_WORDS.wholeWarnings)}${part(WORST.blank, OVERVIEW_WORDS.wholeBlank)}`;
  };

  // src/script/region-sheet/tabs/overview-blocks.ts
  var PAPERS2 = Object.values(ENDORSEMENT_LABELS);
  var BLOCK_ROWS = 4 + PAPERS2.length;
  var blockRows = (total) => {
    const isThere = (paper) => `(LEN(TRIM(${paperCell(paper, "date")}))>0)*(LEN(TRIM(${paperCell(paper, "link")}))>0)`;
    const missing = PAPERS2.map((_2, i) => `1-${isThere(i)}`).join("+");
    const counted = (cell, words) => `=IF(${cell}=0;"${OVERVIEW_WORDS.done}${words.none}";"${OVERVIEW_WORDS.open}"&${cell}&"${words.some}")`;
    return [
      rowOf("state", [`=IF(E${total}+F${total}+${missing}=0;"${OVERVIEW_WORDS.done}${OVERVIEW_WORDS.ready}";"${OVERVIEW_WORDS.open}${OVERVIEW_WORDS.notReady}")`]),
      rowOf("state", [counted(`F${total}`, OVERVIEW_WORDS.blank)]),
      rowOf("state", [counted(`E${total}`, OVERVIEW_WORDS.errors)]),
      ...PAPERS2.map(
        (paper, i) => rowOf("state", [
          `=IF(${isThere(i)}=1;"${OVERVIEW_WORDS.done}${OVERVIEW_WORDS.endorsed(paper)}";"${OVERVIEW_WORDS.open}${OVERVIEW_WORDS.notEndorsed(paper)}")`
        ])
      ),
      rowOf("state", [
        `=IF(D${total}=0;"${OVERVIEW_WORDS.done}${OVERVIEW_WORDS.warnings.none}";"${OVERVIEW_WORDS.better}${OVERVIEW_WORDS.warnings.before}"&D${total}&"${OVERVIEW_WORDS.warnings.after}")`
      ])
    ];
  };

  // src/script/region-sheet/tabs/overview-score.ts
  var BASIS = ["right", "dimension", "weight", "counted", "weighted", "points", "possible"];
  var BASIS_COLUMN = WIDTH + 2;
  var BASIS_WIDTH = BASIS.length;
  var basisLetters = (name) => columnLetters(BASIS_COLUMN + BASIS.indexOf(name));
  var basisRows = (instrument) => indicatorRows(planRows(instrument)).map(({ row: row3, indicator }, i) => {
    const [points2, possible3] = ["points", "possible"].map(
      (helper) => `N(${SHEET_TABS.answers}!$${helperColumn(helper)}$${row3})`
    );
    const weight = `$${basisLetters("weight")}${i + 1}`;
    return [
      gate(indicator.right),
      gate(indicator.dimension),
      indicator.weight,
      `=IF(${possible3}>0;${weight};0)`,
      `=IF(${possible3}>0;${points2}/${possible3}*100*${weight};0)`,
      `=IF(${possible3}>0;${points2};0)`,
      `=${possible3}`
    ];
  });
  var scoreRows = (instrument, top) => {
    const marks2 = [
      rowOf("mark", [OVERVIEW_WORDS.scoreMark]),
      ...isDraft(instrument) ? [rowOf("mark", [id.draftMark])] : []
    ];
    const below = top + marks2.length;
    return [...marks2, ...(instrument.method === "means" ? meansRows : pointsRows)(instrument, below)];
  };
  var SCORE = "0.00";
  var meansRows = (instrument, top) => {
    const { dimensions, rights, indicators } = instrument;
    const basis = (name) => `$${basisLetters(name)}$1:$${basisLetters(name)}$${indicators.length}`;
    const letters = dimensions.map((_2, i) => columnLetters(2 + i));
    const [value3, weight] = [columnLetters(2 + dimensions.length), columnLetters(3 + dimensions.length)];
    const weightsRow = top + 1;
    const first = top + 2;
    const last = first + rights.length - 1;
    const formats = [...dimensions.map(() => SCORE), SCORE, "general"];
    const lines = rights.map((right, i) => {
      const row3 = first + i;
      const cells = dimensions.map((dimension) => {
        const within = `${basis("right")};"${right.code}";${basis("dimension")};"${dimension.code}"`;
        const counted = `SUMIFS(${basis("counted")};${within})`;
        return `=IF(${counted}>0;SUMIFS(${basis("weighted")};${within})/${counted};"")`;
      });
      const weights3 = letters.map((at4) => `ISNUMBER(${at4}${row3})*${at4}$${weightsRow}`).join("+");
      const sum3 = letters.map((at4) => `N(${at4}${row3})*${at4}$${weightsRow}`).join("+");
      return rowOf(
        "line",
        [nameCell(right.name), ...cells, `=IF(${weights3}>0;(${sum3})/(${weights3});"")`, right.weight],
        formats
      );
    });
    const sums = rights.map((_2, i) => `N(${value3}${first + i})*${weight}${first + i}`).join("+");
    const weights2 = rights.map((_2, i) => `ISNUMBER(${value3}${first + i})*${weight}${first + i}`).join("+");
    return [
      rowOf("header", [OVERVIEW_WORDS.right, ...dimensions.map(({ name }) => nameCell(name)), OVERVIEW_WORDS.value, OVERVIEW_WORDS.weight]),
      rowOf(
        "text",
        [OVERVIEW_WORDS.weights, ...dimensions.map((dimension) => dimension.weight)],
        dimensions.map(() => "general")
      ),
      ...lines,
      rowOf(
        "total",
        [OVERVIEW_WORDS.total, ...dimensions.map(() => ""), last < first ? "" : printed2(`(${sums})/(${weights2})`, weights2)],
        formats
      )
    ];
  };
  var pointsRows = ({ rights, indicators }, top) => {
    const basis = (name) => `$${basisLetters(name)}$1:$${basisLetters(name)}$${indicators.length}`;
    const formats = ["general", "general", SCORE];
    const lines = rights.map((right, i) => {
      const row4 = top + 1 + i;
      const of = (name) => `=SUMIFS(${basis(name)};${basis("right")};"${right.code}")`;
      return rowOf(
        "line",
        [nameCell(right.name), of("points"), of("possible"), `=IF(C${row4}>0;B${row4}/C${row4}*100;"")`],
        formats
      );
    });
    const row3 = top + 1 + rights.length;
    return [
      rowOf("header", [OVERVIEW_WORDS.right, OVERVIEW_WORDS.points, OVERVIEW_WORDS.possible, OVERVIEW_WORDS.value]),
      ...lines,
      rowOf(
        "total",
        [
          OVERVIEW_WORDS.total,
          `=SUM(${basis("points")})`,
          `=SUM(${basis("possible")})`,
          printed2(`B${row3}/C${row3}*100`, `C${row3}`)
        ],
        formats
      )
    ];
  };
  var printed2 = (score, over) => `=IF(${over}>0;ROUND(ROUND(${score};9);2);"")`;

  // src/script/region-sheet/tabs/overview-tab.ts
  var WIDTHS3 = [340, 84, 84, 84, 84, 84, 92, 400];
  var BLOCKS_ROW = 4;
  var RIGHTS_ROW = BLOCKS_ROW + BLOCK_ROWS + 3;
  var buildOverview = (book, instrument, marks2) => {
    const rows = overviewRows(instrument, marks2);
    const basis = instrument.selfScore ? basisRows(instrument) : [];
    const columns = basis.length > 0 ? BASIS_COLUMN + BASIS_WIDTH - 1 : WIDTH;
    const sheet = sizedTab(book, SHEET_TABS.overview, Math.max(rows.length, basis.length), columns);
    const look2 = (of) => rows.map((row3) => Array.from({ length: WIDTH }, (_2, column2) => of(row3, column2)));
    sheet.getRange(1, 1, rows.length, WIDTH).setFontSize(10).setVerticalAlignment("middle").setHorizontalAlignments(look2((_2, column2) => column2 === 0 || column2 === WIDTH - 1 ? "left" : "center")).setNumberFormats(look2(({ formats }, column2) => {
      var _a5;
      return (_a5 = formats[column2]) != null ? _a5 : "general";
    })).setBackgrounds(look2(({ kind }) => {
      var _a5;
      return (_a5 = FILLS2[kind]) != null ? _a5 : null;
    })).setFontWeights(look2(({ kind }) => BOLD.includes(kind) ? "bold" : "normal")).setFontColors(look2(({ kind }) => kind === "header" ? SHEET_COLOURS.headerText : null)).setWraps(look2(({ kind }) => kind === "header" || kind === "line")).setValues(rows.map(({ cells }) => [...cells]));
    sheet.getRange(1, 1).setFontSize(16).setFontColor(SHEET_COLOURS.header);
    if (basis.length > 0) {
      sheet.getRange(1, BASIS_COLUMN, basis.length, BASIS_WIDTH).setValues(basis.map((row3) => [...row3]));
      sheet.hideColumns(WIDTH + 1, columns - WIDTH);
    }
    setWidths(sheet, WIDTHS3);
    sheet.setFrozenRows(1);
    sheet.setHiddenGridlines(true);
    colourStates(sheet);
  };
  var overviewRows = (instrument, marks2) => {
    const rights = rightRows(instrument, RIGHTS_ROW);
    const total = RIGHTS_ROW + rights.length - 1;
    const scoreTop = total + 3;
    const score = instrument.selfScore ? [rowOf("heading", [OVERVIEW_WORDS.score]), ...scoreRows(instrument, scoreTop), blankRow] : [];
    const officesTop = total + 2 + score.length + 2;
    return [
      rowOf("title", [`="${OVERVIEW_WORDS.title}"&${REGION_TEXT}`]),
      rowOf(marks2.length > 0 ? "mark" : "text", [marks2.length > 0 ? marks2.join(" ") : OVERVIEW_WORDS.todo]),
      rowOf("heading", [OVERVIEW_WORDS.blocks]),
      ...blockRows(total),
      blankRow,
      rowOf("heading", [OVERVIEW_WORDS.byRight]),
      countHeader(OVERVIEW_WORDS.right, OVERVIEW_WORDS.codes),
      ...rights,
      blankRow,
      ...score,
      rowOf("heading", [OVERVIEW_WORDS.byOffice]),
      countHeader(OVERVIEW_WORDS.office, OVERVIEW_WORDS.codes),
      ...officeRows(instrument, officesTop)
    ];
  };
  var BOLD = ["title", "heading", "header", "total", "mark"];
  var FILLS2 = {
    heading: SHEET_COLOURS.section,
    header: SHEET_COLOURS.header,
    total: SHEET_COLOURS.script,
    mark: SHEET_COLOURS.warningMark
  };
  var colourStates = (sheet) => {
    const range = sheet.getRange(BLOCKS_ROW, 1, BLOCK_ROWS, WIDTH);
    const rule = (begins, colour) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=LEFT($A${BLOCKS_ROW})="${begins.charAt(0)}"`).setBackground(colour).setRanges([range]).build();
    sheet.setConditionalFormatRules([
      rule(OVERVIEW_WORDS.done, SHEET_COLOURS.ok),
      rule(OVERVIEW_WORDS.open, SHEET_COLOURS.error),
      rule(OVERVIEW_WORDS.better, SHEET_COLOURS.warning)
    ]);
  };

  // src/script/region-sheet/build.ts
  var buildTemplate = (sheet, { instrument, settings, book }) => {
    const marks2 = [
      ...settings.sample === "ya" ? [id.sampleMark] : [],
      ...isDraft(instrument) ? [id.draftMark] : []
    ];
    makeTabs(sheet);
    writeReference(sheet, { instrument, settings, book });
    findTab(sheet, SHEET_TABS.reference).hideSheet();
    buildIdentity(sheet, instrument, settings);
    buildAnswers(sheet, instrument, settings, {
      status: statusFormula,
      helpers: helperFormulas,
      first: FIRST_HELPER,
      width: HELPERS.length,
      section: sectionFormula,
      whole: wholeFormula(instrument),
      marks: marks2
    });
    buildOverview(sheet, instrument, marks2);
    buildGuide(sheet, instrument, settings, marks2);
    const [first] = sheet.getSheets();
    if (first) sheet.setActiveSheet(first);
  };
  var fitToRegion = (sheet, instrument, region) => {
    var _a5;
    (_a5 = sheet.getSheetByName(SHEET_TABS.reference)) == null ? void 0 : _a5.getRange(referenceRow("region"), 2, 3, 1).setValues([[region.code], [region.name], [region.province]]);
    fitIdentity(sheet, region);
    fitAnswers(sheet, instrument, region);
  };

  // src/script/region-sheet/share.ts
  var guestsOf = ({ officers }) => {
    var _a5;
    return (_a5 = readAddresses(officers)) != null ? _a5 : [];
  };
  var guestHash = (guests) => sha2562(guests.join(","));
  var invite = (sheet, guests) => {
    try {
      sheet.addEditors([...guests]);
      return [];
    } catch {
      const addresses = guests.filter((guest) => {
        try {
          sheet.addEditor(guest);
          return false;
        } catch {
          return true;
        }
      });
      return addresses.length > 0 ? [{ code: "address-refused", addresses }] : [];
    }
  };

  // src/script/region-sheet/workshop.ts
  var openWorkshop = (book) => {
    const bookId = book.spreadsheet.getId();
    const files = listSheetFiles(bookId);
    return {
      book,
      bookId,
      files,
      template: once(() => templateOf(book, bookId, files)),
      folder: once(() => sheetFolder(files, book.settings.sheetFolder, bookId, book.settings.awardYear))
    };
  };
  var templateOf = (book, bookId, files) => {
    const { instrument, settings } = book;
    const name = SHEET_WORDS.templateName(instrument.id, settings.awardYear, bookId);
    const hash = sha2562(
      canonical([
        FORM,
        instrument.hash,
        settings.awardYear,
        settings.dataYear,
        settings.deadline,
        settings.sample
      ])
    );
    const templates = files.filter(
      (file) => !file.trashed && (file.label.kkphamSheet === "template" || isUnlabelled(file, name))
    );
    const isFinished = ({ label: label2 }) => label2.kkphamState === "done" && label2.kkphamHash === hash;
    const finished = templates.find(isFinished);
    if (finished) return SpreadsheetApp.openById(finished.id);
    for (const file of templates) if (file.label.kkphamState !== "done") trash(file.id);
    const made = SpreadsheetApp.create(name);
    const own2 = { kkphamSheetBook: bookId, kkphamSheet: "template", kkphamHash: hash };
    label(made.getId(), { ...own2, kkphamState: "made" });
    made.setSpreadsheetLocale("id_ID");
    made.setSpreadsheetTimeZone(book.spreadsheet.getSpreadsheetTimeZone());
    buildTemplate(made, { instrument, settings, book: bookId });
    SpreadsheetApp.flush();
    label(made.getId(), { kkphamState: "done" });
    return made;
  };
  var isUnlabelled = (file, name) => isSpreadsheet(file) && file.name === name && file.label.kkphamSheetBook === void 0;

  // src/script/region-sheet/make-one.ts
  var makeOne = (workshop, region) => {
    const { book, bookId, files } = workshop;
    const record2 = recordOf(book, region.row);
    const name = SHEET_WORDS.sheetName(region.code, region.name, book.settings.awardYear);
    const labelled2 = files.find(
      (file2) => file2.label.kkphamSheet === "region" && file2.label.kkphamRegion === region.code && !file2.trashed
    );
    const known = idOf(record2) || (labelled2 == null ? void 0 : labelled2.id) || "";
    const file = files.find(({ id: id2 }) => id2 === known);
    const isFinished = (file == null ? void 0 : file.label.kkphamState) === "done" || (file == null ? void 0 : file.label.kkphamState) !== "made" && !isBegun(record2);
    if (known !== "" && isFinished) return keepOne(region, record2, known, file);
    const orphan = files.find((one) => isUnlabelled(one, name) && !one.trashed && isOfBook(one.id, bookId));
    const unfinished = known || (orphan == null ? void 0 : orphan.id) || "";
    const sheet = unfinished === "" ? workshop.template().copy(name) : SpreadsheetApp.openById(unfinished);
    return finishOne(workshop, region, sheet);
  };
  var isBegun = ({ id: id2, url }) => id2 !== "" && url === "";
  var isOfBook = (id2, bookId) => {
    const opened = openSheet(id2);
    if ("fault" in opened) return false;
    const claim3 = readClaimOf(opened);
    return !("fault" in claim3) && claim3.book === bookId;
  };
  var keepOne = (region, record2, id2, file) => {
    const there = { region, outcome: "there", id: id2, url: record2.url || (file == null ? void 0 : file.url) || "" };
    const found = { ...record2.id ? {} : { id: id2 }, ...record2.url || !file ? {} : { url: file.url } };
    if (file == null ? void 0 : file.trashed) return { ...there, faults: [{ code: "trashed" }], record: found };
    const guests = guestsOf(region);
    if (!file || guests.length === 0 || file.label.kkphamHash === guestHash(guests)) {
      return { ...there, faults: [], record: found };
    }
    const opened = openSheet(id2);
    if ("fault" in opened) return { ...there, faults: [opened.fault], record: found };
    const faults = invite(opened, guests);
    label(id2, { kkphamHash: guestHash(guests) });
    return { ...there, faults, record: found };
  };
  var finishOne = ({ book, bookId, folder }, region, sheet) => {
    const id2 = sheet.getId();
    const guests = guestsOf(region);
    keepId(book, region.row, id2);
    const own2 = { kkphamSheetBook: bookId, kkphamSheet: "region", kkphamRegion: region.code };
    const placed = place(id2, { ...own2, kkphamState: "made" }, folder());
    fitToRegion(sheet, book.instrument, region);
    protectSheet(sheet, book.instrument, true);
    const faults = [
      ...placed,
      ...guests.length === 0 ? [{ code: "no-officer" }] : invite(sheet, guests)
    ];
    const url = sheet.getUrl();
    const record2 = { id: id2, url, state: SHEET_STATES.open };
    const trouble = troubleText(LANGUAGES[book.settings.language], faults);
    const hadTrouble = recordOf(book, region.row).trouble !== "";
    keepRecord(book, region.row, {
      url,
      state: SHEET_STATES.open,
      ...trouble !== "" || hadTrouble ? { trouble } : {}
    });
    SpreadsheetApp.flush();
    attempt(() => label(id2, { kkphamState: "done", kkphamHash: guestHash(guests) }));
    return { region, outcome: "made", faults, record: record2, id: id2, url };
  };
  var place = (id2, own2, folder) => {
    try {
      label(id2, own2, folder);
      return [];
    } catch (error) {
      if (isPassing(reasonOf2(error))) throw error;
      try {
        label(id2, own2);
      } catch {
      }
      return [{ code: "not-placed" }];
    }
  };

  // src/script/actions/make-region-sheets.ts
  var makeRegionSheets = (options) => runRecorded("makeSheets", options, (assessment, wanted, trail) => {
    const { book, text: text2 } = assessment;
    const hasTime = startBudget();
    const regions = book.regions.filter(({ code }) => wanted.length === 0 || wanted.includes(code));
    const missing = regions.filter(({ row: row3 }) => recordOf(book, row3).id === "").map(({ code }) => code);
    trail.append(begunDeeds(TRAIL_ACTIONS.make, missing));
    const workshop = openWorkshop(book);
    const results = [];
    let quotaSpent = false;
    for (const region of regions) {
      if (quotaSpent || !hasTime()) {
        results.push(left(book, region));
        continue;
      }
      try {
        results.push(makeOne(workshop, region));
      } catch (error) {
        if (isTimeOver(error)) throw error;
        quotaSpent = isQuotaSpent(error);
        results.push(quotaSpent ? left(book, region) : notMade(book, region, error));
      }
    }
    const begun2 = untold(trail.entries, TRAIL_ACTIONS.make);
    const isFound = ({ region, outcome }) => outcome === "there" && begun2.has(region.code);
    const told2 = results.map(
      (result) => isFound(result) ? { ...result, outcome: "made" } : result
    );
    trail.append(doneDeeds(TRAIL_ACTIONS.make, book, text2, told2));
    writeRecords(
      book,
      new Map(
        results.filter(({ outcome }) => outcome !== "left").map(({ region, record: record2, faults }) => [
          region.row,
          faults.length > 0 || record2.id !== void 0 ? { ...record2, trouble: troubleText(text2, faults) } : record2
        ])
      )
    );
    const count4 = (outcome) => results.filter((result) => result.outcome === outcome).length;
    return {
      said: text2.done.sheetsMade({
        made: count4("made"),
        there: count4("there"),
        left: count4("left"),
        troubled: results.filter(({ faults }) => faults.length > 0).length,
        quotaSpent
      }),
      trail,
      work: workOf(text2, results, quotaSpent),
      sheets: results.map((result) => sheetReport(text2, result))
    };
  });
  var left = (book, region) => {
    const { id: id2, url } = recordOf(book, region.row);
    return { region, outcome: "left", faults: [], record: {}, id: id2, url };
  };
  var notMade = (book, region, error) => ({
    ...left(book, region),
    outcome: "refused",
    faults: [{ code: "not-made", reason: reasonOf2(error) }]
  });

  // src/script/sheets/kept-summaries.ts
  var KEPT_COLUMNS = [
    ["Ringkasan", "url"],
    ["Nomor Ringkasan", "number"],
    ["Versi Ringkasan", "version"],
    ["ID Ringkasan", "id"],
    ["Sidik Ringkasan", "hash"]
  ];
  var keptOf = ({ tabs }, row3) => {
    const cell = (column2) => {
      var _a5;
      return (_a5 = tabs.regions.values[row3 - 1]) == null ? void 0 : _a5[tabs.regions.columns[column2]];
    };
    return {
      url: cellText(cell("Ringkasan")),
      number: cellText(cell("Nomor Ringkasan")),
      version: Number(cellText(cell("Versi Ringkasan"))) || 0,
      id: cellText(cell("ID Ringkasan")),
      hash: cellText(cell("Sidik Ringkasan"))
    };
  };
  var writeKept = (book, kept2) => {
    if (kept2.size === 0) return;
    for (const [column2, field2] of KEPT_COLUMNS) {
      writeColumn(book.tabs.regions, column2, (row3) => {
        var _a5;
        const value3 = ((_a5 = kept2.get(row3)) != null ? _a5 : keptOf(book, row3))[field2];
        return typeof value3 === "number" ? value3 || "" : gate(value3);
      });
    }
  };

  // src/script/mail/html.ts
  var ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  var escapeHtml = (text2) => text2.replace(/[&<>"']/g, (character) => {
    var _a5;
    return (_a5 = ESCAPES[character]) != null ? _a5 : "";
  });
  var html = (parts2, ...values2) => ({
    html: parts2.reduce((whole2, part, i) => {
      var _a5;
      return whole2 + render((_a5 = values2[i - 1]) != null ? _a5 : "") + part;
    })
  });
  var render = (value3) => {
    if (typeof value3 === "string") return escapeHtml(value3);
    if (typeof value3 === "number") return String(value3);
    return "html" in value3 ? value3.html : value3.map((one) => one.html).join("");
  };
  var safeUrl = (url) => /^(https?|file):\/\/[^\s"'<>]+$/i.test(url) ? url : "";

  // src/script/mail/page.ts
  var MUTED = "color:#52656c;font-size:12px";
  var HEADING = "font-size:16px;margin:20px 0 6px;color:#1f4e5f";
  var pageOf = (language, marks2, body2) => html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body style="margin:0;padding:12px;background:#f3f6f7;font-family:Arial,Helvetica,sans-serif;color:#1c2b30"><div style="max-width:600px;margin:0 auto;background:#ffffff;padding:16px;border-radius:6px">
${marks2.map((line3) => html`<p style="background:#fff2cc;padding:8px;font-size:13px;margin:0 0 8px"><b>${line3}</b></p>`)}
${body2}
</div></body></html>`.html;

  // src/script/mail/render.ts
  var CELL = "padding:8px 6px;border-top:1px solid #d5dee1;vertical-align:top;font-size:14px;line-height:1.35";
  var renderHtml = (book, text2, letter) => {
    const { message: message3 } = text2;
    const { settings, instrument } = book;
    return pageOf(
      text2.language,
      warnings(book, text2),
      html`<p style="font-size:15px;margin:0 0 8px">${message3.greeting}</p>
<p style="font-size:15px;margin:0 0 8px">${message3.intro(letter.lines.length, letter.province, settings.awardYear)}</p>
<h2 style="${HEADING}">${message3.news}</h2>
${list(newsLines(text2, letter))}
<h2 style="${HEADING}">${message3.late}</h2>
${list(lateLines(text2, letter))}
${letter.daysLeft === null ? html`` : html`<p style="font-size:14px;margin:4px 0"><b>${message3.deadline(settings.deadline, letter.daysLeft)}</b></p>`}
<h2 style="${HEADING}">${message3.table}</h2>
<table role="table" style="border-collapse:collapse;width:100%"><tr><th align="left" style="${CELL}">${message3.region}</th><th align="right" style="${CELL}">${message3.value}</th><th align="right" style="${CELL}">${message3.completeness}</th></tr>
${letter.lines.map((line3) => row(text2, line3))}
</table>
<p style="font-size:13px;margin:16px 0 4px">${message3.closing}</p>
<p style="${MUTED}">${message3.footer(instrument.id, instrument.hash.slice(0, 12))}</p>
<p style="${MUTED}">${message3.trailHead(letter.trailHead)}</p>`
    );
  };
  var list = (lines) => html`<ul style="margin:0;padding-left:18px;font-size:14px;line-height:1.45">${lines.map((line3) => html`<li>${line3}</li>`)}</ul>`;
  var row = (text2, line3) => {
    const { message: message3 } = text2;
    const { region, completeness } = line3.evaluation;
    const url = safeUrl(line3.url);
    const link = url ? html`<br><a href="${url}" style="color:#0b6b8a">${message3.summary} ${line3.number}</a>` : html``;
    return html`<tr><td style="${CELL}">${region.name}${link}</td><td align="right" style="${CELL}"><b>${value2(text2, line3)}</b><br><span style="${MUTED}">${grade(text2, line3)}</span></td><td align="right" style="${CELL}">${percent4(text2, completeness)}<br><span style="${MUTED}">${message3.findings}: ${line3.errors} / ${line3.warnings}</span></td></tr>`;
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
      ...newsLines(text2, letter).map((line3) => `- ${line3}`),
      "",
      message3.late.toUpperCase(),
      ...lateLines(text2, letter).map((line3) => `- ${line3}`),
      ...letter.daysLeft === null ? [] : [message3.deadline(settings.deadline, letter.daysLeft)],
      "",
      message3.table.toUpperCase(),
      ...letter.lines.flatMap((line3) => [
        `${line3.evaluation.region.name}: ${value2(text2, line3)}, ${grade(text2, line3)}; ${message3.completeness} ${percent4(text2, line3.evaluation.completeness)}; ${message3.findings} ${line3.errors} / ${line3.warnings}`,
        ...safeUrl(line3.url) ? [`  ${safeUrl(line3.url)}`] : []
      ]),
      "",
      message3.closing,
      message3.footer(instrument.id, instrument.hash.slice(0, 12)),
      message3.trailHead(letter.trailHead)
    ].join("\n");
  };
  var warnings = ({ settings, instrument }, { message: message3 }) => [
    ...settings.sample === "ya" ? [message3.sample] : [],
    ...isDraft(instrument) ? [message3.draft] : []
  ];
  var newsLines = ({ message: message3 }, { news }) => news.length > 0 ? news.map((line3) => message3.newSummary(line3.evaluation.region.name, line3.number)) : [message3.newsNone];
  var lateLines = (text2, { late }) => late.length > 0 ? late.map(
    ({ evaluation }) => text2.message.lateLine(
      evaluation.region.name,
      text2.status[evaluation.status],
      percent4(text2, evaluation.completeness)
    )
  ) : [text2.message.lateNone];
  var value2 = ({ language }, { evaluation }) => evaluation.verified.final === null ? "–" : formatNumber(evaluation.verified.final, 2, language);
  var grade = ({ message: message3, words }, { evaluation }) => {
    var _a5, _b;
    return `${(_b = (_a5 = evaluation.verified.grade) == null ? void 0 : _a5.name) != null ? _b : words.notScored}${evaluation.provisional ? ` (${message3.provisional})` : ""}`;
  };
  var percent4 = ({ language }, share) => `${formatNumber(share, 1, language)}%`;

  // src/script/mail/compose.ts
  var composeMessages = (assessment, codes, sentBefore, today, trailHead) => {
    var _a5, _b;
    const groups2 = /* @__PURE__ */ new Map();
    for (const evaluation of assessment.evaluations) {
      if (codes.length > 0 && !codes.includes(evaluation.region.code)) continue;
      const to = (_a5 = readAddresses(evaluation.region.coordinator)) == null ? void 0 : _a5.join(", ");
      if (to) groups2.set(to, [...(_b = groups2.get(to)) != null ? _b : [], regionLine(assessment, evaluation)]);
    }
    return [...groups2].map(
      ([to, lines]) => composeMessage(assessment, to, lines, sentBefore(to), today, trailHead)
    );
  };
  var composeMessage = (assessment, to, lines, sent, today, trailHead) => {
    const { book, text: text2 } = assessment;
    const province = [...new Set(lines.map(({ evaluation }) => evaluation.region.province))].join(", ");
    const letter = {
      trailHead,
      lines,
      province,
      daysLeft: book.settings.deadline === "" ? null : daysBetween(today, book.settings.deadline),
      news: lines.filter(({ number: number4 }) => number4 !== "" && !sent.includes(number4)),
      late: lines.filter(({ evaluation }) => evaluation.completeness < 100)
    };
    const content = lines.map(({ evaluation, errors, warnings: warnings2, number: number4 }) => [
      evaluation.region.code,
      evaluation.completeness,
      evaluation.verified.final,
      evaluation.provisional,
      evaluation.status,
      errors,
      warnings2,
      number4
    ]);
    return {
      key: sha2562(
        canonical([to, book.instrument.hash, book.settings.awardYear, book.settings.deadline, content])
      ),
      to: to.split(", "),
      subject: text2.message.subject(province, book.settings.awardYear).replace(/\s+/g, " "),
      html: renderHtml(book, text2, letter),
      plain: renderText(book, text2, letter),
      numbers: lines.flatMap(({ number: number4 }) => number4 === "" ? [] : [number4])
    };
  };
  var regionLine = ({ book, byRegion }, evaluation) => {
    var _a5;
    const ranks = ((_a5 = byRegion.get(evaluation.region.code)) != null ? _a5 : []).map(({ finding: finding4 }) => rank(finding4.severity));
    const { number: number4, url } = keptOf(book, evaluation.region.row);
    return {
      evaluation,
      errors: ranks.filter((one) => one === 0).length,
      warnings: ranks.filter((one) => one === 1).length,
      number: number4,
      url
    };
  };

  // src/script/mail/outbox.ts
  var STATES3 = {
    preview: "pratinjau",
    queued: "menunggu",
    sending: "mengirim",
    sent: "terkirim",
    failed: "gagal",
    doubtful: "diragukan",
    again: "kirim ulang"
  };
  var KINDS2 = ["ringkasan", "uji", "perbaikan", "pengingat"];
  var readOutbox = (book) => {
    var _a5;
    const { sheet, values: values2, columns } = readTab(book, TABS.outbox, OUTBOX_COLUMNS);
    const entries = values2.slice(1).map((cells, i) => {
      var _a6;
      const cell = (column2) => cellText(cells[columns[column2]]);
      return {
        row: i + 2,
        kind: (_a6 = KINDS2.find((kind) => kind === cell("Jenis"))) != null ? _a6 : "ringkasan",
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
    return { sheet, header: ((_a5 = values2[0]) != null ? _a5 : []).map((cell) => String(cell != null ? cell : "")), columns, entries };
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
    const cells = header.map((_2, column2) => {
      var _a5;
      return (_a5 = entry.cells[column2]) != null ? _a5 : null;
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
  var entryOf = (message3, kind, state2, time2, before) => {
    var _a5, _b;
    return {
      row: (_a5 = before == null ? void 0 : before.row) != null ? _a5 : 0,
      kind,
      key: message3.key,
      time: time2,
      to: message3.to.join(", "),
      subject: message3.subject,
      state: state2,
      remark: "",
      numbers: message3.numbers.join("; "),
      cells: (_b = before == null ? void 0 : before.cells) != null ? _b : []
    };
  };
  var numbersSentTo = (entries, to) => {
    var _a5, _b;
    const sent = entries.filter(
      (entry) => entry.to === to && entry.kind === "ringkasan" && entry.state === STATES3.sent
    );
    return ((_b = (_a5 = sent[sent.length - 1]) == null ? void 0 : _a5.numbers) != null ? _b : "").split("; ").filter((number4) => number4 !== "");
  };

  // src/script/mail/deliver.ts
  var standing = (entries, kind, messages) => {
    const known = (message3, ...states) => entries.some((entry) => isOf(entry, kind, message3) && states.some((state2) => state2 === entry.state));
    const doubtful = messages.filter(
      (message3) => known(message3, STATES3.doubtful) || entries.some((entry) => isOf(entry, kind, message3) && isOpen4(entry))
    );
    const already = messages.filter((message3) => !doubtful.includes(message3) && known(message3, STATES3.sent));
    const due = messages.filter((message3) => !doubtful.includes(message3) && !already.includes(message3));
    return { due, already, doubtful };
  };
  var KNOWN = Object.values(STATES3);
  var isOpen4 = ({ state: state2 }) => state2 === STATES3.sending || !KNOWN.includes(state2);
  var isInDoubt = (entry) => entry.state === STATES3.doubtful || isOpen4(entry);
  var isOf = (entry, kind, message3) => entry.kind === kind && entry.key === message3.key;
  var markDoubtful = (entries, remark2) => entries.map((entry) => isOpen4(entry) ? { ...entry, state: STATES3.doubtful, remark: remark2 } : entry);
  var withoutOlder = (entries, kind, messages) => entries.filter(
    (entry) => entry.kind !== kind || entry.state !== STATES3.queued || !messages.some(
      ({ key, to, subject }) => key !== entry.key && to.join(", ") === entry.to && subject === entry.subject
    )
  );
  var recipients = (messages) => messages.reduce((sum3, message3) => sum3 + message3.to.length, 0);
  var requireQuota = (messages) => {
    const [wanted, remaining] = [recipients(messages), MailApp.getRemainingDailyQuota()];
    if (wanted > remaining) throw new Refusal("messages/quota", { wanted, remaining });
  };
  var queue = (outbox, entries, messages, kind, time2) => {
    const replaced = (entry) => kind !== "uji" && messages.some((message3) => isOf(entry, kind, message3));
    const kept2 = entries.filter((entry) => !replaced(entry));
    const queued = messages.map(
      (message3) => entryOf(
        message3,
        kind,
        STATES3.queued,
        time2,
        entries.find((entry) => replaced(entry) && isOf(entry, kind, message3))
      )
    );
    const rows = [...kept2, ...queued];
    const differs = rows.length !== outbox.entries.length || rows.some((row3, i) => row3 !== outbox.entries[i]);
    if (differs) writeOutbox(outbox, rows);
    const write = (message3, state2, remark2 = "") => {
      const place3 = messages.indexOf(message3);
      const entry = queued[place3];
      if (entry) writeEntry(outbox, kept2.length + place3, { ...entry, state: state2, remark: remark2 });
    };
    return {
      send: (message3, content) => {
        write(message3, STATES3.sending);
        const sent = sendOne(message3, content);
        write(message3, STATES3[sent.state], sent.reason);
        return sent;
      },
      fail: (message3, reason2) => write(message3, STATES3.failed, reason2)
    };
  };
  var sendEach = (waiting, messages, hasTime) => {
    const sent = /* @__PURE__ */ new Map();
    for (const message3 of messages) {
      if (!hasTime()) break;
      const became = waiting.send(message3, message3);
      sent.set(message3, became);
      if (became.state === "queued") break;
    }
    return sent;
  };
  var sendOne = ({ to, subject }, { plain: plain2, html: html2 }) => {
    try {
      MailApp.sendEmail({ to: to.join(","), subject, body: plain2, htmlBody: html2, name: "KKPHAM" });
      return { state: "sent", reason: "" };
    } catch (error) {
      const reason2 = reasonOf2(error);
      const state2 = isQuotaSpent(error) ? "queued" : isPassing(reason2) ? "doubtful" : "failed";
      return { state: state2, reason: reason2 };
    }
  };
  var withinQuota = (messages) => {
    if (messages.length === 0) return [];
    let remaining = MailApp.getRemainingDailyQuota();
    return messages.filter(({ to }) => {
      remaining -= to.length;
      return remaining >= 0;
    });
  };

  // src/script/screens/preview.ts
  var _a3;
  var previewPage = ({ preview, language }, messages, fresh, remaining) => {
    const recipients2 = messages.filter(({ key }) => fresh.has(key)).reduce((sum3, { to }) => sum3 + to.length, 0);
    return html(_a3 || (_a3 = __template(['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;margin:0 8px 12px 0;border:1px solid #1f4e5f;border-radius:4px;background:#fff;color:#1f4e5f;cursor:pointer}\nbutton.main{background:#1f4e5f;color:#fff}\nbutton:disabled{opacity:.5}\ndetails{border:1px solid #d5dee1;border-radius:4px;margin-bottom:10px;padding:8px 10px}\nsummary{cursor:pointer}\niframe{width:100%;height:420px;border:1px solid #d5dee1;margin-top:8px}\n#said{font-weight:bold;min-height:1.4em}\n</style></head><body>\n<p>', `</p>
<p><button onclick="run('sendTest', {})">`, `</button><button class="main" onclick="run('sendMessagesAsJob', {confirmed: true})">`, '</button></p>\n<p id="said" role="status"></p>\n', "\n<script>\nfunction run(name, options) {\n  var said = document.getElementById('said');\n  var buttons = document.querySelectorAll('button');\n  function done(text) {\n    said.textContent = text;\n    buttons.forEach(function (button) { button.disabled = false; });\n  }\n  buttons.forEach(function (button) { button.disabled = true; });\n  said.textContent = ", ";\n  google.script.run\n    .withSuccessHandler(function (report) { done(report.said); })\n    .withFailureHandler(function (error) { done(error.message); })[name](options);\n}\n<\/script></body></html>"])), language, preview.intro(messages.length, recipients2, remaining), preview.test, preview.send, messages.map(
      (message3) => html`<details><summary>${preview.to}: ${message3.to.join(", ")}${fresh.has(message3.key) ? "" : ` (${preview.unchanged})`}</summary>
<p>${preview.subject}: <b>${message3.subject}</b></p><iframe sandbox="" title="${message3.subject}" srcdoc="${message3.html}"></iframe></details>`
    ), { html: JSON.stringify(preview.working).replace(/</g, "\\u003c") }).html;
  };

  // src/script/actions/notify.ts
  var previewMessages = (options) => runRecorded("preview", options, (assessment, wanted, trail) => {
    const ui = SpreadsheetApp.getUi();
    const { outbox, messages, time: time2 } = prepare(assessment, wanted, trail);
    const kept2 = outbox.entries.filter((entry) => entry.state !== STATES3.preview);
    const { due } = standing(kept2, "ringkasan", messages);
    const fresh = due.filter((message3) => !kept2.some((entry) => isOf(entry, "ringkasan", message3)));
    const previews = fresh.map((message3) => ({
      ...entryOf(message3, "ringkasan", STATES3.preview, time2),
      remark: assessment.text.words.outboxPreview
    }));
    writeOutbox(outbox, [...kept2, ...previews]);
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
  var sendTest = (options) => runRecorded("test", options, (assessment, wanted, trail) => {
    const { outbox, messages, time: time2 } = prepare(assessment, wanted, trail);
    const address2 = Session.getActiveUser().getEmail();
    if (address2 === "") throw new Refusal("messages/no-user", {});
    const tests = messages.map(
      (message3) => ({
        ...message3,
        to: [address2],
        subject: assessment.text.message.testSubject(message3.subject)
      })
    );
    requireQuota(tests);
    const became = sendEach(queue(outbox, outbox.entries, tests, "uji", time2), tests, () => true);
    return {
      said: assessment.text.done.tested(count3(became, "sent"), address2),
      messages: tests.map(({ key }) => key)
    };
  });
  var sendMessages = (options) => runRecorded("send", options, (assessment, wanted, trail) => {
    var _a5;
    const { text: text2 } = assessment;
    const job = jobOfRun();
    const { outbox, messages, time: time2 } = prepare(assessment, wanted, trail);
    const kept2 = outbox.entries.filter((entry) => entry.state !== STATES3.preview);
    const entries = markDoubtful(withoutOlder(kept2, KIND, messages), text2.words.outboxDoubt);
    const stand = sinceJob(entries, (_a5 = job == null ? void 0 : job.since()) != null ? _a5 : "", standing(entries, KIND, messages));
    const { due, already, doubtful } = stand;
    if (!job) requireQuota(due);
    const today = job ? withinQuota(due) : due;
    if (due.length > 0 && (options == null ? void 0 : options.confirmed) !== true) confirm(assessment, due, today);
    const hasTime = job ? startBudget() : () => true;
    const waiting = once(() => queue(outbox, entries, due, KIND, time2));
    const became = /* @__PURE__ */ new Map();
    for (const batch of inBatches(today)) {
      if (!hasTime() || count3(became, "queued") > 0) break;
      trail.append(
        batch.map(({ key }) => ({
          action: TRAIL_ACTIONS.send,
          to: UNDER_WAY,
          reason: key.slice(0, SHORT_HASH)
        }))
      );
      for (const [message3, sent2] of sendEach(waiting(), batch, hasTime)) became.set(message3, sent2);
    }
    waiting();
    const [sent, failed] = [count3(became, "sent"), count3(became, "failed")];
    if (became.size > 0)
      trail.append([{ action: TRAIL_ACTIONS.send, to: `terkirim ${sent}; gagal ${failed}` }]);
    const inDoubt = doubtful.length + count3(became, "doubtful");
    return {
      said: text2.done.sent({ sent, already: already.length, failed, doubtful: inDoubt }),
      trail,
      work: workOf2(stand, became, count3(became, "queued") > 0 || today.length < due.length, text2),
      messages: due.filter((message3) => became.has(message3)).map(({ key }) => key)
    };
  });
  var KIND = "ringkasan";
  var BATCH = 25;
  var inBatches = (items) => Array.from({ length: Math.ceil(items.length / BATCH) }, (_2, i) => items.slice(i * BATCH, (i + 1) * BATCH));
  var count3 = (became, state2) => [...became.values()].filter((one) => one.state === state2).length;
  var addressesOf = ({ to }) => to.join(", ");
  var sinceJob = (entries, since, { due, already, doubtful }) => {
    const known = (message3, state2) => since !== "" && entries.some(
      (entry) => entry.kind === KIND && entry.to === addressesOf(message3) && entry.time >= since && entry.state === state2
    );
    const sent = due.filter((message3) => known(message3, STATES3.sent));
    const perhaps = due.filter((message3) => !sent.includes(message3) && known(message3, STATES3.doubtful));
    return {
      due: due.filter((message3) => !sent.includes(message3) && !perhaps.includes(message3)),
      already: [...already, ...sent],
      doubtful: [...doubtful, ...perhaps]
    };
  };
  var workOf2 = ({ due, already, doubtful }, became, quotaSpent, { words }) => ({
    units: [...due, ...already, ...doubtful].map(addressesOf),
    left: due.filter((message3) => {
      var _a5, _b;
      return ((_b = (_a5 = became.get(message3)) == null ? void 0 : _a5.state) != null ? _b : "queued") === "queued";
    }).map(addressesOf),
    failed: [
      ...doubtful.map((message3) => ({
        unit: addressesOf(message3),
        reason: words.outboxDoubt,
        passing: false
      })),
      ...[...became].flatMap(
        ([message3, { state: state2, reason: reason2 }]) => state2 === "failed" || state2 === "doubtful" ? [{ unit: addressesOf(message3), reason: reason2, passing: false }] : []
      )
    ],
    quotaSpent
  });
  var prepare = (assessment, wanted, trail) => {
    const { spreadsheet } = assessment.book;
    const outbox = readOutbox(spreadsheet);
    const time2 = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
    const sentBefore = (to) => numbersSentTo(outbox.entries, to);
    const messages = composeMessages(assessment, wanted, sentBefore, time2.slice(0, 10), headText(trail.head()));
    if (messages.length === 0) throw new Refusal("messages/no-address", {});
    return { outbox, messages, time: time2 };
  };
  var confirm = ({ text: text2 }, messages, today) => {
    const ui = SpreadsheetApp.getUi();
    const remaining = MailApp.getRemainingDailyQuota();
    const question2 = today.length < messages.length ? text2.jobs.askSend(messages.length, remaining, today.length) : text2.ask.send(messages.length, recipients(messages), remaining);
    if (ui.alert(text2.ask.sendTitle, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
      throw new Refusal("messages/cancelled", {});
    }
  };

  // src/domain/collection/repairs.ts
  var repairsOf = (instrument, rows, findings) => {
    const byRow = grouped(
      findings.flatMap((finding4) => cellFinding(finding4)),
      ({ row: row3 }) => row3
    );
    const byIndicator = grouped(rows, ({ indicator }) => indicator.code);
    return instrument.indicators.flatMap((indicator) => {
      var _a5, _b, _c, _d;
      const own2 = (_a5 = byIndicator.get(indicator.code)) != null ? _a5 : [];
      const found = own2.flatMap(
        (row3) => {
          var _a6;
          return ((_a6 = byRow.get(row3.typed.row)) != null ? _a6 : []).filter(({ finding: finding4 }) => asks(row3, finding4.severity));
        }
      );
      const sentBack = own2.filter(({ decision: decision2 }) => decision2 === "returned");
      if (found.length === 0 && sentBack.length === 0) return [];
      const notes = sentBack.map(
        ({ standing: standing2 }) => [reasonWord(standing2.reasonCode), standing2.note].filter((part) => part !== "").join(": ")
      );
      return [
        {
          indicator,
          decision: (_d = (_c = (_b = sentBack[0]) != null ? _b : own2[0]) == null ? void 0 : _c.decision) != null ? _d : "pending",
          note: notes.join(" "),
          findings: found.map(({ finding: finding4, cell }) => ({ finding: finding4, cell }))
        }
      ];
    });
  };
  var cellFinding = (finding4) => {
    const { place: place3 } = finding4;
    if ((place3 == null ? void 0 : place3.table) !== "isian") return [];
    const cell = ANSWER_CELLS.find((one) => one === place3.field);
    return cell ? [{ finding: finding4, cell, row: place3.row }] : [];
  };
  var asks = ({ decision: decision2 }, severity) => {
    if (severity === "info") return false;
    return !isDecided(decision2) || severity === "error" && decision2 === "confirmed";
  };
  var grouped = (items, keyOf5) => {
    const groups2 = /* @__PURE__ */ new Map();
    for (const item of items) {
      const group = groups2.get(keyOf5(item));
      if (group) group.push(item);
      else groups2.set(keyOf5(item), [item]);
    }
    return groups2;
  };

  // src/script/sheets/row-line.ts
  var rowLine = (text2, severity, header, found) => `${text2.severity[severity]} (${header}): ${found}`;

  // src/script/region-sheet/returning.ts
  var TEXT4 = LANGUAGES.id;
  var LONGEST3 = 49900;
  var findingLines = ({ findings }) => findings.map(({ finding: finding4, cell }) => {
    const { found, todo } = wordsOf(TEXT4, finding4);
    return rowLine(TEXT4, finding4.severity, SHEET_FIELDS[cell], `${found} ${todo}`);
  });
  var writeRepairs = (book, region, sheet, repairs) => {
    const read3 = readRegionSheet(sheet);
    if ("fault" in read3) return read3;
    const wrong = claimFault(read3.content.claim, {
      form: FORM.name,
      version: FORM.version,
      instrument: book.instrument.id,
      instrumentHash: book.instrument.hash,
      awardYear: book.settings.awardYear,
      dataYear: book.settings.dataYear,
      region: region.code
    });
    if (wrong) return { fault: wrong };
    const found = findColumns(read3.header, RETURN_COLUMNS);
    if ("faults" in found) return { fault: headerFault2(found.faults[0]) };
    const byCode2 = new Map(repairs.map((repair) => [repair.indicator.code, repair]));
    const rows = read3.content.rows.map(({ row: row3, indicator }) => ({
      row: row3,
      repair: byCode2.get(codeOf(indicator))
    }));
    writeColumns(read3, found.columns, new Map(rows.map(({ row: row3, repair }) => [row3, repair])));
    const url = sheet.getUrl();
    const id2 = read3.answers.getSheetId();
    return new Map(
      rows.flatMap(
        ({ row: row3, repair }) => repair ? [
          [
            repair.indicator.code,
            `${url}#gid=${id2}&range=${a1(row3, read3.columns[firstCell(repair)])}`
          ]
        ] : []
      )
    );
  };
  var codeOf = (cell) => cellText(cell).toUpperCase();
  var firstCell = ({ findings, indicator }) => {
    var _a5, _b;
    return (_b = (_a5 = findings[0]) == null ? void 0 : _a5.cell) != null ? _b : indicator.measure.kind === "ratio" ? "numerator" : "answer";
  };
  var writeColumns = ({ answers }, columns, repairs) => {
    var _a5, _b;
    const numbers = [...repairs.keys()];
    if (numbers.length === 0) return;
    const first = numbers.reduce((least, row3) => Math.min(least, row3));
    const lines = Array.from(
      { length: numbers.reduce((most, row3) => Math.max(most, row3)) - first + 1 },
      (_2, i) => repairs.get(first + i)
    );
    const inOrder2 = [...RETURN_COLUMNS].sort((a, b) => columns[a] - columns[b]);
    const left2 = columns[(_a5 = inOrder2[0]) != null ? _a5 : "Temuan"];
    const together = inOrder2.every((name, i) => columns[name] === left2 + i);
    for (const group of together ? [inOrder2] : inOrder2.map((name) => [name])) {
      const at4 = columns[(_b = group[0]) != null ? _b : "Temuan"] + 1;
      answers.showColumns(at4, group.length);
      answers.getRange(first, at4, lines.length, group.length).setNumberFormat("@").setValues(lines.map((repair) => group.map((name) => repair ? CELLS[name](repair) : "")));
    }
  };
  var CELLS = {
    "Keputusan Verifikator": ({ decision: decision2 }) => DECISION_WORDS[decision2],
    "Catatan Verifikator": ({ note }) => cut(note, LONGEST3),
    Temuan: (repair) => cut(findingLines(repair).join("\n"), LONGEST3)
  };
  var headerFault2 = (fault3) => {
    var _a5, _b;
    return (fault3 == null ? void 0 : fault3.code) === "header/twice" ? { code: "header-twice", tab: SHEET_TABS.answers, header: fault3.header } : {
      code: "header-missing",
      tab: SHEET_TABS.answers,
      header: (_a5 = fault3 == null ? void 0 : fault3.header) != null ? _a5 : "",
      similar: (_b = fault3 == null ? void 0 : fault3.similar) != null ? _b : null
    };
  };

  // src/script/mail/officer-words.ts
  var day = (date3) => formatDay(date3, "id");
  var inDays = (days2) => days2 < 0 ? `lewat ${-days2} hari` : days2 === 0 ? "hari ini" : days2 === 1 ? "besok" : `${days2} hari lagi`;
  var OFFICER_WORDS = {
    greeting: (region) => `Yth. Petugas KKPHAM ${region},`,
    openSheet: "Buka Lembar Isian",
    openCell: (code) => `Buka ${code} di lembar`,
    note: (note) => `Catatan verifikator: ${note}`,
    noReply: "Surel ini dikirim otomatis. Isian diambil langsung dari lembarnya; tidak ada yang perlu dikirim kembali.",
    footer: (year2) => `Penilaian Kabupaten/Kota Peduli HAM ${year2}`,
    repair: {
      subject: (region, year2, count4) => `KKPHAM ${year2}: ${count4} indikator ${region} perlu diperbaiki`,
      intro: (region, count4) => `Lembar Isian ${region} dikembalikan: ${count4} indikator perlu diperbaiki.`,
      until: (date3, days2) => `Lembar terbuka sampai ${day(date3)} (${inDays(days2)}), lalu terkunci dengan sendirinya.`,
      heading: "Yang perlu diperbaiki",
      sentBack: "Dikembalikan oleh verifikator."
    },
    reminder: {
      subject: (region, year2, days2) => `KKPHAM ${year2}: isian ${region} belum lengkap, batas waktu ${inDays(days2)}`,
      intro: (region, share) => `Isian ${region} baru ${formatNumber(share, 1, "id")}% lengkap.`,
      deadline: (date3, days2) => `Batas waktu: ${day(date3)} (${inDays(days2)}).`,
      heading: "Yang belum lengkap",
      right: (name, missing, of) => `${name}: ${missing} dari ${of} indikator`,
      blank: (codes) => `Belum dijawab: ${codes}`,
      unusable: (codes) => `Belum dapat dipakai, lihat kolom Status: ${codes}`
    }
  };

  // src/script/mail/officer-letter.ts
  var repairLetter = (book, region, lines, sheet) => ({
    ...frame(book, region, sheet.url),
    intro: [OFFICER_WORDS.repair.intro(region.name, lines.length), OFFICER_WORDS.repair.until(sheet.until, sheet.daysLeft)],
    heading: OFFICER_WORDS.repair.heading,
    items: lines.map(({ repair, findings, url }) => ({
      title: `${repair.indicator.code} ${repair.indicator.text}`,
      lines: [
        ...repair.decision === "returned" ? [OFFICER_WORDS.repair.sentBack] : [],
        ...repair.note === "" ? [] : [OFFICER_WORDS.note(repair.note)],
        ...findings
      ],
      link: linkTo(OFFICER_WORDS.openCell(repair.indicator.code), url)
    }))
  });
  var reminderLetter = (book, region, about2) => ({
    ...frame(book, region, about2.url),
    intro: [
      OFFICER_WORDS.reminder.intro(region.name, about2.completeness),
      OFFICER_WORDS.reminder.deadline(book.settings.deadline, about2.daysLeft)
    ],
    heading: OFFICER_WORDS.reminder.heading,
    items: about2.missing.map(({ right, of, blank, unusable }) => {
      const codes = (list2) => list2.map(({ code }) => code).join(", ");
      return {
        title: OFFICER_WORDS.reminder.right(right.name, blank.length + unusable.length, of),
        lines: [
          ...blank.length > 0 ? [OFFICER_WORDS.reminder.blank(codes(blank))] : [],
          ...unusable.length > 0 ? [OFFICER_WORDS.reminder.unusable(codes(unusable))] : []
        ],
        link: null
      };
    })
  });
  var frame = ({ settings, instrument }, region, url) => {
    const { message: message3 } = LANGUAGES.id;
    return {
      marks: [
        ...settings.sample === "ya" ? [message3.sample] : [],
        ...isDraft(instrument) ? [message3.draft] : []
      ],
      greeting: OFFICER_WORDS.greeting(region.name),
      link: linkTo(OFFICER_WORDS.openSheet, url),
      closing: [OFFICER_WORDS.noReply, message3.closing, OFFICER_WORDS.footer(settings.awardYear)]
    };
  };
  var linkTo = (words, url) => url === "" ? null : { words, url };

  // src/script/mail/officer-render.ts
  var officerHtml = (letter) => pageOf(
    "id",
    letter.marks,
    html`<p style="font-size:15px;margin:0 0 8px">${letter.greeting}</p>
${letter.intro.map((line3) => html`<p style="font-size:15px;line-height:1.45;margin:0 0 8px">${line3}</p>`)}
${button(letter.link)}
<h2 style="${HEADING}">${letter.heading}</h2>
${letter.items.map(
      ({
        title,
        lines,
        link
      }) => html`<div style="border-top:1px solid #d5dee1;padding:8px 0;font-size:14px;line-height:1.45"><b>${title}</b>
${lines.map((line3) => html`<br>${line3}`)}${cellLink(link)}</div>`
    )}
${letter.closing.map((line3) => html`<p style="${MUTED};margin:12px 0 0">${line3}</p>`)}`
  );
  var button = (link) => {
    const url = link ? safeUrl(link.url) : "";
    return link && url ? html`<p style="margin:14px 0"><a href="${url}" style="display:inline-block;background:#0b6b8a;color:#ffffff;text-decoration:none;padding:10px 16px;border-radius:4px;font-size:15px">${link.words}</a></p>` : html``;
  };
  var cellLink = (link) => {
    const url = link ? safeUrl(link.url) : "";
    return link && url ? html`<br><a href="${url}" style="color:#0b6b8a">${link.words}</a>` : html``;
  };
  var officerText = (letter) => [
    ...letter.marks,
    letter.greeting,
    "",
    ...letter.intro,
    ...address(letter.link),
    "",
    letter.heading.toUpperCase(),
    ...letter.items.flatMap(({ title, lines, link }) => [
      `- ${title}`,
      ...lines.map((line3) => `  ${line3}`),
      ...address(link).map((line3) => `  ${line3}`)
    ]),
    "",
    ...letter.closing
  ].join("\n");
  var address = (link) => {
    const url = link ? safeUrl(link.url) : "";
    return link && url ? [`${link.words}: ${url}`] : [];
  };

  // src/script/mail/repair-message.ts
  var repairHead = (year2, region, repairs, until) => {
    const to = guestsOf(region);
    const content = repairs.map((repair) => [
      repair.indicator.code,
      repair.decision,
      repair.note,
      findingLines(repair)
    ]);
    return {
      key: sha2562(canonical(["perbaikan", to, year2, region.code, until, content])),
      to,
      subject: OFFICER_WORDS.repair.subject(region.name, year2, repairs.length).replace(/\s+/g, " "),
      numbers: []
    };
  };
  var repairContent = (book, region, repairs, links, about2) => {
    const lines = repairs.map((repair) => {
      var _a5;
      return {
        repair,
        findings: findingLines(repair),
        url: (_a5 = links.get(repair.indicator.code)) != null ? _a5 : ""
      };
    });
    const { url, today, until } = about2;
    const letter = repairLetter(book, region, lines, { url, until, daysLeft: daysBetween(today, until) });
    return { plain: officerText(letter), html: officerHtml(letter) };
  };

  // src/script/actions/return-sheets.ts
  var KIND2 = "perbaikan";
  var returnSheets = (options) => runRecorded(
    "returnSheets",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      refuseFixed(assessment, wanted);
      const { book, text: text2 } = assessment;
      const hasTime = startBudget();
      const time2 = nowOf(book.spreadsheet);
      const outbox = readOutbox(book.spreadsheet);
      const marked2 = markDoubtful(outbox.entries, text2.words.outboxDoubt);
      const tasks = tasksOf(assessment, wanted, marked2, time2.slice(0, 10));
      const heads = tasks.flatMap(
        ({ region, repairs, head }) => repairs.length > 0 && head.to.length > 0 && idOf(recordOf(book, region.row)) !== "" ? [head] : []
      );
      const entries = withoutOlder(marked2, KIND2, heads);
      const { due, already, doubtful } = standing(entries, KIND2, heads);
      const job = jobOfRun();
      if (!job) requireQuota(due);
      const today = job ? withinQuota(due) : due;
      if (job && !job.byTrigger && today.length < due.length) confirmLater(text2, due.length, today.length);
      const unsent = /* @__PURE__ */ new Map();
      const isForLater = ({ head }) => due.includes(head) && !today.includes(head);
      const toReturn = tasks.filter(
        (task) => task.repairs.length > 0 && !isForLater(task) && (due.includes(task.head) || !heads.includes(task.head) || !isReturned(book, task))
      );
      for (const { region } of tasks.filter(({ head }) => doubtful.includes(head)))
        unsent.set(region.code, { state: "doubtful", reason: text2.words.outboxDoubt });
      const isReturning = toReturn.length > 0;
      if (isReturning) trail.append(begunDeeds(TRAIL_ACTIONS.giveBack, codesOf(toReturn)));
      const waiting = queue(outbox, entries, due, KIND2, time2);
      const trashed = trashedSheets(book);
      const sent = [];
      let isSpent = false;
      const results = tasks.map((task) => {
        const { region, repairs, until, head } = task;
        const isDone = heads.includes(head) && !due.includes(head) && isReturned(book, task);
        if (repairs.length === 0 || isDone) return { ...leftSheet(book, region), outcome: "unchanged" };
        if (isSpent || isForLater(task) || !hasTime()) return leftSheet(book, region);
        const { result, links } = returnOne(assessment, task, trashed, time2.slice(0, 10));
        if (!due.includes(head)) return result;
        if (links === null) {
          waiting.fail(head, troubleText(text2, result.faults));
          return result;
        }
        const about2 = { url: result.url, today: time2.slice(0, 10), until };
        const became = waiting.send(head, repairContent(book, region, repairs, links, about2));
        if (became.state === "sent") sent.push(head);
        if (became.state === "queued") isSpent = true;
        if (became.state !== "sent") unsent.set(region.code, became);
        return result;
      });
      const begun2 = untold(trail.entries, TRAIL_ACTIONS.giveBack);
      const isFound = (task, { outcome }) => outcome === "unchanged" && isReturned(book, task) && begun2.has(task.region.code);
      const told2 = tasks.flatMap((task, i) => {
        const result = results[i];
        if (!result || !isFound(task, result)) return result ? [result] : [];
        return [{ ...result, outcome: "returned", record: { openUntil: task.until } }];
      });
      const deeds = doneDeeds(TRAIL_ACTIONS.giveBack, book, text2, told2);
      if (isReturning || deeds.length > 0) trail.append(deeds);
      const count4 = countOutcomes(results);
      const returned = results.filter(({ outcome }) => outcome === "returned");
      return {
        said: text2.done.returned({
          returned: returned.length,
          sound: tasks.filter(({ repairs }) => repairs.length === 0).length,
          refused: count4("refused"),
          none: count4("none"),
          left: count4("left"),
          withoutAddress: returned.filter(({ faults }) => faults.length > 0).length,
          sent: sent.length,
          already: already.length,
          failed: due.filter((head) => isOfReturned(tasks, results, head) && !sent.includes(head)).length,
          doubtful: doubtful.length
        }),
        trail,
        work: withMessages(workOf(text2, results, isSpent || today.length < due.length), unsent),
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text2, result)),
        messages: sent.map(({ key }) => key)
      };
    }
  );
  var confirmLater = (text2, messages, today) => {
    const ui = SpreadsheetApp.getUi();
    const question2 = text2.jobs.askSend(messages, MailApp.getRemainingDailyQuota(), today);
    if (ui.alert(text2.menu.returnSheets, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES)
      throw new Refusal("open/cancelled", {});
  };
  var withMessages = (work, unsent) => {
    const waiting = [...unsent].filter(([, { state: state2 }]) => state2 === "queued").map(([code]) => code);
    return {
      ...work,
      left: [...work.left, ...waiting],
      failed: [
        ...work.failed,
        ...[...unsent].flatMap(
          ([unit, { state: state2, reason: reason2 }]) => state2 === "queued" ? [] : [{ unit, reason: reason2, passing: false }]
        )
      ]
    };
  };
  var isOfReturned = (tasks, results, head) => {
    var _a5;
    return ((_a5 = results[tasks.findIndex((task) => task.head === head)]) == null ? void 0 : _a5.outcome) === "returned";
  };
  var tasksOf = ({ book, byRegion }, wanted, entries, today) => {
    const rows = rowsByRegion(book.rows);
    const { awardYear, deadline, repairDays } = book.settings;
    return book.regions.filter(({ code }) => wanted.includes(code)).map((region) => {
      var _a5, _b;
      const findings = ((_a5 = byRegion.get(region.code)) != null ? _a5 : []).map(({ finding: finding4 }) => finding4);
      const repairs = repairsOf(book.instrument, (_b = rows.get(region.code)) != null ? _b : [], findings);
      const { openUntil: day2, ...record2 } = recordOf(book, region.row);
      const stands2 = standingOf({ ...record2, openUntil: day2 });
      const before = repairHead(awardYear, region, repairs, day2);
      const isUnderWay3 = stands2.state === "returned" && day2 >= today && entries.some(({ kind, key }) => kind === KIND2 && key === before.key);
      if (isUnderWay3) return { region, repairs, until: day2, head: before };
      const until = repairUntil(stands2, deadline, today, repairDays);
      return { region, repairs, until, head: repairHead(awardYear, region, repairs, until) };
    });
  };
  var codesOf = (tasks) => tasks.map(({ region }) => region.code);
  var isReturned = (book, { region, until }) => {
    const record2 = recordOf(book, region.row);
    return standingOf(record2).state === "returned" && record2.openUntil === until;
  };
  var returnOne = ({ book, text: text2 }, { region, repairs, until, head }, trashed, today) => {
    const written3 = { links: null, url: "" };
    const who = Session.getActiveUser().getEmail();
    const why = [today, who, text2.menu.returnSheets].filter((part) => part !== "").join(" · ");
    const result = onOwnSheet(book, region, trashed, (sheet) => {
      const links = writeRepairs(book, region, sheet, repairs);
      if ("fault" in links) return links;
      protectSheet(sheet, book.instrument, true);
      Object.assign(written3, { links, url: sheet.getUrl() });
      const record3 = { state: SHEET_STATES.returned, openUntil: until, why };
      return { outcome: "returned", faults: head.to.length === 0 ? [{ code: "no-officer" }] : [], record: record3 };
    });
    const { faults, record: record2 } = result;
    keepRecord(
      book,
      region.row,
      faults.length > 0 ? { ...record2, trouble: troubleText(text2, faults) } : record2
    );
    return { result: { ...result, url: written3.url || result.url }, links: written3.links };
  };

  // src/domain/collection/reminder.ts
  var readReminderDays = (setting) => setting.split(",").map((part) => part.trim()).filter((part) => part !== "").map(Number);
  var reminderMark = (deadline, today, days2) => {
    if (!isDay(deadline)) return null;
    const left2 = daysBetween(today, deadline);
    return days2.includes(left2) ? left2 : null;
  };
  var lastReminderMark = (deadline, today, days2) => {
    if (!isDay(deadline)) return null;
    const left2 = daysBetween(today, deadline);
    const begun2 = days2.filter((day2) => day2 >= left2);
    return left2 < 0 || begun2.length === 0 ? null : Math.min(...begun2);
  };
  var isIncomplete = ({ completeness }) => completeness < 100;
  var missingByRight = (instrument, evaluation) => {
    const lack = ({ code }) => {
      const row3 = evaluation.rows.get(code);
      if (!row3) return "blank";
      const score = evaluation.claimed.indicators.get(code);
      const settled = (score == null ? void 0 : score.kind) === "counted" ? score.settled : settle(row3.indicator, row3.claimed, row3.typed.note);
      return settled.kind === "noData" && settled.because !== "said" ? settled.because : null;
    };
    return instrument.rights.map((right) => {
      const own2 = instrument.indicators.filter((indicator) => indicator.right === right.code);
      const lacking = (what) => own2.filter((indicator) => lack(indicator) === what);
      return { right, of: own2.length, blank: lacking("blank"), unusable: lacking("unusable") };
    }).filter(({ blank, unusable }) => blank.length + unusable.length > 0);
  };

  // src/domain/kanwil-check/facts.ts
  var checkFacts = ({ region, completeness }, findings) => ({
    endorsements: region.endorsements,
    wrongNumbers: [...new Set(findings.filter(isWrongNumber).flatMap(({ indicator }) => indicator != null ? indicator : []))],
    completeness
  });
  var isWrongNumber = ({ code, severity }) => severity === "error" && /^(number|ratio|value)\//.test(code);

  // src/script/locale/check-words.ts
  var CHECK_WORDS = {
    title: "Laporan Pemeriksaan Kantor Wilayah",
    intro: (region, province) => `Kantor Wilayah memeriksa isian ${region}, Provinsi ${province}, sebelum diverifikasi kementerian: pengesahan, kesesuaian data dengan dokumen, hitungan, dan kelengkapan.`,
    identity: "1. Identitas",
    result: "2. Butir yang diperiksa",
    conclusion: "3. Kesimpulan",
    numbers: "4. Angka yang perlu diperbaiki",
    missing: "5. Isian yang belum lengkap",
    header: ["Butir", "Hasil", "Keterangan", "Pemeriksa", "Tanggal"],
    items: {
      office: "Pengesahan OPD",
      regencySecretary: "Pengesahan Sekda kabupaten/kota",
      provinceSecretary: "Pengesahan Sekda provinsi",
      documents: "Kesesuaian data dengan dokumen",
      arithmetic: "Hitungan",
      complete: "Kelengkapan isian"
    },
    outcomes: {
      passed: "Isian telah diperiksa dan diteruskan untuk verifikasi.",
      returned: "Isian dikembalikan kepada daerah untuk diperbaiki pada butir yang belum terpenuhi.",
      open: "Pemeriksaan belum selesai: masih ada butir yang belum diperiksa."
    },
    openMark: "SEMENTARA: pemeriksaan belum selesai.",
    automatic: "otomatis",
    /** Where it is no longer as it was checked. */
    now: (fact) => `Kini: ${fact}`,
    endorsement: {
      passed: "Tercatat di Buku Verifikasi.",
      failed: "Belum tercatat di Buku Verifikasi."
    },
    wrongNumbers: (codes) => codes.length === 0 ? "Tidak ada galat angka." : `Galat angka pada ${codes.join(", ")}.`,
    completeness: (percent5) => `Lengkap ${formatNumber(percent5, 1, "id")}%.`,
    numbersHeader: ["Kode", "Indikator", "Temuan", "Yang perlu dilakukan"],
    missingHeader: ["Hak", "Indikator", "Belum dijawab", "Belum dapat dipakai"],
    closing: "Demikian laporan ini dibuat menurut isian yang terkumpul di Buku Verifikasi.",
    checker: "Pemeriksa"
  };

  // src/script/locale/paper-words.ts
  var two4 = (value3) => formatNumber(value3, 2, "id");
  var FOLDER_NAMES = {
    ringkasan: (year2) => `KKPHAM ${year2} - Ringkasan Verifikasi`,
    "berita-acara": (year2) => `KKPHAM ${year2} - Berita Acara Verifikasi`,
    "pemeriksaan-kanwil": (year2) => `KKPHAM ${year2} - Pemeriksaan Kanwil`,
    "daftar-perbaikan": (year2) => `KKPHAM ${year2} - Daftar Perbaikan`
  };
  var PAPER_WORDS = {
    programme: (year2) => `Kabupaten/Kota Peduli Hak Asasi Manusia Tahun ${year2}`,
    number: (number4) => `Nomor ${number4}`,
    replaces: (number4) => `Menggantikan nomor ${number4}.`,
    paperName: (title, code, region, year2, version2) => `${title} KKPHAM ${year2} - ${code} ${region} - v${version2}`,
    footer: (title, region, number4) => `${title} · ${region} · Nomor ${number4}`,
    sample: "DATA CONTOH: jawaban dan nilai dalam dokumen ini buatan, bukan keadaan sebenarnya.",
    draft: "RANCANGAN: teks indikator belum diambil dari naskah peraturan.",
    form: "RANCANGAN: bentuk dokumen ini bukan formulir resmi.",
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
    instrument: (title, id2, hash) => `${title} (${id2}, sidik ${hash.slice(0, 12)})`,
    placeAndDay: (place3, day2) => `${place3}, ${formatDay(day2, "id")}`,
    none: "Tidak ada.",
    dash: "–",
    nobody: "tidak diketahui",
    named: (name, address2) => name === "" ? address2 : `${name} (${address2})`,
    signatureLine: "................................",
    score: (value3) => value3 === null ? "–" : two4(value3),
    signed: (value3) => value3 === null ? "–" : `${value3 > 0 ? "+" : ""}${two4(value3)}`,
    percent: (value3) => `${formatNumber(value3, 1, "id")}%`,
    share: (value3) => `${formatNumber(value3 * 100, Number.isInteger(value3 * 100) ? 0 : 1, "id")}%`,
    count: (value3) => formatNumber(value3, 0, "id")
  };

  // src/script/documents/shortened.ts
  var shortened = (text2) => text2.length > LONGEST_TEXT ? `${cut(text2, LONGEST_TEXT)} …` : text2;

  // src/script/documents/check-table.ts
  var checkTable = (check2, facts) => ({
    header: CHECK_WORDS.header,
    rows: check2.items.map((line3) => [
      CHECK_WORDS.items[line3.item],
      RESULT_WORDS[line3.result],
      [factOf(line3, facts), shortened(line3.note)].filter((words) => words !== "").join(" "),
      line3.by || (judged2(facts, line3.item) === null ? PAPER_WORDS.dash : CHECK_WORDS.automatic),
      line3.day === "" ? PAPER_WORDS.dash : formatDay(line3.day, "id")
    ]),
    widths: [110, 80, 135, 90, 65]
  });
  var factOf = (line3, facts) => {
    const own2 = judged2(facts, line3.item);
    if (own2 === null) return "";
    const words = factWords(line3.item, facts);
    return own2 === line3.result ? words : CHECK_WORDS.now(words);
  };
  var factWords = (item, facts) => {
    if (item === "documents") return "";
    if (item === "arithmetic") return CHECK_WORDS.wrongNumbers(facts.wrongNumbers);
    if (item === "complete") return CHECK_WORDS.completeness(facts.completeness);
    return CHECK_WORDS.endorsement[facts.endorsements[item] ? "passed" : "failed"];
  };

  // src/script/documents/paper.ts
  var textBlock = (text2) => ({ kind: "text", text: text2 });
  var tableBlock = (table) => ({ kind: "table", table });

  // src/script/documents/paper-parts.ts
  var bookMarks = ({ settings, instrument }) => [
    ...settings.sample === "ya" ? [PAPER_WORDS.sample] : [],
    ...isDraft(instrument) ? [PAPER_WORDS.draft] : []
  ];
  var identityTable = ({ settings, instrument }, region) => {
    const values2 = [
      region.name,
      region.code,
      region.province,
      String(settings.awardYear),
      PAPER_WORDS.period(settings.dataYear),
      PAPER_WORDS.instrument(instrument.title, instrument.id, instrument.hash),
      instrument.regulation,
      instrument.standing
    ];
    return { header: null, rows: PAPER_WORDS.identity.map((label2, i) => {
      var _a5;
      return [label2, (_a5 = values2[i]) != null ? _a5 : ""];
    }), widths: [130, 350] };
  };
  var paperFrame = (book, title, region, { number: number4, replaces }) => {
    const { ministry, office, address: address2, awardYear } = book.settings;
    return {
      letterhead: [ministry, office, address2],
      title,
      lines: [PAPER_WORDS.programme(awardYear), PAPER_WORDS.number(number4), replaces === null ? "" : PAPER_WORDS.replaces(replaces)],
      marks: [...bookMarks(book), PAPER_WORDS.form],
      footer: PAPER_WORDS.footer(title, region.name, number4),
      program: PROGRAM_TEXT
    };
  };
  var officeSignature = ({ settings }, { day: day2 }) => ({
    lines: [
      PAPER_WORDS.placeAndDay(settings.place || PAPER_WORDS.signatureLine, day2),
      ...settings.signatoryTitle === "" ? [] : [`${settings.signatoryTitle},`]
    ],
    name: settings.signatory || PAPER_WORDS.signatureLine
  });
  var signature = (title, name) => ({
    lines: [`${title},`],
    name: name || PAPER_WORDS.signatureLine
  });
  var NOBODY = { lines: [], name: "" };

  // src/script/documents/check-report.ts
  var checkReport = (book, report, edition) => {
    const { region, check: check2, facts } = report;
    const frame2 = paperFrame(book, CHECK_WORDS.title, region, edition);
    return {
      ...frame2,
      marks: [...frame2.marks, ...check2.outcome === "open" ? [CHECK_WORDS.openMark] : []],
      intro: [CHECK_WORDS.intro(region.name, region.province)],
      sections: [
        { heading: CHECK_WORDS.identity, blocks: [tableBlock(identityTable(book, region))] },
        { heading: CHECK_WORDS.result, blocks: [tableBlock(checkTable(check2, facts))] },
        { heading: CHECK_WORDS.conclusion, blocks: [textBlock(CHECK_WORDS.outcomes[check2.outcome])] },
        numbersSection(report),
        missingSection(report)
      ],
      closing: CHECK_WORDS.closing,
      signatures: [signature(CHECK_WORDS.checker, report.checkers.join(", ")), officeSignature(book, edition)]
    };
  };
  var numbersSection = ({ wrong }) => ({
    heading: CHECK_WORDS.numbers,
    blocks: [
      tableBlock({
        header: CHECK_WORDS.numbersHeader,
        rows: wrong.map(({ indicator, finding: finding4 }) => {
          const { found, todo } = wordsOf(LANGUAGES.id, finding4);
          return [indicator.code, indicator.text, shortened(found), todo];
        }),
        widths: [45, 155, 140, 140]
      })
    ]
  });
  var missingSection = ({ missing }) => ({
    heading: CHECK_WORDS.missing,
    blocks: [
      tableBlock({
        header: CHECK_WORDS.missingHeader,
        rows: missing.map(({ right, of, blank, unusable }) => [
          right,
          PAPER_WORDS.count(of),
          blank.join(", ") || PAPER_WORDS.dash,
          unusable.join(", ") || PAPER_WORDS.dash
        ]),
        widths: [130, 55, 165, 130]
      })
    ]
  });

  // src/script/kanwil-check.ts
  var kanwilCheckOf = ({ byRegion }, evaluation, { checks }) => {
    var _a5, _b;
    const { code } = evaluation.region;
    const findings = ((_a5 = byRegion.get(code)) != null ? _a5 : []).map(({ finding: finding4 }) => finding4);
    const facts = checkFacts(evaluation, findings);
    return { check: (_b = checks.get(code)) != null ? _b : checkOf(facts, []), facts };
  };

  // src/script/documents/looks.ts
  var TITLE_COLOUR = "#1f4e5f";
  var HEADER_COLOUR = "#dfe9ec";
  var BORDER_COLOUR = "#9fb4bb";
  var MARK_COLOUR = "#fff2cc";
  var FAINT_COLOUR = "#7f7f7f";
  var TEXT_SIZE = 10;
  var TABLE_SIZE = 9;
  var FOOTER_SIZE = 8;
  var SMALL_SIZE = 7;
  var styleProgram = (paragraph) => {
    paragraph.editAsText().setFontSize(SMALL_SIZE).setForegroundColor(FAINT_COLOUR);
  };
  var styleMark = (paragraph) => {
    paragraph.editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
  };

  // src/script/documents/table.ts
  var insertTable = (body2, index, { header, rows, widths, hasTotal }) => {
    const cells = (header === null ? rows : [header, ...rows]).map((row3) => row3.map(harmless));
    const table = body2.insertTable(index, cells);
    table.setBorderColor(BORDER_COLOUR);
    table.editAsText().setFontSize(TABLE_SIZE);
    widths.forEach((width, column2) => {
      table.setColumnWidth(column2, width);
    });
    if (hasTotal)
      table.getRow(cells.length - 1).editAsText().setBold(true);
    if (header === null) return;
    const top = table.getRow(0);
    top.editAsText().setBold(true);
    header.forEach((_2, column2) => {
      top.getCell(column2).setBackgroundColor(HEADER_COLOUR);
    });
  };
  var harmless = (value3) => value3.replace(/\{\{/g, "{ {").replace(/\s+/g, " ").trim();

  // src/script/documents/build-paper.ts
  var PAGE = { width: 595.3, height: 841.9, side: 57, top: 51, bottom: 51 };
  var TEXT_WIDTH = 480;
  var buildPaper = (document, paper, none) => {
    const body2 = document.getBody();
    setPage(body2);
    const page = writerOf(body2);
    writeHead(page, paper);
    for (const mark3 of paper.marks) styleMark(page.text(mark3));
    paper.intro.forEach((words, i) => {
      const paragraph = page.text(words);
      if (i === 0) paragraph.setSpacingBefore(6);
    });
    if (paper.link) page.text(paper.link.words).setLinkUrl(paper.link.url);
    for (const { heading: heading2, blocks } of paper.sections) {
      page.heading(heading2);
      blocks.forEach((block, i) => {
        var _a5;
        writeBlock(page, block, (_a5 = blocks[i - 1]) != null ? _a5 : null, none);
      });
    }
    const closing = page.text(paper.closing).setSpacingBefore(14).setSpacingAfter(12);
    const signatures = writeSignatures(page, paper.signatures);
    writeFooter(document, paper);
    const tables = tablesOf(paper);
    return {
      headers: tables.flatMap(({ header }) => header === null ? [] : [header]),
      whole: [...tables.flatMap(({ header, rows }) => header === null ? rows.slice(0, 1) : []), signatures],
      held: [closing.getText()]
    };
  };
  var setPage = (body2) => {
    body2.setPageWidth(PAGE.width).setPageHeight(PAGE.height);
    body2.setMarginLeft(PAGE.side).setMarginRight(PAGE.side);
    body2.setMarginTop(PAGE.top).setMarginBottom(PAGE.bottom);
    const { SPACING_BEFORE, SPACING_AFTER } = DocumentApp.Attribute;
    body2.setHeadingAttributes(DocumentApp.ParagraphHeading.HEADING1, {
      [SPACING_BEFORE.toString()]: 14,
      [SPACING_AFTER.toString()]: 4
    });
  };
  var writerOf = (body2) => {
    const { HEADING1 } = DocumentApp.ParagraphHeading;
    let next = 0;
    const place3 = () => {
      next += 1;
      return next - 1;
    };
    return {
      text: (words) => {
        const written3 = harmless(words);
        const paragraph = body2.insertParagraph(place3(), written3);
        if (written3 !== "") paragraph.editAsText().setFontSize(TEXT_SIZE);
        return paragraph.setSpacingAfter(4);
      },
      heading: (words) => {
        const paragraph = body2.insertParagraph(place3(), harmless(words)).setHeading(HEADING1);
        paragraph.editAsText().setFontSize(11).setBold(true).setForegroundColor(TITLE_COLOUR);
      },
      rule: () => {
        body2.insertHorizontalRule(place3());
      },
      table: (content) => insertTable(body2, place3(), content),
      bareTable: (cells) => body2.insertTable(
        place3(),
        cells.map((row3) => [...row3])
      )
    };
  };
  var LETTERHEAD_SIZES = [12, 11, 8];
  var writeHead = (page, { letterhead: letterhead2, title, lines }) => {
    const { CENTER } = DocumentApp.HorizontalAlignment;
    letterhead2.forEach((words, i) => {
      var _a5;
      if (words.trim() === "") return;
      const paragraph = page.text(words).setAlignment(CENTER).setSpacingAfter(0);
      paragraph.editAsText().setFontSize((_a5 = LETTERHEAD_SIZES[i]) != null ? _a5 : 8).setBold(i < 2);
    });
    page.rule();
    const { TITLE } = DocumentApp.ParagraphHeading;
    const head = page.text(title.toUpperCase()).setHeading(TITLE).setAlignment(CENTER).setSpacingBefore(8).setSpacingAfter(2);
    head.editAsText().setFontSize(14).setBold(true).setForegroundColor(TITLE_COLOUR);
    lines.filter((words) => words !== "").forEach((words, i, { length }) => {
      page.text(words).setAlignment(CENTER).setSpacingAfter(i === length - 1 ? 12 : 0);
    });
  };
  var writeBlock = (page, block, above, none) => {
    var _a5;
    const isBelowTable = (above == null ? void 0 : above.kind) === "table" && above.table.rows.length > 0;
    const write = (words) => {
      const paragraph = page.text(words);
      if (isBelowTable) paragraph.setSpacingBefore(6);
    };
    if (block.kind === "text") write(block.text);
    else if (block.table.rows.length === 0) write((_a5 = block.table.whenEmpty) != null ? _a5 : none);
    else {
      if (isBelowTable) page.text("").setSpacingAfter(0);
      page.table(block.table);
    }
  };
  var ROOM = ["", "", "", ""];
  var writeSignatures = (page, signatures) => {
    const { CENTER } = DocumentApp.HorizontalAlignment;
    const most = Math.max(...signatures.map(({ lines }) => lines.length));
    const columns = signatures.map(({ lines, name }) => [
      ...Array(most - lines.length).fill(""),
      ...lines.map(harmless),
      ...ROOM,
      harmless(name)
    ]);
    const table = page.bareTable([columns.map(() => "")]);
    table.setBorderColor("#ffffff").setBorderWidth(0);
    const row3 = table.getRow(0);
    columns.forEach((lines, column2) => {
      table.setColumnWidth(column2, TEXT_WIDTH / columns.length);
      const cell = row3.getCell(column2);
      cell.setText(lines.join("\n"));
      for (let i = 0; i < cell.getNumChildren(); i++) cell.getChild(i).asParagraph().setAlignment(CENTER);
    });
    table.editAsText().setFontSize(TEXT_SIZE);
    return columns.map((lines) => lines.join("\n").trim());
  };
  var writeFooter = (document, { footer: words, program }) => {
    var _a5;
    const { CENTER } = DocumentApp.HorizontalAlignment;
    const footer = document.addFooter();
    footer.setText(harmless(words));
    (_a5 = footer.getParagraphs()[0]) == null ? void 0 : _a5.setAlignment(CENTER);
    footer.editAsText().setFontSize(FOOTER_SIZE);
    styleProgram(footer.appendParagraph(program).setAlignment(CENTER));
  };
  var tablesOf = ({ sections }) => sections.flatMap(
    ({ blocks }) => blocks.flatMap((block) => block.kind === "table" && block.table.rows.length > 0 ? [block.table] : [])
  );

  // src/script/documents/letterhead.ts
  var letterhead = ({ settings }) => [
    settings.ministry,
    settings.office,
    settings.address,
    settings.place,
    settings.signatoryTitle,
    settings.signatory,
    settings.verifier,
    settings.awardYear,
    settings.dataYear,
    settings.sample
  ];

  // src/script/jobs/try-unit.ts
  var tryUnit = (run) => {
    try {
      return run();
    } catch (error) {
      if (isTimeOver(error) || error instanceof Refusal) throw error;
      return { reason: reasonOf2(error), quotaSpent: isQuotaSpent(error) };
    }
  };

  // src/script/documents/edition.ts
  var numberOf3 = (pattern2, code, year2, version2) => pattern2.replace(/\{kode\}/g, code).replace(/\{tahun\}/g, String(year2)).replace(/\{versi\}/g, String(version2));

  // src/script/documents/page-breaks.ts
  var FIELDS4 = "body(content(startIndex,endIndex,paragraph(elements(textRun(content))),table(tableRows(tableCells(content(paragraph(elements(textRun(content)))))))))";
  var settlePageBreaks = (documentId, { headers, whole: whole2 = [], held = [] }) => {
    var _a5, _b;
    if (typeof Docs === "undefined") return;
    const [pinned, uncut] = [new Set(headers.map(joined3)), new Set([...headers, ...whole2].map(joined3))];
    const content = (_b = (_a5 = Docs.Documents.get(documentId, { fields: FIELDS4 }).body) == null ? void 0 : _a5.content) != null ? _b : [];
    const requests = content.flatMap(({ startIndex, endIndex, paragraph, table }) => {
      if (startIndex === void 0 || endIndex === void 0) return [];
      if (table) {
        const row3 = firstRow(table);
        return [
          ...pinned.has(row3) ? [pin(startIndex)] : [],
          ...uncut.has(row3) ? [uncutRows(startIndex)] : []
        ];
      }
      return paragraph && held.includes(wordsOf3(paragraph).trim()) ? [hold(startIndex, endIndex)] : [];
    });
    if (requests.length > 0) Docs.Documents.batchUpdate({ requests }, documentId);
  };
  var joined3 = (cells) => cells.join("|");
  var firstRow = (table) => {
    var _a5, _b, _c;
    return joined3(
      ((_c = (_b = (_a5 = table.tableRows) == null ? void 0 : _a5[0]) == null ? void 0 : _b.tableCells) != null ? _c : []).map(
        (cell) => {
          var _a6;
          return ((_a6 = cell.content) != null ? _a6 : []).map(({ paragraph }) => paragraph ? wordsOf3(paragraph) : "").join("").trim();
        }
      )
    );
  };
  var wordsOf3 = ({ elements }) => (elements != null ? elements : []).map(({ textRun }) => {
    var _a5;
    return (_a5 = textRun == null ? void 0 : textRun.content) != null ? _a5 : "";
  }).join("");
  var pin = (index) => ({
    pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 }
  });
  var uncutRows = (index) => ({
    updateTableRowStyle: {
      tableStartLocation: { index },
      tableRowStyle: { preventOverflow: true },
      fields: "preventOverflow"
    }
  });
  var hold = (startIndex, endIndex) => ({
    updateParagraphStyle: {
      range: { startIndex, endIndex },
      paragraphStyle: { keepWithNext: true },
      fields: "keepWithNext"
    }
  });

  // sheets-templates/documents/ringkasan-verifikasi.docx
  var ringkasan_verifikasi_default = "UEsDBAoAAAAAAJcFfF0AAAAAAAAAAAAAAAAFAAAAd29yZC9QSwMECgAAAAAAlwV8XQAAAAAAAAAAAAAAAAsAAAB3b3JkL19yZWxzL1BLAwQKAAAACACXBXxdWMsNbw8BAAAhBQAAHAAAAHdvcmQvX3JlbHMvZG9jdW1lbnQueG1sLnJlbHOtlM1OwzAQhF8l8p04KVAKqtsLQuoVhQdw7c2PiH9kbxF9e4zStC6qLA4+ztie+bRaeb39VmPxBc4PRjNSlxUpQAsjB90x8tG83a3IdrN+h5FjuOH7wfoiPNGekR7RvlDqRQ+K+9JY0OGkNU5xDNJ11HLxyTugi6paUhdnkOvMYicZcTtZk6I5WvhPtmnbQcCrEQcFGm9UUI/HEXxI5K4DZGTSZcgh9Hb9Ime9Pqg9uDDHC8HZSkHc54RojUFtMB7D2UpBPOSEAC3/MMxOCuEx6y4AYph7vA0nJ4WwzIkgjPo9ihBmJ4XwlBOhBy7BXQAmXaf6V7m3Me6fdLL/OW+/xobvR4gRTtYMQa/+us0PUEsDBAoAAAAIAJcFfF0p0XvN5QUAAEciAAARAAAAd29yZC9kb2N1bWVudC54bWztWm2P2jgQ/itWpJPupBYTYFmKyla9ra5drbqquns93aeVk5jEjWNHtgNLV/z3G+eFwMK2CQhUnfqBOA72M/PMeDzjwOs3DwlHM6o0k2LiuJ2ug6jwZcBEOHH+vvvr5chB2hAREC4FnTgLqp03F6/n40D6WUKFQYk/vgqFVMTj8P3cHaC5e4bmqTtwEIALPZ6n/sSJjEnHGGs/ognRnYT5Smo5NR1fJlhOp8yneC5VgHtdt5vfpUr6VGvQ5JKIGdEVXLKNJlMq4MupVAkx0FUhToiKs/QloKfEMI9xZhaA3R1WMHLiZEqMS4iXK4XslHGhUNlUM1QTucWUd6V1colYUQ46SKEjltY09kWDL6MKZPY9ErOE1y5wB4f54J0ic2hqwCbqB8WkhBeafx/R7TbwiIVYzWiiwqbMSpOEMFEL3ss0a8Z1z9oB9J4CpOFhznmvZJbWaOwwtCsRr7BszLfAKp28Tk0fpsxtRNJVBPoPzcDKdWfxBtiPiDL0ocZwW4Oc4Vd4tA3U2wMICPbcbah+a6ghtlptATVcy0+AQKstpIaL+inSDnLD/ZB620jn+yH1t5FG+yFtLSfYSOI9oFgdYyTpB60RznEiA8r79WboDn3aMDyqWBuVwYr9mo/FYQ31qXCGKxy2rs9+yqwB6MAEUSuUXrU3YzuXGBIRHa0jttvOIF4ruEUCNrKFjyeDhW3T/PJJ5c2tWXCK5uMZ4RPnjhlOHXzxGq8G5Bdj9RjrlPigRaqopmpGnYvP4NKYaCLQF6rYlME9s1NNDqAKmKcSLQrMA5FkaihUJr2ulTgff/UrNXyoGKjaoYcq7r18vHep81Z/q+b1ek755FJvPsOruc9QuSZeBuUWFfhaGoI+0SDjDH0gMXqrgRX6SESmGUF3JMoEenw0tr2HpB1CUIWEiOXyJMyrgVPCNXUqO+x4umaV7g6rdBtZ5UYmUgFbYdufl6E72mZYPPshw8dH68OQCMP24TfsNo8Wu2jgNNJAzGZQfqDEHmrc5pLcDroKwM7MEN2e06glJ4/yMavEnYBdrwNxqRk/DbPIijoBq34H3TBOGNLUMJKiiMSnIhjvs/LbiLLb6ILA7JRwCxJnxIztJkqVvV0uO6eVn1LFM3uN4HBLRKkKh6QaNdHlUFcPOujfNW18CokHwSk5zDwSIRgXQCY1x/a+3fdg2yPqnhObxqNjr4JqwTUXd6ihzzrojiYZ1CcBfAyD3TdGIP5rdnTrmlzuCTgOYa8X+YKBTA0JJiXIy2LDUJDFmQhP49Jc4gnInnegMlMepFFmFy8K8jWM8mIMHMuz49O1ZZ+VdAK2ow66pmlmMlthz8oKG9x8bJJfs4ST6D6uZJ9qY2gj8FDbvuqgt3YbKvJCwIjOEg3mFcelWsj0wJdxZmBHshtSwNLM4/nhKS63qjV9oM9JgpjQRtlXqeh3zSDcIWXl7XL5x5GTZ+WdQqNTVK9dG+UipBrOwD/2R0xpekMfDN7J1G1ZoVP70n25fJEf8ezB4Lnaz3i8bMrzhcf/AbFmkVpI3zjQmYP8bve34nACA/6EEzlVOu/JtLKQkILa0b7kEjQmmZG2q79NnPL0xOnUNB/tSWNk0ny8YmHUAh5WIlT7H9pO+NJ0At40Fd608XvFAnsbQnsp+crIhahdT/HGPFMAlYdCHwqg25QzU46rzop+ca16uxx7tvKr/z9wK97ggWvyz0ZagxP9M1H2pc5kL9pF9/4yf8nZT87j41rdsXMnxHW4/Aqa4wUNVGXEI5CS7DtH+xrp3qYnWyr9iqGfXE5+1N5w2fNhhIsMhVf1RVqUNdQ3haAIyimqPtMpVVT4dBVjAZ2SjEOcqbH9DURdBefFip5KaZpNKF+ipuHttzKBuq/snw5AqK2jRv2RvZeKAX/gJ5VRhJlq0keiUB7KMLY3OLdD82CyMP2B7RaxWPdtJNe9gtjEOe/mYgq1V90wM3m3W4m7yZI74JH3Aunb9G4hmaCfmPFB4f6q8KuMh6tfQHD9H5CL/wBQSwMECgAAAAgAlwV8Xcmv9w5MAwAAYBMAAA8AAAB3b3JkL3N0eWxlcy54bWzlV11P2zAU/StR3kc+mhSoKKgUKpAmhhhoz67jNB6JndkOpfv1s9M4TdOElhJg2l7a2tc+Pvece1Pn5Ow5iY0nxDimZGg6B7ZpIAJpgMlsaD7cT74cmQYXgAQgpgQNzQXi5tnpyXzAxSJG3Ejg4HpGKAPTWEbnjmfMHd80JCrhgwQOzUiIdGBZHEYoAfyApojIYEhZAoQcspmVAPaYpV8gTVIg8BTHWCws17b7GobtgkLDEEN0QWGWICLy/RZDsUSkhEc45RptvgvanLIgZRQizqUSSbzESwAmJYzjbQAlGDLKaSgOZDIFoxxKbnfs/FcSrwD81wG4GkDJH1B4gUKQxYKrIbtlxbAY5V8TSgQ35gPAIcZDc8QwkMfPB5BXBghwMeIYVKaiEeHleit3+7ecfgLx0HRtPTPm63NWcbBVp5PWR/n+FEAprWIXCiQt1hhpgVHdZW0knJef3CwWqay7FDAwYyCNFPs8dB0MzXssYpSrRUCCNNnlbJ7DFHAUfCM6cqMKoEiYoGfRNP9rkleJ9VImnq1oTJEsKMnN0Yr9hBoQygpFrJrve3g2XX6Oef4NaUyZJuBMvEt/Ure212Btr25tru6uDlwhoJ4kzoYJRcBwujTiEaH0Ri63Gl1x7DVb3CP7rzPA9Rp6y+vAALfVAPfjDOivt0X/M/Xveb7jn+/1bNtH/16r/r1O9C+0q5fYxeHRh5WY15qi12WKOB/gJk/dy0Pv3O8gFb81Ff/d3OqMfL+VfP8DSm1f8t8Fo2S2Qb2Y7pB39ZmwL9mvmIvbMlLnrKLGKryN+4pjOw0YSTiorgxrhssYizF53HS8jDSdXlyjSorqgbtcmOFbhimT92+99vi4iJAIB+hHhMiDxGotBNvv98bFf3qmJ9UNennj2i54c6YTSgWhAt2hEDH5erJ5qQuLFQYrl3SVOkcJvsJBgMgWJeRblBjFeFaexjNpA4cMp+ItvaGzv5dV3p64UNFtxaZqQs9XYcdS9rfr0H6zN/Kj1a3LKwd3mXpjBJmgjfeAbv6VX66nMvW6qnqBoVYYK3V2Lqc2oTsrtveU55IEL3cbWi74F5utyL2x13Tar261Cuh/1mn1zOuSFvFO+qxq3ee2mf7FT/8AUEsDBAoAAAAAAJcFfF0AAAAAAAAAAAAAAAAJAAAAZG9jUHJvcHMvUEsDBAoAAAAIAJcFfF1o/1LEVgEAALECAAARAAAAZG9jUHJvcHMvY29yZS54bWylkl1vwiAUhv9Kw31Lqca4psXsI2aJMzGbbsvuCByVWGgDzOq/H+1s1cy73RXehyeHl2aTgyqCPRgrS50jEsUoAM1LIfUmR6vlNByjwDqmBStKDTk6gkUTmvEq5aWBhSkrME6CDbxH25RXOdo6V6UYW74FxWzkCe3DdWkUc35pNrhifMc2gJM4HmEFjgnmGG6EYdUb0UkpeK+svk3RCgTHUIAC7SwmEcFn1oFR9uaBNrkglXTHCm6iXdjTByt7sK7rqB60qJ+f4M/5y1t71VDqpikOiGaCp066AuirL3LHLNPBOxi5lv5bBrPZ4vl+nuGeanhugLnS0Iuw22rqLph1c/8uawni4UhXOtRMgcjw36zBDexl86aUtES/zE4V/bpBBP5q6W8RXfIxeHxaThFN4mQUEhIm42Ucp8NhOhxFZHD31Yx25ThL1WmIf1k7CW0nv/7N6A9QSwMECgAAAAgAlwV8XR4p6VpwAgAAZAwAABIAAAB3b3JkL251bWJlcmluZy54bWzNl0tu2zAQhq8icO9QcuQHhChB2yCFi76ApgegJdomwhdISorP0EV37bZn60k6lCz5USCwZQTwxrQ4M9/8FDlD6ObuWfCgpMYyJVMUXYUooDJTOZPLFH1/fBhMUWAdkTnhStIUralFd7c3VSILMacG3AKRJbOlVIbMOThUURxU0SiodBSjAOjSJpXOUrRyTicY22xFBbFXgmVGWbVwV5kSWC0WLKO4UibHwzAK63/aqIxaCzneEVkS2+LE/zSlqQTjQhlBHDyaJRbEPBV6AHRNHJszztwa2OG4xagUFUYmG8SgE+RDkkbQZmgjzDF5m5B7lRWCSldnxIZy0KCkXTG9XUZfGhhXLaR8aRGl4NstiOLz9uDekAqGLfAY+XkTJHij/GViFB6xIx7RRRwjYT9nq0QQJreJe72anZcbjU4DDA8Benne5rw3qtBbGjuPNpNPHcsX/QmszSbvLs2eJ+bbimiKfMshc+sMydznQgR7T7McWhfybScxFLqV8ZNNd3qzcNS8NZQ8pSisKaLgjn2kJeWPa00BVBIOCtdzw/JP3sa9DWHvy0sODgwGH10ncFCGUMsl9Sm9T52vxURNHDTHB9FNzgvOqeuIj/S5M/39/bOb/5C1s5wuNu76q/EDkznY/HSKJkOvJFkRuayb9PU49L5444xr1qH46HXE/zhVfBTHPdQPX0X9rz+nqh9G4x7qry/k4Ayn0x7q4ws5OSC2h/rRhZyc+LpP1Y4v5OSMwj5VO7kU9ZM+VTu9EPXj+LiqxXs34kZVUP821+PBDTrLDxYBlC/wIQC3IN2587ol79i2UXgvrH6WPjne+T64/QdQSwMECgAAAAAAlwV8XQAAAAAAAAAAAAAAAAYAAABfcmVscy9QSwMECgAAAAgAlwV8XR+jkpbmAAAAzgIAAAsAAABfcmVscy8ucmVsc62Sz0oDMRCHXyXMvTvbVkSkaS9S6E2kPkBIZneDzR8mU61vbyiKVuraQ4+Z/ObLN0MWq0PYqVfi4lPUMG1aUBRtcj72Gp6368kdrJaLJ9oZqYky+FxUbYlFwyCS7xGLHSiY0qRMsd50iYOReuQes7Evpiecte0t8k8GnDLVxmngjZuC2r5nuoSdus5bekh2HyjKmSd+JSrZcE+i4S2xQ/dZbioW8LzN7HKbvyfFQGKcEYM2MU0y124WT+VbqLo81nI5JsaE5tdcDx2EoiM3rmRyHjO6uaaR3RdJ4Z8VHTNfSnjyMZcfUEsDBAoAAAAIAJcFfF3Sd/y3bQAAAHsAAAAbAAAAd29yZC9fcmVscy9oZWFkZXIxLnhtbC5yZWxzTYxBDgIhDEWvQrp3ii6MMcPMbg5g9AANViAOhVBiPL4sXf689/68fvNuPtw0FXFwnCwYFl+eSYKDx307XGBd5hvv1IehMVU1IxF1EHuvV0T1kTPpVCrLIK/SMvUxW8BK/k2B8WTtGdv/B+DyA1BLAwQKAAAACACXBXxd0nf8t20AAAB7AAAAGwAAAHdvcmQvX3JlbHMvZm9vdGVyMS54bWwucmVsc02MQQ4CIQxFr0K6d4oujDHDzG4OYPQADVYgDoVQYjy+LF3+vPf+vH7zbj7cNBVxcJwsGBZfnkmCg8d9O1xgXeYb79SHoTFVNSMRdRB7r1dE9ZEz6VQqyyCv0jL1MVvASv5NgfFk7Rnb/wfg8gNQSwMECgAAAAgAlwV8XaJHU/ZFAgAAMAoAABAAAAB3b3JkL2hlYWRlcjEueG1svZZdb5swFIb/SuT7xkATlqEmlZYu0+4mbfsBjnGCF/wh24G0Vf/7bD7TEFVApN5gsDnPed9jG/PweGLpJCNKU8GXwJ96YEI4FjHl+yX4+2dztwCPq4c8SmI1sa9yHeUSL0FijIwg1DghDOkpo1gJLXZmigWDYrejmMBcqBgGnu8Vd1IJTLS23DXiGdKgwrEuTUjC7eBOKIaMfVR7yJA6HOWdpUtk6Jam1DxbthfWGLEER8WjCnHXCHIhUSmoauoI1SdvGfIk8JERboqMUJHUahBcJ1S2NsbS7GBSQ7KPTGQsBc0U+LPb5uBJodw2LbCP/LgMYmmp/GOi7/WYEYdoIvpIeJ+zVsIQ5W3iUaU5K64/HwYILgFyf9vk/FDiKFsavY32kx8aFieDWNUkn1vTt4n5nSDZ7EB86ger1p3jzSBOkDLk1DL8wZA5/AoXXVAwAmQNBn4XdT8YFUKnqgPquZYvQFZVh9RzUV+SrpgLx5GCLunLONJ9l7QYR+osp9wPMY2HrfF6k0AbecbRw/aaXUwVRj8zK8gdurK4/FKu0RJhK32SR2hniD28Ag9AN/AP274MpUuA7aFClOuFTVh5Ke+3xfvbtS5a/VLHBQGoetb6fR9sYo0zVoiwtqQimqiMgNXr64GwIi1F/O3NBZgyrBTxmS68Ky68vi4QN0L1MCC/xaUKYYxgdR73aUvtdy2PsEiFteVvZt/nG9ehX+xTUNyVaWe1tYrUKYkfDq5JWwU/7Fah7OtRBZQie9JerQIsfgFX/wFQSwMECgAAAAgAlwV8XTgCqz0AAgAADQgAABAAAAB3b3JkL2Zvb3RlcjEueG1szZXfbtowFMZfJfI9mKCumyJCNdG128WqSqUPcOo4xGv8R8cmKUM81+73ZLMJCWVbEQVVqpBiY5/zO5+/48Do4kmWUcXRCq1SEvcHJOKK6UyoWUrup1e9T+RiPKqT3GHkQ5VNasNSUjhnEkotK7gE25eCobY6d32mJdV5LhintcaMDgfxYD0zqBm31nMnoCqwZIOT/9K04cpv5holOP8VZ1QCPs5Nz9MNOPEgSuEWnj04bzE6JXNUyQbR6wSFlKQRtBnaDDykbpNyqdlccuXWFSny0mvQyhbCbI9xLM1vFi2k2neISpaka0F8dloPLhFqP2yBh8jPmiRZNsr3E+PBAR0JiC7jEAm7NVslEoTaFj7Kmmfmxh9eBxj+DTCz05pzjXputjRxGu2beuxYir+KtWny86PZ08TcFWA4CT8oZv24xTD8YFGdVFCmhPn3giOh4xHtdptHM7c/28j4PESFlYndXaNdtAuyE2uA+XMb5JZj5asvl7UoYQHFahX9/hXdaKkxWi5VGJulr1CCBBUFlmuIpynJy2xSAEbdbLowXtMDn/mbu84Wyjqc8qcXNN9+vv4SeF3YHqrlBhAcb8AvBHGVtRLfxOQoAxTvyMCb++/Bw7u3M5G2l/qom810qbEN/ngVPq0rnSfD//g0PPDK+3dwhiBXq52WNJrp+v99/AdQSwMECgAAAAgAlwV8XVNQVxOuAQAAOAkAABMAAABbQ29udGVudF9UeXBlc10ueG1stVbBbtswDP0Vw9chVrrDUAxJetjW49pD9wGKRDvaLFGQ6LT9+1J2YsBdnGZrdTP5+PieRArw6ubJtsUeQjTo1uVVtSwLcAq1cc26/PVwu7gubzarh2cPseBSF9fljsh/FSKqHVgZK/TgGKkxWEkchkZ4qf7IBsTn5fKLUOgIHC0o9Sg3q+9Qy66l4tuQT63XpbGp3rumLH48cXqwk2JxlvHbw5TSJ/6Z8xZla/2EkeLzjMbUE0aKzzPivvnE9zhhcW6WJb1vjZLEhWLv9Ks5LA4zqAK0fU3cGR//EmA0XqTwmpji/3SGdW0UaFSdZUqF27qLXA36lptMRFAT9dd2xxsajIb36Dxi0D6gghh5uW1bjYiVxg03cy8D/ZSWe4tULsaSw3Gz+Ij03EI8bWDA3iV/XASFARYs7CGQOaHHBu8ZjSIVfuSBVRcJ7WXSfelHikPaJg36InlunXXSrrNbCPx9etgjnNVEjUgOaW7jRjirCZ7JGQ9HNO+zAyL+mnt4BzSrBYU2ATMWjmjmbeBGctvC3DYc4KwmdiA1hNMOBuwq+5OY0x+wUV/0v0KbF1BLAwQKAAAACACXBXxdWHnbIpIAAADkAAAAEwAAAGRvY1Byb3BzL2N1c3RvbS54bWydzkEKwjAQheGrlNnbVBcipWk34tpFdR/SaRtoZkImLfb2RgQP4PLxw8drupdfig2jOCYNx7KCAsny4GjS8OhvhwsUkgwNZmFCDTsKdG1zjxwwJodSZIBEw5xSqJUSO6M3UuZMuYwcvUl5xknxODqLV7arR0rqVFVnZVdJ7A/hx8HXq7f0Lzmw/byTZ7+H7Kn2DVBLAwQKAAAACACXBXxd4vyd2pMAAADmAAAAEAAAAGRvY1Byb3BzL2FwcC54bWydzkEKwjAQheGrhOxtqguR0rQbce2iug/JtA00MyETS3t7I4IHcPn44eO1/RYWsUJiT6jlsaqlALTkPE5aPobb4SIFZ4POLISg5Q4s+669J4qQsgcWBUDWcs45NkqxnSEYrkrGUkZKweQy06RoHL2FK9lXAMzqVNdnBVsGdOAO8QfKr9is+V/Ukf384+ewx+Kp7g1QSwMECgAAAAgAlwV8XZyJyZHOAQAArQYAABIAAAB3b3JkL2Zvb3Rub3Rlcy54bWzVlM1O4zAQx18l8r11UgFaRU05gEDcEN19AOM4jYXtsWwnoW+/k8RNuiyqCj1xib9mfvOfmdjr23etklY4L8EUJFumJBGGQynNriB/fj8sfpHEB2ZKpsCIguyFJ7ebdZdXAMFAED5BgvF5Z3lB6hBsTqnntdDML7XkDjxUYclBU6gqyQXtwJV0lWbpMLMOuPAew90x0zJPIk7/TwMrDB5W4DQLuHQ7qpl7a+wC6ZYF+SqVDHtkpzcHDBSkcSaPiMUkqHfJR0FxOHi4c+KOLvfAGy1MGCJSJxRqAONraec0vkvDw/oAaU8l0WpFphZkV5f14N6xDocZeI78cnTSalR+mpilZ3SkR0we50j4N+ZBiWbSzIG/VZqj4mbXXwOsPgLs7rLmPDpo7EyTl9GezNvE6i/2F1ixycep+cvEbGtm8QZqnj/tDDj2qlARtizBqif9b02On5yky8PeooUXljkWwBHckmVBFtlgaIfPs+sHbxnHCGjAqiDwdqe9sZJ9zqurafHS9CFZE4DQzZpO7uMnzrdhr/roLVMFeYhqXkQlHL6ZIjpG42o+jvsTbpI9HdBBM529Pk2XgwnSNMMrs/2YevoTMv80g1NVOFr4zV9QSwMECgAAAAgAlwV8XdJ3/LdtAAAAewAAAB0AAAB3b3JkL19yZWxzL2Zvb3Rub3Rlcy54bWwucmVsc02MQQ4CIQxFr0K6d4oujDHDzG4OYPQADVYgDoVQYjy+LF3+vPf+vH7zbj7cNBVxcJwsGBZfnkmCg8d9O1xgXeYb79SHoTFVNSMRdRB7r1dE9ZEz6VQqyyCv0jL1MVvASv5NgfFk7Rnb/wfg8gNQSwMECgAAAAgAlwV8XT9Kjo3BAQAAkgYAABEAAAB3b3JkL2VuZG5vdGVzLnhtbM2U227jIBCGX8XiPsGOutXKitOLHla9q5rdB6AYx6jAIMD25u13fAjOtlWUNje9MaeZb/6ZMaxv/mqVtMJ5CaYg2TIliTAcSml2Bfnz+2Hxk9xs1l0uTGkgCJ+gvfF5Z3lB6hBsTqnntdDML7XkDjxUYclBU6gqyQXtwJV0lWbpMLMOuPAe4bfMtMyTCaff08AKg4cVOM0CLt2OauZeG7tAumVBvkglwx7Z6fUBAwVpnMknxCIK6l3yUdA0HDzcOXFHlzvgjRYmDBGpEwo1gPG1tHMaX6XhYX2AtKeSaLUisQXZ1WU9uHOsw2EGniO/HJ20GpWfJmbpGR3pEdHjHAn/xzwo0UyaOfCXSnNU3OzH5wCrtwC7u6w5vxw0dqbJy2iP5jWyjPgUa2rycWr+MjHbmlm8gZrnjzsDjr0oVIQtS7DqSf9bk6MXJ+nysLdo4IVljgVwBLdkWZBFNtjZ4fPk+sFbxjEAGrAqCLzcaW+sZJ/y6iounps+ImsCELpZ0+g+fqb5NuxVH71lqiD3o5hnUQmH76OY/CZbEU+n7QiLouMBHRTT6PRRqhxMkKYZHpjt27TT75/1h/pPVGCe+80/UEsDBAoAAAAIAJcFfF3Sd/y3bQAAAHsAAAAcAAAAd29yZC9fcmVscy9lbmRub3Rlcy54bWwucmVsc02MQQ4CIQxFr0K6d4oujDHDzG4OYPQADVYgDoVQYjy+LF3+vPf+vH7zbj7cNBVxcJwsGBZfnkmCg8d9O1xgXeYb79SHoTFVNSMRdRB7r1dE9ZEz6VQqyyCv0jL1MVvASv5NgfFk7Rnb/wfg8gNQSwMECgAAAAgAlwV8XU2fysqhAQAAcwUAABEAAAB3b3JkL3NldHRpbmdzLnhtbKWU3W7bMAyFX8XQfSK7WIvBqFt0K9b1YthFtwdgJdkWIlGCJNvL24+O47g/QJE0V5JB8TtHpMXr23/WZL0KUTusWLHOWaZQOKmxqdjfPz9WX1kWE6AE41BVbKsiu725HsqoUqJDMSMAxnLwomJtSr7kPIpWWYhrq0Vw0dVpLZzlrq61UHxwQfKLvMh3Ox+cUDES6DtgD5HtcfY9zXmFFKxdsJDoMzTcQth0fkV0D0k/a6PTltj51YxxFesClnvE6mBoTCknQ/tlzgjH6E4p9050VmHaKfKgDHlwGFvtl2t8lkbBdob0H12it4YdWlB8Oa8H9wEGWhbgMfbllGTN5PxjYpEf0ZERccg4xsJrzdmJBY2L8KdK86K4xeVpgIu3AN+c15yH4Dq/0PR5tEfcHFjjuz6BtW/yy6vF88w8teDpBVpRPjboAjwbckQty6jq2fhbs3HiSB29ge03EJuGaoFyl8bHkOoV3qH8LeVPBZKmWTaUPZiK1WCiYrsz05RYdk/TAJtPFpeMtgiWpF8NlF9OqjHUhRNKPkryRZMv8/LmP1BLAwQKAAAACACXBXxdi4Y5xMUBAADGCAAAEQAAAHdvcmQvY29tbWVudHMueG1spdTdcuIgGAbgW3E4V5JYUzfTtCed7fR42wuggMI0/Ayg0btfUiVJl51OgkfqJN+Tl9fAw9NJNIsjNZYrWYN8lYEFlVgRLvc1eH/7vdyChXVIEtQoSWtwphY8PT60FVZCUOnswgPSVvhUA+acriC0mFGB7EpwbJRVO7fy90K123FMITGo9TYssvwOYoaMoyfQG/lsZAN/wW0MFQlQnsEij6n1bKqEXaoIukuCfKpI2qRJ/1lcmSYVsXSfJq1jaZsmRa+TwBGkNJX+4k4ZgZz/afZQIPN50EsPa+T4B2+4O3szKwODuPxMSOSnekGsyWzhHgpFaLMmQVE1OBhZXeeX/XwXvbrMXz/ChJmy/svIs8KHbjt/rRwa2vgulLSMa9vXmar5iywgx58WcRRNuK/V+cTt0ipDur6yr2/aKEyt9R0+X6ocwCnxr/2L5pL8ZzHPJvwjHdFPTInw/ZkhifBv4fDgpGpG5eYTD5AAFBFQYjrxwA/G9mpAPOzQzuETt0Zwyt7hZOSkhRkBljjCZilF6BV2s8ghhiwbi3ReqE3PncWoI72/bSO8GHXQg8Zv016HY62V8xaYlf+2ru1tYf4wpCmAj38BUEsDBAoAAAAIAJcFfF3Sd/y3bQAAAHsAAAAcAAAAd29yZC9fcmVscy9jb21tZW50cy54bWwucmVsc02MQQ4CIQxFr0K6d4oujDHDzG4OYPQADVYgDoVQYjy+LF3+vPf+vH7zbj7cNBVxcJwsGBZfnkmCg8d9O1xgXeYb79SHoTFVNSMRdRB7r1dE9ZEz6VQqyyCv0jL1MVvASv5NgfFk7Rnb/wfg8gNQSwMECgAAAAgAlwV8XWPtXtYdAQAAQwMAABIAAAB3b3JkL2ZvbnRUYWJsZS54bWyd0d1uwiAUB/BXIdwrtZmNaazeLEt2vz0AArVEDqfh4NS3H622a+KN3RUQ8v/lfGz3V3DsxwSy6Cu+WmacGa9QW3+s+PfXx2LDGUXptXToTcVvhvh+t72UNfpILKU9laAq3sTYlkKQagxIWmJrfPqsMYCM6RmOAmQ4nduFQmhltAfrbLyJPMsK/mDCKwrWtVXmHdUZjI99XgTjkoieGtvSoF1e0S4YdBtQGaLUMbi7B9L6kVm9PUFgVUDCOi5TM4+KeirFV1l/A/cHrOcB+RNQKHOdZ2wehkjJqWP1PKcYHasnzv+KmQCko25mKfkwV9FlZZSNpGYqmnlFrUfuBt2MQJWfR49BHlyS0tZZWhzrYXafXHew+zLY0AIXu19QSwMECgAAAAgAlwV8XdJ3/LdtAAAAewAAAB0AAAB3b3JkL19yZWxzL2ZvbnRUYWJsZS54bWwucmVsc02MQQ4CIQxFr0K6d4oujDHDzG4OYPQADVYgDoVQYjy+LF3+vPf+vH7zbj7cNBVxcJwsGBZfnkmCg8d9O1xgXeYb79SHoTFVNSMRdRB7r1dE9ZEz6VQqyyCv0jL1MVvASv5NgfFk7Rnb/wfg8gNQSwECFAAKAAAAAACXBXxdAAAAAAAAAAAAAAAABQAAAAAAAAAAABAAAAAAAAAAd29yZC9QSwECFAAKAAAAAACXBXxdAAAAAAAAAAAAAAAACwAAAAAAAAAAABAAAAAjAAAAd29yZC9fcmVscy9QSwECFAAKAAAACACXBXxdWMsNbw8BAAAhBQAAHAAAAAAAAAAAAAAAAABMAAAAd29yZC9fcmVscy9kb2N1bWVudC54bWwucmVsc1BLAQIUAAoAAAAIAJcFfF0p0XvN5QUAAEciAAARAAAAAAAAAAAAAAAAAJUBAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAAoAAAAIAJcFfF3Jr/cOTAMAAGATAAAPAAAAAAAAAAAAAAAAAKkHAAB3b3JkL3N0eWxlcy54bWxQSwECFAAKAAAAAACXBXxdAAAAAAAAAAAAAAAACQAAAAAAAAAAABAAAAAiCwAAZG9jUHJvcHMvUEsBAhQACgAAAAgAlwV8XWj/UsRWAQAAsQIAABEAAAAAAAAAAAAAAAAASQsAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQACgAAAAgAlwV8XR4p6VpwAgAAZAwAABIAAAAAAAAAAAAAAAAAzgwAAHdvcmQvbnVtYmVyaW5nLnhtbFBLAQIUAAoAAAAAAJcFfF0AAAAAAAAAAAAAAAAGAAAAAAAAAAAAEAAAAG4PAABfcmVscy9QSwECFAAKAAAACACXBXxdH6OSluYAAADOAgAACwAAAAAAAAAAAAAAAACSDwAAX3JlbHMvLnJlbHNQSwECFAAKAAAACACXBXxd0nf8t20AAAB7AAAAGwAAAAAAAAAAAAAAAAChEAAAd29yZC9fcmVscy9oZWFkZXIxLnhtbC5yZWxzUEsBAhQACgAAAAgAlwV8XdJ3/LdtAAAAewAAABsAAAAAAAAAAAAAAAAARxEAAHdvcmQvX3JlbHMvZm9vdGVyMS54bWwucmVsc1BLAQIUAAoAAAAIAJcFfF2iR1P2RQIAADAKAAAQAAAAAAAAAAAAAAAAAO0RAAB3b3JkL2hlYWRlcjEueG1sUEsBAhQACgAAAAgAlwV8XTgCqz0AAgAADQgAABAAAAAAAAAAAAAAAAAAYBQAAHdvcmQvZm9vdGVyMS54bWxQSwECFAAKAAAACACXBXxdU1BXE64BAAA4CQAAEwAAAAAAAAAAAAAAAACOFgAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAAoAAAAIAJcFfF1YedsikgAAAOQAAAATAAAAAAAAAAAAAAAAAG0YAABkb2NQcm9wcy9jdXN0b20ueG1sUEsBAhQACgAAAAgAlwV8XeL8ndqTAAAA5gAAABAAAAAAAAAAAAAAAAAAMBkAAGRvY1Byb3BzL2FwcC54bWxQSwECFAAKAAAACACXBXxdnInJkc4BAACtBgAAEgAAAAAAAAAAAAAAAADxGQAAd29yZC9mb290bm90ZXMueG1sUEsBAhQACgAAAAgAlwV8XdJ3/LdtAAAAewAAAB0AAAAAAAAAAAAAAAAA7xsAAHdvcmQvX3JlbHMvZm9vdG5vdGVzLnhtbC5yZWxzUEsBAhQACgAAAAgAlwV8XT9Kjo3BAQAAkgYAABEAAAAAAAAAAAAAAAAAlxwAAHdvcmQvZW5kbm90ZXMueG1sUEsBAhQACgAAAAgAlwV8XdJ3/LdtAAAAewAAABwAAAAAAAAAAAAAAAAAhx4AAHdvcmQvX3JlbHMvZW5kbm90ZXMueG1sLnJlbHNQSwECFAAKAAAACACXBXxdTZ/KyqEBAABzBQAAEQAAAAAAAAAAAAAAAAAuHwAAd29yZC9zZXR0aW5ncy54bWxQSwECFAAKAAAACACXBXxdi4Y5xMUBAADGCAAAEQAAAAAAAAAAAAAAAAD+IAAAd29yZC9jb21tZW50cy54bWxQSwECFAAKAAAACACXBXxd0nf8t20AAAB7AAAAHAAAAAAAAAAAAAAAAADyIgAAd29yZC9fcmVscy9jb21tZW50cy54bWwucmVsc1BLAQIUAAoAAAAIAJcFfF1j7V7WHQEAAEMDAAASAAAAAAAAAAAAAAAAAJkjAAB3b3JkL2ZvbnRUYWJsZS54bWxQSwECFAAKAAAACACXBXxd0nf8t20AAAB7AAAAHQAAAAAAAAAAAAAAAADmJAAAd29yZC9fcmVscy9mb250VGFibGUueG1sLnJlbHNQSwUGAAAAABoAGgCKBgAAjiUAAAAA";

  // src/script/documents/shelf.ts
  var DOCUMENT = "application/vnd.google-apps.document";
  var FOLDER2 = "application/vnd.google-apps.folder";
  var DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var FIELDS5 = "id,webViewLink,appProperties";
  var openShelf = (bookId, kind, folder, year2) => {
    const files = listOwn(bookId);
    for (const file of files) {
      const { id: id2 } = file;
      if (labelOf(file).kkphamState === "made" && id2) again(() => drive().Files.update({ trashed: true }, id2));
    }
    const ofKind = files.filter((file) => {
      var _a5;
      return ((_a5 = labelOf(file).kkphamKind) != null ? _a5 : "ringkasan") === kind;
    });
    const finished = ofKind.filter(
      (file) => labelOf(file).kkphamState === "done" && file.mimeType === DOCUMENT
    );
    const unfinished = /* @__PURE__ */ new Set();
    const begun2 = (file) => {
      const kept2 = shelved(file);
      unfinished.add(kept2.id);
      return kept2;
    };
    const parent = driveId(folder) || ownFolder(ofKind, bookId, kind, year2);
    return {
      latest: (region) => {
        var _a5;
        const own2 = finished.filter((file) => labelOf(file).kkphamRegion === region).map(shelved);
        return (_a5 = own2.sort((a, b) => b.version - a.version)[0]) != null ? _a5 : null;
      },
      create: ({ region, name, number: number4, version: version2, hash, plain: plain2 }) => {
        const label2 = {
          kkphamBook: bookId,
          kkphamKind: kind,
          kkphamRegion: region,
          kkphamState: "made",
          kkphamNumber: number4,
          kkphamVersion: String(version2),
          kkphamHash: hash
        };
        const resource = { name, mimeType: DOCUMENT, appProperties: label2 };
        const blob = plain2 ? Utilities.newBlob(Utilities.base64Decode(ringkasan_verifikasi_default), DOCX, name) : void 0;
        const make = (parents) => blob ? drive().Files.create({ ...resource, ...parents ? { parents: [...parents] } : {} }, blob, {
          fields: FIELDS5
        }) : drive().Files.create(
          { ...resource, ...parents ? { parents: [...parents] } : {} },
          null,
          { fields: FIELDS5 }
        );
        try {
          return { shelved: begun2(make([parent])), placed: true };
        } catch (error) {
          if (isPassing(reasonOf2(error)) || isQuotaSpent(error)) throw error;
          return { shelved: begun2(make(void 0)), placed: false };
        }
      },
      finish: (id2) => {
        again(() => drive().Files.update({ appProperties: { kkphamState: "done" } }, id2));
        unfinished.delete(id2);
      },
      tidy: () => {
        for (const id2 of unfinished) attempt(() => drive().Files.update({ trashed: true }, id2));
      }
    };
  };
  var labelOf = (file) => {
    var _a5;
    return (_a5 = file.appProperties) != null ? _a5 : {};
  };
  var shelved = (file) => {
    var _a5, _b, _c, _d, _e;
    return {
      id: (_a5 = file.id) != null ? _a5 : "",
      url: (_b = file.webViewLink) != null ? _b : "",
      number: (_c = labelOf(file).kkphamNumber) != null ? _c : "",
      version: Number((_d = labelOf(file).kkphamVersion) != null ? _d : 1),
      hash: (_e = labelOf(file).kkphamHash) != null ? _e : ""
    };
  };
  var listOwn = (bookId) => {
    const page = (token) => {
      var _a5;
      const found = again(
        () => drive().Files.list({
          q: `appProperties has { key='kkphamBook' and value='${bookId}' } and trashed = false`,
          fields: `nextPageToken,files(${FIELDS5},mimeType)`,
          pageSize: 1e3,
          ...token ? { pageToken: token } : {}
        })
      );
      return [...(_a5 = found.files) != null ? _a5 : [], ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return page(void 0);
  };
  var ownFolder = (files, bookId, kind, year2) => {
    var _a5, _b, _c;
    return (_c = (_b = (_a5 = files.find((file) => file.mimeType === FOLDER2)) == null ? void 0 : _a5.id) != null ? _b : drive().Files.create(
      {
        name: FOLDER_NAMES[kind](year2),
        mimeType: FOLDER2,
        appProperties: { kkphamBook: bookId, kkphamKind: kind, kkphamState: "done" }
      },
      null,
      { fields: FIELDS5 }
    ).id) != null ? _c : "";
  };

  // src/script/documents/write-papers.ts
  var writePapers = ({ spreadsheet, settings }, trail, kind, drafts, known) => {
    const hasTime = startBudget();
    const day2 = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
    const shelf = openShelf(spreadsheet.getId(), kind.kind, settings.folder, settings.awardYear);
    trail.append([]);
    const deeds = [];
    const documents = [];
    const shelved3 = /* @__PURE__ */ new Map();
    const left2 = [];
    const failed = [];
    let [unchanged, notPlaced, quotaSpent] = [0, 0, false];
    for (const draft of drafts) {
      const { region, hash } = draft;
      const latest = shelf.latest(region.code);
      if ((latest == null ? void 0 : latest.hash) === hash) {
        shelved3.set(region.row, latest);
        unchanged += 1;
        if (!isTold(trail.entries, kind, region, latest))
          deeds.push(deedOf(kind, region, lastTold(trail.entries, kind, region), latest));
        continue;
      }
      if (quotaSpent || !hasTime()) {
        left2.push(region.code);
        continue;
      }
      if (documents.length + failed.length === 0) {
        trail.append(
          begunDeeds(
            kind.begun,
            drafts.map((one) => one.region.code)
          )
        );
      }
      const last = known(region, trail.entries);
      const before = latest && latest.version > last.version ? latest : last;
      const made = tryUnit(() => makeDocument(shelf, kind, draft, settings.awardYear, before, day2));
      if ("reason" in made) {
        quotaSpent = made.quotaSpent;
        if (quotaSpent) left2.push(region.code);
        else failed.push({ unit: region.code, reason: made.reason, passing: isPassing(made.reason) });
        continue;
      }
      shelved3.set(region.row, made.shelved);
      documents.push(made.shelved.id);
      deeds.push(deedOf(kind, region, before.number, made.shelved));
      if (!made.placed) notPlaced += 1;
    }
    trail.append(deeds);
    if (failed.length > 0) shelf.tidy();
    const units = drafts.map(({ region }) => region.code);
    const work = { units, left: left2, failed, quotaSpent };
    return { documents, unchanged, left: left2.length, notPlaced, shelved: shelved3, work };
  };
  var deedOf = ({ made }, { code }, from, { number: number4, hash }) => ({
    action: made,
    region: code,
    from,
    to: number4,
    reason: hash
  });
  var lastTold = (entries, { made }, { code }) => {
    var _a5, _b;
    return (_b = (_a5 = entries.filter((entry) => entry.action === made && entry.region === code).pop()) == null ? void 0 : _a5.to) != null ? _b : "";
  };
  var isTold = (entries, { made }, { code }, { number: number4 }) => entries.some((entry) => entry.action === made && entry.region === code && entry.to === number4);
  var makeDocument = (shelf, { numberPattern, fileName, plain: plain2 }, { region, hash, fill }, year2, before, day2) => {
    const version2 = before.version + 1;
    const made = shelf.create({
      region: region.code,
      name: fileName(region.code, region.name, year2, version2),
      number: numberOf3(numberPattern, region.code, year2, version2),
      version: version2,
      hash,
      plain: plain2
    });
    const { id: id2, number: number4 } = made.shelved;
    const document = DocumentApp.openById(id2);
    const breaks = fill(document, { number: number4, replaces: before.number || null, day: day2 });
    document.saveAndClose();
    settlePageBreaks(id2, breaks);
    shelf.finish(id2);
    return made;
  };
  var knownByTrail = (made) => ({ code }, entries) => {
    var _a5, _b;
    const own2 = entries.filter((entry) => entry.action === made && entry.region === code);
    return { number: (_b = (_a5 = own2[own2.length - 1]) == null ? void 0 : _a5.to) != null ? _b : "", version: own2.length };
  };

  // src/script/actions/paper-action.ts
  var paperAction = (definition, options) => runRecorded(
    definition.action,
    () => ({ regions: askedOrSelected(options) }),
    (assessment, wanted, trail) => {
      const { book, text: text2 } = assessment;
      const { settings } = book;
      const asked2 = assessment.evaluations.filter(
        ({ region }) => wanted.length === 0 || wanted.includes(region.code)
      );
      const about2 = {
        naming: namingOf(book),
        standing: trail.standing(),
        review: currentReview(trail.entries)
      };
      const drafts = asked2.flatMap((evaluation) => {
        const data = definition.data(assessment, evaluation, about2);
        return data === null ? [] : [draftOf(definition, book, evaluation, data)];
      });
      const kind = {
        ...definition.kind,
        numberPattern: definition.numberPattern(settings),
        fileName: (code, region, year2, version2) => PAPER_WORDS.paperName(definition.title, code, region, year2, version2),
        plain: false
      };
      const { documents, unchanged, left: left2, notPlaced, work } = writePapers(
        book,
        trail,
        kind,
        drafts,
        knownByTrail(kind.made)
      );
      const said3 = definition.said(text2)({
        made: documents.length,
        unchanged,
        left: left2,
        notPlaced,
        without: asked2.length - drafts.length,
        folder: settings.folder === "" ? FOLDER_NAMES[kind.kind](settings.awardYear) : ""
      });
      const told2 = [said3, text2.jobs.failures(work.failed)].filter((sentence2) => sentence2 !== "");
      return { said: told2.join(" "), documents, trail, work };
    }
  );
  var draftOf = ({ content }, book, { region }, data) => ({
    region,
    hash: sha2562(canonical([book.instrument.hash, letterhead(book), data])),
    fill: (document, edition) => buildPaper(document, content(book, data, edition), PAPER_WORDS.none)
  });
  var namingOf = ({ spreadsheet }) => {
    const read3 = peopleOf(spreadsheet);
    const names = new Map("people" in read3 ? read3.people.map(({ address: address2, name }) => [address2, name]) : []);
    return (address2) => {
      var _a5;
      return address2 === "" ? "" : PAPER_WORDS.named((_a5 = names.get(address2.toLowerCase())) != null ? _a5 : "", address2);
    };
  };

  // src/script/actions/write-check-reports.ts
  var CHECK_REPORT = {
    action: "reportCheck",
    kind: {
      kind: "pemeriksaan-kanwil",
      begun: TRAIL_ACTIONS.checkReports,
      made: TRAIL_ACTIONS.checkReport
    },
    title: CHECK_WORDS.title,
    numberPattern: ({ checkNumber }) => checkNumber,
    data: (assessment, evaluation, { naming, standing: standing2 }) => {
      if (evaluation.status === "empty") return null;
      const { region } = evaluation;
      const { check: check2, facts } = kanwilCheckOf(assessment, evaluation, standing2);
      const items = check2.items.map((line3) => ({ ...line3, by: naming(line3.by) }));
      return {
        region: { code: region.code, name: region.name, province: region.province },
        check: { ...check2, items },
        facts,
        wrong: wrongNumbers(assessment, evaluation),
        missing: missingByRight(assessment.book.instrument, evaluation).map((one) => ({
          right: one.right.name,
          of: one.of,
          blank: one.blank.map(({ code }) => code),
          unusable: one.unusable.map(({ code }) => code)
        })),
        checkers: [...new Set(items.map(({ by: by2 }) => by2).filter((by2) => by2 !== ""))]
      };
    },
    content: checkReport,
    said: ({ papers: papers3 }) => papers3.done.checkReport
  };
  var wrongNumbers = ({ book, byRegion }, { region }) => {
    var _a5;
    const findings = ((_a5 = byRegion.get(region.code)) != null ? _a5 : []).map(({ finding: finding4 }) => finding4).filter(isWrongNumber);
    return book.instrument.indicators.flatMap(
      (indicator) => findings.filter((finding4) => finding4.indicator === indicator.code).map((finding4) => ({ indicator, finding: { ...finding4, place: null } }))
    );
  };
  var writeCheckReports = (options) => paperAction(CHECK_REPORT, options);

  // src/domain/decision/decision-lines.ts
  var decisionLines = ({ indicators }, { rows }) => indicators.map((indicator) => {
    const row3 = rows.get(indicator.code);
    if (!row3) return { ...NOTHING3, indicator };
    const { state: state2, reasonCode, note, by: by2 } = row3.standing;
    const { claimed, verified } = row3;
    return { indicator, state: state2, reasonCode, note, by: addressOf(by2), day: dayOf(by2), claimed, verified };
  });
  var NOTHING3 = {
    state: "pending",
    reasonCode: "",
    note: "",
    by: "",
    day: "",
    claimed: { state: "blank" },
    verified: { state: "blank" }
  };
  var dayOf = (by2) => {
    var _a5, _b;
    return (_b = (_a5 = / · (\d{4}-\d{2}-\d{2})/.exec(by2)) == null ? void 0 : _a5[1]) != null ? _b : "";
  };
  var isException = ({ state: state2, reasonCode, note }) => state2 !== "pending" && (state2 !== "confirmed" || reasonCode !== "" || note !== "");

  // src/domain/decision/counts.ts
  var countStates = (states) => {
    const counts = { pending: 0, confirmed: 0, corrected: 0, unsupported: 0, returned: 0, notApplicable: 0 };
    for (const state2 of states) counts[state2] += 1;
    return counts;
  };

  // src/domain/minutes/persons.ts
  var personLines = (decisions3) => [
    ...groupBy(
      decisions3.filter(({ state: state2 }) => state2 !== "pending"),
      ({ by: by2 }) => by2
    )
  ].map(([by2, own2]) => {
    var _a5, _b;
    const days2 = own2.map(({ day: day2 }) => day2).filter((day2) => day2 !== "");
    const inOrder2 = days2.sort();
    return {
      by: by2,
      decisions: own2.length,
      counts: countStates(own2.map(({ state: state2 }) => state2)),
      first: (_a5 = inOrder2[0]) != null ? _a5 : "",
      last: (_b = inOrder2[inOrder2.length - 1]) != null ? _b : ""
    };
  }).sort((a, b) => a.by < b.by ? -1 : 1);

  // src/domain/minutes/minutes.ts
  var minutesOf = (instrument, { evaluation, decisions: decisions3, check: check2, sample, state: state2, fixed }) => {
    const { region, claimed, verified } = evaluation;
    return {
      region: { code: region.code, name: region.name, province: region.province },
      state: state2,
      check: check2,
      indicators: decisions3.length,
      counts: countStates(decisions3.map(({ state: state3 }) => state3)),
      rights: instrument.rights.map(({ code, name }) => {
        const own2 = decisions3.filter(({ indicator }) => indicator.right === code);
        return {
          right: { code, name },
          of: own2.length,
          counts: countStates(own2.map(({ state: state3 }) => state3))
        };
      }),
      persons: personLines(decisions3),
      exceptions: decisions3.filter(isException),
      sample,
      scoredRights: verified.scoredRights,
      claimed: scoreLine(claimed),
      verified: scoreLine(verified),
      difference: evaluation.difference,
      provisional: evaluation.provisional,
      decided: evaluation.decided,
      fixed
    };
  };
  var scoreLine = ({ mean, bonus: bonus2, final, grade: grade2 }) => {
    var _a5;
    return {
      mean,
      bonus: bonus2,
      final,
      grade: (_a5 = grade2 == null ? void 0 : grade2.name) != null ? _a5 : null
    };
  };

  // src/domain/minutes/sample.ts
  var sampleResult = (review, region) => {
    if (review === null) return null;
    const { size, population, riskPercent, tolerablePercent, accepted } = review.plan;
    const own2 = { ...review, rows: review.rows.filter((row3) => row3.region === region) };
    const { waiting, agreed, differing, settled } = resultOf(own2).counts;
    return {
      plan: { size, population, riskPercent, tolerablePercent, accepted },
      conclusion: resultOf(review).conclusion,
      drawn: own2.rows.length,
      same: agreed,
      differing: differing + settled,
      settled,
      open: waiting
    };
  };

  // src/script/locale/decision-words.ts
  var n27 = (value3) => formatNumber(value3, 0, "id");
  var STATES_IN_ORDER = [
    "confirmed",
    "corrected",
    "unsupported",
    "notApplicable",
    "returned",
    "pending"
  ];
  var countsWords = (counts) => STATES_IN_ORDER.filter((state2) => counts[state2] > 0).map((state2) => `${n27(counts[state2])} ${DECISION_WORDS[state2].toLowerCase()}`).join(", ");
  var DECISIONS_WORDS = {
    header: ["Indikator", "Keputusan", "Klaim", "Terverifikasi", "Alasan dan catatan"],
    counts: (indicators, counts) => `Dari ${n27(indicators)} indikator: ${countsWords(counts)}.`,
    none: "Tidak ada keputusan selain sesuai."
  };

  // src/script/locale/spelled.ts
  var DIGITS = [
    ...["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
    ...["sepuluh", "sebelas"]
  ];
  var WEEKDAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
  var spelledNumber = (number4) => {
    var _a5;
    if (number4 < 12) return (_a5 = DIGITS[number4]) != null ? _a5 : "";
    if (number4 < 20) return `${spelledNumber(number4 - 10)} belas`;
    if (number4 < 100) return joined4(`${spelledNumber(Math.floor(number4 / 10))} puluh`, number4 % 10);
    if (number4 < 200) return joined4("seratus", number4 - 100);
    if (number4 < 1e3) return joined4(`${spelledNumber(Math.floor(number4 / 100))} ratus`, number4 % 100);
    if (number4 < 2e3) return joined4("seribu", number4 - 1e3);
    return joined4(`${spelledNumber(Math.floor(number4 / 1e3))} ribu`, number4 % 1e3);
  };
  var joined4 = (words, rest) => rest === 0 ? words : `${words} ${spelledNumber(rest)}`;
  var spelledDay = (day2) => {
    var _a5, _b;
    const [year2 = "", , date3 = ""] = day2.split("-");
    const written3 = formatDay(day2, "id");
    const month = (_a5 = written3.split(" ")[1]) != null ? _a5 : "";
    const weekday = (_b = WEEKDAYS[(/* @__PURE__ */ new Date(`${day2}T00:00:00Z`)).getUTCDay()]) != null ? _b : "";
    return `${weekday} tanggal ${spelledNumber(Number(date3))} bulan ${month} tahun ${spelledNumber(Number(year2))} (${written3})`;
  };

  // src/script/locale/minutes-words.ts
  var n28 = (value3) => formatNumber(value3, 0, "id");
  var MINUTES_WORDS = {
    title: "Berita Acara Verifikasi",
    intro: (day2, region, province, year2, dataYear2) => `Pada hari ini, ${spelledDay(day2)}, dicatat hasil verifikasi isian ${region}, Provinsi ${province}, untuk penilaian Kabupaten/Kota Peduli Hak Asasi Manusia Tahun ${year2} dengan data ${PAPER_WORDS.period(dataYear2)}.`,
    sections: {
      identity: "1. Identitas",
      check: "2. Pemeriksaan Kantor Wilayah",
      persons: "3. Pelaksanaan verifikasi",
      counts: "4. Jumlah keputusan menurut hak",
      exceptions: "5. Keputusan selain sesuai",
      sample: "6. Verifikasi kedua",
      score: "7. Nilai dan keadaan"
    },
    personsHeader: ["Verifikator", "Jumlah", "Keputusan", "Masa"],
    span: (first, last) => {
      if (first === "") return PAPER_WORDS.dash;
      return first === last ? formatDay(first, "id") : `${formatDay(first, "id")} sampai ${formatDay(last, "id")}`;
    },
    noPersons: "Belum ada keputusan yang tercatat.",
    countsHeader: ["Hak", "Jumlah", "Sesuai", "Koreksi", "Tidak didukung", "Tidak berlaku", "Kembali", "Belum"],
    total: "Jumlah",
    noSample: "Belum direncanakan.",
    sample: ({ plan }) => `Dari ${n28(plan.population)} keputusan atas semua daerah diundi ${n28(plan.size)} untuk diputuskan sekali lagi oleh verifikator lain tanpa melihat keputusan pertama. Rancangan undian: risiko ${formatPlain(plan.riskPercent, "id")}%, bagian berbeda yang masih dapat diterima ${formatPlain(plan.tolerablePercent, "id")}%, sebanyak-banyaknya ${n28(plan.accepted)} keputusan berbeda.`,
    sampleOfRegion: ({ drawn, same: same2, differing, settled, open: open2 }) => drawn === 0 ? "Dari daerah ini tidak ada keputusan yang terundi." : `Dari daerah ini terundi ${n28(drawn)}: ${n28(same2)} sama, ${n28(differing)} berbeda (${n28(settled)} sudah diputuskan verifikator ketiga), ${n28(open2)} belum diputuskan untuk kedua kalinya.`,
    conclusion: {
      waiting: "Kesimpulan atas seluruh sampel belum dapat ditarik.",
      holds: "Kesimpulan atas seluruh sampel: hasil verifikasi pertama dapat dipertahankan.",
      fails: "Kesimpulan atas seluruh sampel: keputusan yang berbeda lebih banyak daripada yang dapat diterima; hasil verifikasi pertama tidak dapat dipertahankan tanpa pemeriksaan lebih lanjut."
    },
    scoreHeader: ["", "Klaim daerah", "Terverifikasi"],
    mean: (scored, all2) => `Rerata (${n28(scored)} dari ${n28(all2)} hak dinilai)`,
    bonus: "Bonus Aksi HAM",
    final: "Nilai akhir",
    grade: "Predikat",
    notScored: "tidak dinilai",
    provisionalGrade: (grade2) => `${grade2} (sementara)`,
    difference: "Selisih (terverifikasi dikurangi klaim)",
    state: (state2, provisional, decided, all2) => `Keadaan daerah: ${STATE_WORDS[state2]}. ${provisional ? `Nilai masih sementara: ${n28(decided)} dari ${n28(all2)} indikator sudah diputuskan.` : "Semua indikator sudah diputuskan."}`,
    fixed: ({ by: by2, day: day2, revoked }) => [
      `Nilai ditetapkan pada ${formatDay(day2, "id")} oleh ${by2}.`,
      revoked ? `Predikat dicabut pada ${formatDay(revoked.day, "id")} oleh ${revoked.by}: ${shortened(revoked.reason)}` : ""
    ].filter((sentence2) => sentence2 !== "").join(" "),
    closing: "Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.",
    team: "Tim Verifikator",
    regionSide: (region) => `Pemerintah ${region}`
  };

  // src/script/locale/answer-words.ts
  var answerWords2 = (measure, answer) => {
    switch (answer.state) {
      case "blank":
        return "–";
      case "noData":
        return ANSWER_WORDS.noData;
      case "notApplicable":
        return ANSWER_WORDS.notApplicable;
      case "unreadable":
        return `“${answer.problems.map((problem) => "found" in problem ? String(problem.found) : "…").join(" / ")}”`;
      case "value":
        return valueWords(measure, answer.value);
    }
  };
  var valueWords = (measure, value3) => {
    if (value3.kind === "yesNo") return value3.yes ? ANSWER_WORDS.yes : ANSWER_WORDS.no;
    if (value3.kind === "option") return value3.letter;
    const unit = "unit" in measure ? withUnit2(measure.unit) : "";
    if (value3.kind === "number") return `${formatPlain(value3.number, "id")}${unit}`;
    const decimals2 = "decimals" in measure ? measure.decimals : 2;
    const sides = `${formatPlain(value3.numerator, "id")} / ${formatPlain(value3.denominator, "id")}`;
    return `${sides} = ${formatNumber(value3.number, decimals2, "id")}${unit}`;
  };
  var withUnit2 = (unit) => unit === "%" || unit === "" ? unit : ` ${unit}`;

  // src/script/documents/decisions-table.ts
  var decisionsTable = (decisions3) => ({
    header: DECISIONS_WORDS.header,
    rows: decisions3.map((decision2) => [
      `${decision2.indicator.code} ${decision2.indicator.text}`,
      DECISION_WORDS[decision2.state],
      answerWords2(decision2.indicator.measure, decision2.claimed),
      answerWords2(decision2.indicator.measure, decision2.verified),
      reasonWords(decision2)
    ]),
    widths: [112, 64, 78, 78, 148],
    whenEmpty: DECISIONS_WORDS.none
  });
  var reasonWords = ({ reasonCode, note }) => [`${reasonCode} ${reasonWord(reasonCode)}`.trim(), shortened(note)].filter((words) => words !== "").join(": ") || PAPER_WORDS.dash;

  // src/script/documents/minutes-paper.ts
  var minutesPaper = (book, { minutes, facts }, edition) => {
    const { region, check: check2 } = minutes;
    const { awardYear, dataYear: dataYear2, verifier } = book.settings;
    const frame2 = paperFrame(book, MINUTES_WORDS.title, region, edition);
    return {
      ...frame2,
      marks: [
        ...frame2.marks,
        ...minutes.provisional ? [PAPER_WORDS.provisional(minutes.decided, minutes.indicators)] : []
      ],
      intro: [MINUTES_WORDS.intro(edition.day, region.name, region.province, awardYear, dataYear2)],
      sections: [
        { heading: MINUTES_WORDS.sections.identity, blocks: [tableBlock(identityTable(book, region))] },
        {
          heading: MINUTES_WORDS.sections.check,
          blocks: [tableBlock(checkTable(check2, facts)), textBlock(CHECK_WORDS.outcomes[check2.outcome])]
        },
        { heading: MINUTES_WORDS.sections.persons, blocks: [tableBlock(personsTable(minutes))] },
        {
          heading: MINUTES_WORDS.sections.counts,
          blocks: [textBlock(DECISIONS_WORDS.counts(minutes.indicators, minutes.counts)), tableBlock(countsTable(minutes))]
        },
        { heading: MINUTES_WORDS.sections.exceptions, blocks: [tableBlock(decisionsTable(minutes.exceptions))] },
        sampleSection(minutes),
        scoreSection(book, minutes)
      ],
      closing: MINUTES_WORDS.closing,
      signatures: [
        signature(MINUTES_WORDS.team, verifier),
        officeSignature(book, edition),
        signature(MINUTES_WORDS.regionSide(region.name), "")
      ]
    };
  };
  var personsTable = ({ persons }) => ({
    header: MINUTES_WORDS.personsHeader,
    rows: persons.map(({ by: by2, decisions: decisions3, counts, first, last }) => [
      by2 || PAPER_WORDS.nobody,
      PAPER_WORDS.count(decisions3),
      countsWords(counts),
      MINUTES_WORDS.span(first, last)
    ]),
    widths: [150, 45, 175, 110],
    whenEmpty: MINUTES_WORDS.noPersons
  });
  var countsTable = ({ rights, counts, indicators }) => ({
    header: MINUTES_WORDS.countsHeader,
    rows: [
      ...rights.map(({ right, of, counts: own2 }) => [
        right.name,
        ...[of, ...STATES_IN_ORDER.map((state2) => own2[state2])].map(PAPER_WORDS.count)
      ]),
      [MINUTES_WORDS.total, ...[indicators, ...STATES_IN_ORDER.map((state2) => counts[state2])].map(PAPER_WORDS.count)]
    ],
    widths: [137, 46, 46, 49, 55, 51, 50, 46],
    hasTotal: true
  });
  var sampleSection = ({ sample }) => ({
    heading: MINUTES_WORDS.sections.sample,
    blocks: sample === null ? [textBlock(MINUTES_WORDS.noSample)] : [MINUTES_WORDS.sample(sample), MINUTES_WORDS.sampleOfRegion(sample), MINUTES_WORDS.conclusion[sample.conclusion]].map(textBlock)
  });
  var scoreSection = ({ instrument }, minutes) => {
    const { claimed, verified, provisional, difference } = minutes;
    const gradeOf3 = ({ grade: grade2 }) => grade2 != null ? grade2 : MINUTES_WORDS.notScored;
    return {
      heading: MINUTES_WORDS.sections.score,
      blocks: [
        tableBlock({
          header: MINUTES_WORDS.scoreHeader,
          rows: [
            [
              MINUTES_WORDS.mean(minutes.scoredRights, instrument.rights.length),
              PAPER_WORDS.score(claimed.mean),
              PAPER_WORDS.score(verified.mean)
            ],
            [MINUTES_WORDS.bonus, PAPER_WORDS.score(claimed.bonus), PAPER_WORDS.score(verified.bonus)],
            [MINUTES_WORDS.final, PAPER_WORDS.score(claimed.final), PAPER_WORDS.score(verified.final)],
            [
              MINUTES_WORDS.grade,
              gradeOf3(claimed),
              provisional && verified.grade ? MINUTES_WORDS.provisionalGrade(verified.grade) : gradeOf3(verified)
            ],
            [MINUTES_WORDS.difference, "", PAPER_WORDS.signed(difference)]
          ],
          widths: [230, 125, 125]
        }),
        textBlock(MINUTES_WORDS.state(minutes.state, provisional, minutes.decided, minutes.indicators)),
        ...minutes.fixed ? [textBlock(MINUTES_WORDS.fixed(minutes.fixed))] : []
      ]
    };
  };

  // src/script/actions/write-minutes.ts
  var MINUTES = {
    action: "writeMinutes",
    kind: { kind: "berita-acara", begun: TRAIL_ACTIONS.manyMinutes, made: TRAIL_ACTIONS.minutes },
    title: MINUTES_WORDS.title,
    numberPattern: ({ minutesNumber }) => minutesNumber,
    data: (assessment, evaluation, { naming, standing: standing2, review }) => {
      var _a5;
      const decisions3 = decisionLines(assessment.book.instrument, evaluation);
      if (decisions3.every(({ state: state2 }) => state2 === "pending")) return null;
      const { check: check2, facts } = kanwilCheckOf(assessment, evaluation, standing2);
      const minutes = minutesOf(assessment.book.instrument, {
        evaluation,
        decisions: decisions3.map((one) => ({ ...one, by: naming(one.by) })),
        check: { ...check2, items: check2.items.map((line3) => ({ ...line3, by: naming(line3.by) })) },
        sample: sampleResult(review, evaluation.region.code),
        state: (_a5 = assessment.states.get(evaluation.region.code)) != null ? _a5 : "draft",
        fixed: fixedOf(standing2.determinations.get(evaluation.region.code), naming)
      });
      return { minutes, facts };
    },
    content: minutesPaper,
    said: ({ papers: papers3 }) => papers3.done.minutes
  };
  var fixedOf = (determination, naming) => {
    if (!determination) return null;
    const told2 = ({ who, time: time2 }) => ({ by: naming(addressOf(who)), day: time2.slice(0, 10) });
    const { entry, revoked } = determination;
    return { ...told2(entry), revoked: revoked ? { ...told2(revoked), reason: revoked.reason } : null };
  };
  var writeMinutes = (options) => paperAction(MINUTES, options);

  // src/domain/evidence-package/trail-extract.ts
  var hashContents = (entries) => entries.map((entry) => ({ entry, content: contentHashOf(entry) }));
  var extractFor = (region, entries) => entries.map((one) => ({ ...one, full: one.entry.region === region || one.entry.region === "" }));
  var isAbout = (region, { entry }) => entry.region === region;
  var tellingHashes = (region, entries) => entries.filter(
    ({ entry: { region: about2, action, to } }) => (about2 === region || about2 === "") && to !== UNDER_WAY && !PASSING2.includes(action)
  ).map(({ entry }) => entry.hash);
  var PASSING2 = [TRAIL_ACTIONS.package, TRAIL_ACTIONS.send];
  var firstBreak = (entries) => {
    const at4 = entries.findIndex(({ entry, content }, i) => {
      var _a5, _b;
      const before = (_b = (_a5 = entries[i - 1]) == null ? void 0 : _a5.entry.hash) != null ? _b : "";
      return entry.seq !== i + 1 || entry.previous !== before || linkHash(entry, content) !== entry.hash;
    });
    return at4 === -1 ? null : at4 + 1;
  };

  // src/domain/evidence-package/manifest.ts
  var FORMAT = { name: "kkpham-paket-bukti", version: 1 };
  var MANIFEST = "manifest.json";
  var SUMS = "SHA256SUMS";
  var listed8 = ({ path, text: text2 }) => ({
    path,
    bytes: utf8Length(text2),
    sha256: sha2562(text2)
  });
  var manifestText = (manifest) => `${canonical(manifest)}
`;
  var sumsText = (files) => files.map(({ path, sha256: sum3 }) => `${sum3}  ${path}
`).join("");
  var utf8Length = (text2) => {
    var _a5;
    let bytes = 0;
    for (const letter of text2) {
      const point = (_a5 = letter.codePointAt(0)) != null ? _a5 : 0;
      bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    }
    return bytes;
  };

  // src/domain/evidence-package/content.ts
  var contentHash2 = (content) => sha2562(canonical({ format: FORMAT, ...content }));

  // src/domain/evidence-package/csv.ts
  var evidenceText = (cell) => (typeof cell === "string" ? cell : cellText(cell)).replace(/\p{Cs}/gu, "�");
  var csvText = (rows) => rows.map((cells) => `${cells.map((cell) => field(evidenceText(cell))).join(",")}
`).join("");
  var field = (text2) => /[",\r\n]|^\s|\s$/.test(text2) ? `"${text2.replace(/"/g, '""')}"` : text2;

  // src/script/evidence-package/tables.ts
  var REGION_EVIDENCE = [
    "Kode Wilayah",
    "Wilayah",
    "Provinsi",
    "Pengesahan OPD",
    "Pengesahan Sekda Kab/Kota",
    "Pengesahan Sekda Provinsi",
    "Bonus Aksi HAM",
    "Nilai Tahun Lalu"
  ];
  var regionTable = ({ tabs: { regions } }, row3) => [
    REGION_EVIDENCE,
    REGION_EVIDENCE.map((column2) => {
      var _a5;
      return (_a5 = regions.values[row3 - 1]) == null ? void 0 : _a5[regions.columns[column2]];
    })
  ];
  var answerTable = (book, region) => {
    const { answers } = book.tabs;
    const order = new Map(book.instrument.indicators.map(({ code }, i) => [code, i]));
    const place3 = (code) => {
      var _a5;
      return (_a5 = order.get(code != null ? code : "")) != null ? _a5 : order.size;
    };
    const own2 = book.rows.filter(({ codeRead }) => codeRead.code === region);
    return [
      ANSWER_COLUMNS,
      ...own2.map((row3) => {
        var _a5;
        return { row: row3, at: place3((_a5 = row3.indicator) == null ? void 0 : _a5.code) };
      }).sort((a, b) => a.at - b.at).map(
        ({ row: { typed } }) => ANSWER_COLUMNS.map((column2) => {
          var _a5;
          const field2 = FIELD_OF.get(column2);
          return field2 ? typed[field2] : (_a5 = answers.values[typed.row - 1]) == null ? void 0 : _a5[answers.columns[column2]];
        })
      )
    ];
  };
  var FIELD_OF = new Map(
    Object.keys(ANSWER_FIELDS).map((field2) => [
      ANSWER_FIELDS[field2],
      field2
    ])
  );
  var DECISION_HEADER = [
    "Nomor",
    "Waktu",
    "Siapa",
    "Indikator",
    "Dari",
    "Menjadi",
    "Alasan",
    "Sidik"
  ];
  var decisionTable = (entries) => [
    DECISION_HEADER,
    ...entries.map(({ seq, time: time2, who, indicator, from, to, reason: reason2, hash }) => [
      seq,
      time2,
      who,
      indicator,
      from,
      to,
      reason2,
      hash
    ])
  ];
  var SCORE_HEADER = ["Bagian", "Kode", "Nama", "Maksimum", "Klaim", "Terverifikasi"];
  var scoreTable = (instrument, one, state2) => {
    const isRevoked = state2 === "revoked";
    const both = (of) => [of(one.claimed), of(one.verified)];
    return [
      SCORE_HEADER,
      ...instrument.indicators.map(({ code, text: text2 }) => [
        "indikator",
        code,
        text2,
        maximumOf(one.verified.indicators.get(code)),
        ...both(({ indicators }) => pointsText(indicators.get(code)))
      ]),
      ...instrument.rights.map(({ code, name }) => [
        "hak",
        code,
        name,
        "100",
        ...both(({ rights }) => {
          var _a5, _b;
          return printedText((_b = (_a5 = rights.find((right) => right.code === code)) == null ? void 0 : _a5.score) != null ? _b : null);
        })
      ]),
      ["nilai", "rerata", "", "100", ...both(({ mean }) => printedText(mean))],
      ["nilai", "bonus", "", String(instrument.bonusMax), ...both(({ bonus: bonus2 }) => printedText(bonus2))],
      ["nilai", "akhir", "", String(instrument.finalMax), ...both(({ final }) => printedText(final))],
      [
        "nilai",
        "predikat",
        "",
        "",
        gradeText(one.claimed),
        isRevoked ? STATE_WORDS[state2] : gradeText(one.verified)
      ],
      ["keadaan", "tahap", "", "", "", STATE_WORDS[state2]],
      ["keadaan", "sifat", "", "", "", one.provisional ? "sementara" : "terverifikasi"],
      ["keadaan", "diputuskan", "", String(one.indicators), "", String(one.decided)]
    ];
  };
  var gradeText = ({ grade: grade2 }) => {
    var _a5;
    return (_a5 = grade2 == null ? void 0 : grade2.name) != null ? _a5 : NOT_SCORED;
  };
  var NOT_SCORED = "tidak dinilai";
  var printedText = (value3) => value3 === null ? NOT_SCORED : printed(value3).toFixed(2);
  var maximumOf = (score) => (score == null ? void 0 : score.kind) === "counted" ? String(score.of) : "";
  var pointsText = (score) => {
    if ((score == null ? void 0 : score.kind) === "counted") return String(score.points);
    return (score == null ? void 0 : score.because) === "notApplicable" ? "tidak berlaku" : NOT_SCORED;
  };
  var TRAIL_HEADER = [
    "Nomor",
    "Bentuk",
    "Waktu",
    "Siapa",
    "Tindakan",
    "Wilayah",
    "Indikator",
    "Dari",
    "Menjadi",
    "Alasan",
    "Sidik Aturan",
    "Sidik Instrumen",
    "Sidik Isi",
    "Sidik Sebelumnya",
    "Sidik"
  ];
  var REGION_AT = TRAIL_HEADER.indexOf("Wilayah") - TRAIL_HEADER.indexOf("Waktu");
  var trailTable = (lines) => [
    TRAIL_HEADER,
    ...lines.map(({ entry, content, full }) => {
      const told2 = [
        entry.time,
        entry.who,
        entry.action,
        entry.region,
        entry.indicator,
        entry.from,
        entry.to,
        entry.reason,
        entry.rules,
        entry.instrument
      ];
      return [
        entry.seq,
        full ? "utuh" : "kerangka",
        ...full ? told2 : told2.map((_2, i) => i === REGION_AT ? entry.region : ""),
        content,
        entry.previous,
        entry.hash
      ];
    })
  ];

  // src/script/evidence-package/compose.ts
  var summed = (path, text2) => ({ ...listed8({ path, text: text2 }), text: text2 });
  var commonOf = (instrument, indicators) => {
    const rules = rulesText(ruleSet(VERSION));
    return {
      rules: sha2562(rules),
      files: [
        summed("instrumen.csv", csvText(instrument)),
        summed("indikator.csv", csvText(indicators)),
        summed("aturan.json", rules)
      ]
    };
  };
  var compose = (book, common2, subject, entries) => {
    const { evaluation, state: state2, documents } = subject;
    const { code, row: row3 } = evaluation.region;
    const decisions3 = entries.filter(
      (hashed) => isAbout(code, hashed) && hashed.entry.action === TRAIL_ACTIONS.decision
    );
    const files = [
      summed("wilayah.csv", csvText(regionTable(book, row3))),
      summed("isian.csv", csvText(answerTable(book, code))),
      summed("keputusan.csv", csvText(decisionTable(decisions3.map(({ entry }) => entry)))),
      summed("nilai.csv", csvText(scoreTable(book.instrument, evaluation, state2))),
      ...common2.files
    ];
    const facts = factsOf(book, common2, subject);
    return {
      facts,
      files,
      content: contentHash2({
        ...facts,
        files: files.map(({ path, bytes, sha256: sum3 }) => ({ path, bytes, sha256: sum3 })),
        telling: tellingHashes(code, entries),
        documents: documents.map(({ id: id2, modified }) => ({ id: id2, modified }))
      })
    };
  };
  var trailFile = (region, entries) => {
    const lines = extractFor(region, entries);
    return {
      file: summed("jejak.csv", csvText(trailTable(lines))),
      full: lines.filter(({ full }) => full).length
    };
  };
  var factsOf = ({ instrument, settings }, { rules }, { evaluation, state: state2, check: check2, determination }) => {
    var _a5, _b;
    return {
      program: { version: VERSION, rules },
      instrument: { id: instrument.id, hash: instrument.hash, draft: isDraft(instrument) },
      region: {
        code: evaluation.region.code,
        name: evaluation.region.name,
        province: evaluation.region.province
      },
      period: { awardYear: settings.awardYear, dataYear: settings.dataYear },
      sample: settings.sample === "ya",
      state: {
        stage: STATE_WORDS[state2],
        provisional: evaluation.provisional,
        decided: evaluation.decided,
        indicators: evaluation.indicators,
        check: check2 && OUTCOME_WORDS[check2.outcome]
      },
      determination: determination && {
        entry: determination.entry.seq,
        revoked: (_b = (_a5 = determination.revoked) == null ? void 0 : _a5.seq) != null ? _b : null,
        inputs: determination.score.inputs,
        rules: determination.entry.rules,
        instrument: determination.entry.instrument
      },
      score: { claimed: scoreOf(evaluation.claimed), verified: scoreOf(evaluation.verified) }
    };
  };
  var scoreOf = ({ mean, bonus: bonus2, final, grade: grade2 }) => {
    var _a5;
    return {
      mean,
      bonus: bonus2,
      final,
      grade: (_a5 = grade2 == null ? void 0 : grade2.name) != null ? _a5 : null
    };
  };

  // src/script/locale/evidence-words.ts
  var EVIDENCE_WORDS = {
    folderName: (year2) => `KKPHAM ${year2} - Paket Bukti`,
    packageName: (code, name, version2) => `${code} ${name} - v${version2}`,
    unfinished: (name) => `${name} (belum selesai)`,
    readMe: (facts) => `${[...indonesian(facts), "", "-".repeat(72), "", ...english(facts)].join("\n")}
`
  };
  var indonesian = ({
    code,
    name,
    province,
    year: year2,
    dataYear: dataYear2,
    version: version2,
    instrument,
    draft,
    sample,
    copies
  }) => [
    `PAKET BUKTI KKPHAM ${year2} - ${code} ${name}, ${province} - versi ${version2}`,
    "",
    ...sample ? ["DATA CONTOH: jawaban dan nilai di sini buatan, bukan keadaan sebenarnya.", ""] : [],
    ...draft ? ["RANCANGAN: teks indikator belum diambil dari naskah peraturan.", ""] : [],
    `Untuk pemeriksa. Isinya data ${dataYear2} satu daerah sebagaimana terbaca di Buku Verifikasi ketika paket`,
    `dibuat, instrumennya (${instrument}), aturan pemeriksaannya, dan jejak auditnya. Bentuk paket ini`,
    "rancangan program, bukan bentuk resmi kementerian.",
    "",
    "ISI",
    "  manifest.json   apa paket ini, kapan dan oleh siapa dibuat, dan sidik (SHA-256) setiap berkas",
    "  SHA256SUMS      sidik setiap berkas, untuk sha256sum",
    "  wilayah.csv     daerahnya: pengesahan, bonus Aksi HAM, nilai tahun lalu",
    "  isian.csv       jawaban, keputusan, alasan dan catatan, seperti terbaca di tab Isian; bila nilainya sudah",
    "                  ditetapkan, seperti ketika ditetapkan",
    "  keputusan.csv   setiap keputusan yang tercatat: siapa, kapan, dari, menjadi, alasan",
    "  nilai.csv       poin setiap indikator, nilai setiap hak, rerata, bonus, nilai akhir, predikat",
    "  instrumen.csv, indikator.csv   instrumen yang dipakai, seperti terbaca di bukunya",
    "  aturan.json     aturan pemeriksaan sebagai data; SHA-256 berkas ini adalah sidik aturannya",
    "  jejak.csv       jejak audit: entri daerah ini dan entri tanpa daerah ditulis utuh; entri daerah lain",
    "                  hanya kerangkanya (nomor, kode wilayah, sidik), supaya seluruh rantai dapat ditelusuri",
    "                  dan tidak ada entri daerah ini yang dapat disembunyikan",
    "  dokumen/        teks setiap dokumen daerah ini; nomor, ID dan tautannya ada di manifest.json",
    ...copies > 0 ? ["                  salinan Google Dokumennya ada di folder paket ini di Drive, di sebelah berkas .zip"] : [],
    "",
    "MEMBUKA CSV: impor sebagai teks (pengodean UTF-8, pemisah koma, semua kolom bertipe teks). Jangan diklik dua",
    "kali: isinya ditulis apa adanya, sehingga kode dapat berubah menjadi angka atau tanggal, dan teks yang diawali",
    "=, +, - atau @ dapat dijalankan sebagai rumus.",
    "",
    "MEMERIKSA",
    "1. Di dalam folder hasil ekstrak .zip ini: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). Setiap baris harus OK.",
    "2. Dengan Node.js 20 ke atas: node periksa-paket.mjs <folder itu>. Ambil periksa-paket.mjs dari sumber programnya",
    "   (tools/periksa-paket.mjs), bukan dari pengirim paket. Skrip itu berdiri sendiri dan dapat dibaca: ia menghitung",
    "   ulang sidik berkas, setiap entri jejak, rantainya, sidik instrumen dan aturan, dan nilai dari poin indikator, lalu",
    "   mencocokkan isian, keputusan dan nilai dengan jejak.",
    "3. Bila ada surel koordinator yang menyebut kepala jejak audit, misalnya 1234 0123456789abcdef, tambahkan",
    '   --head "1234 0123456789abcdef". Hanya ini yang menunjukkan jejak yang ditulis ulang seluruhnya.',
    "",
    "YANG TIDAK DAPAT DIBUKTIKAN PAKET INI",
    "- Siapa yang sebenarnya duduk di depan akun yang tercatat, dan apakah jawaban atau bukti aslinya benar.",
    "- Apa yang terjadi sebelum entri pertama jejak.",
    "- Bahwa jejak dan paketnya tidak ditulis ulang bersama-sama: siapa pun yang dapat mengubah semua berkas dapat",
    "  menghitung ulang semua sidik. Kepala dari surel yang terkirim sebelumnya menunjukkannya; tanpa itu tidak ada.",
    "- Bahwa ujung jejak tidak dipotong, bila tidak ada kepala yang lebih baru dari surel.",
    "- Isi entri daerah lain: yang ada hanya kode dan sidiknya.",
    "- Bahwa salinan dokumen (.docx) sama dengan teksnya: hanya teksnya yang bersidik. Bukti dukung tidak disalin.",
    "- Bahwa poin setiap indikator mengikuti jawabannya: skrip menghitung ulang nilai dari poin, bukan poin dari jawaban."
  ];
  var english = ({
    code,
    name,
    province,
    year: year2,
    dataYear: dataYear2,
    version: version2,
    instrument,
    draft,
    sample,
    copies
  }) => [
    `EVIDENCE PACKAGE KKPHAM ${year2} - ${code} ${name}, ${province} - version ${version2}`,
    "",
    ...sample ? ["SAMPLE DATA: the answers and values in here are made up.", ""] : [],
    ...draft ? ["DRAFT (rancangan): the indicator texts were not taken from the regulation.", ""] : [],
    `For auditors. It holds one region's data of ${dataYear2} as they were read in the Buku Verifikasi when the package`,
    `was made, its instrument (${instrument}), the rules it was checked by, and its audit trail. The form of this`,
    "package is the program’s own draft, no official form of the ministry.",
    "",
    "CONTENT",
    "  manifest.json   what this package is, when and by whom it was made, and the SHA-256 of each file",
    "  SHA256SUMS      the sum of each file, for sha256sum",
    "  wilayah.csv     the region: endorsements, Aksi HAM bonus, last year’s value",
    "  isian.csv       answers, decisions, reasons and notes as read in the tab Isian; once the value is fixed, as they",
    "                  were then",
    "  keputusan.csv   each recorded decision: who, when, from, to, why",
    "  nilai.csv       points of each indicator, value of each right, mean, bonus, final value, grade",
    "  instrumen.csv, indikator.csv   the instrument as read in the book",
    "  aturan.json     the rules as data; the SHA-256 of this file is the hash of the rules",
    "  jejak.csv       the audit trail: entries about this region and about none in full (utuh); of entries about other",
    "                  regions only the skeleton (kerangka: number, code, hashes), so that the whole chain can be walked",
    "                  and no entry about this region can be hidden",
    "  dokumen/        the text of each document of this region; number, id and link stand in manifest.json",
    ...copies > 0 ? ["                  copies of the Google Docs are in this package’s folder in Drive, beside the .zip"] : [],
    "",
    "OPENING THE CSV FILES: import them as text (UTF-8, comma, every column as text). Do not double-click them: they are",
    "written as they are, so that codes may turn into numbers or dates, and text that begins with =, +, - or @ may be run",
    "as a formula.",
    "",
    "CHECKING",
    "1. Inside the folder that this .zip was extracted to: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). Every line has to say OK.",
    "2. With Node.js 20 or newer: node periksa-paket.mjs --en <that folder>. Take periksa-paket.mjs from the program’s source",
    "   (tools/periksa-paket.mjs), not from whoever sent the package. The script stands alone and can be read: it computes",
    "   anew the sums of the files, each entry of the trail, the chain, the hashes of the instrument and the rules, the",
    "   values from the points of the indicators, and compares answers, decisions and values with the trail.",
    "3. Where a coordinator’s message names the head of the trail, such as 1234 0123456789abcdef, add",
    '   --head "1234 0123456789abcdef". Only this shows a trail that was written anew as a whole.',
    "",
    "WHAT THIS PACKAGE CANNOT PROVE",
    "- Who really sat at the account that was recorded, and whether the answers or the evidence itself are true.",
    "- What happened before the first entry of the trail.",
    "- That trail and package were not written anew together: whoever can change all files can compute all sums anew. The",
    "  head in a message that was sent before shows it; nothing else does.",
    "- That the end of the trail was not cut off, without a newer head from a message.",
    "- What the entries about other regions say: only their codes and hashes are here.",
    "- That a copied document (.docx) says what its text says: only the text has a sum. Evidence is not copied.",
    "- That the points of each indicator follow from its answer: the script computes values from points, not points from answers."
  ];

  // src/script/evidence-package/region-documents.ts
  var DOCUMENT2 = "application/vnd.google-apps.document";
  var SUMMARY = "ringkasan";
  var listRegionDocuments = (bookId) => {
    const page = (token) => {
      var _a5;
      const found = drive().Files.list({
        q: `appProperties has { key='kkphamBook' and value='${bookId}' } and trashed = false`,
        fields: "nextPageToken,files(id,mimeType,webViewLink,modifiedTime,appProperties)",
        pageSize: 1e3,
        ...token ? { pageToken: token } : {}
      });
      const documents = ((_a5 = found.files) != null ? _a5 : []).flatMap((file) => {
        var _a6, _b, _c, _d, _e, _f, _g;
        const label2 = (_a6 = file.appProperties) != null ? _a6 : {};
        if (file.mimeType !== DOCUMENT2 || label2.kkphamState !== "done" || !label2.kkphamRegion) return [];
        return [
          {
            region: label2.kkphamRegion,
            kind: (_b = label2.kkphamKind) != null ? _b : SUMMARY,
            number: (_c = label2.kkphamNumber) != null ? _c : "",
            version: Number((_d = label2.kkphamVersion) != null ? _d : 1),
            id: (_e = file.id) != null ? _e : "",
            url: (_f = file.webViewLink) != null ? _f : "",
            modified: (_g = file.modifiedTime) != null ? _g : ""
          }
        ];
      });
      return [...documents, ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return [...page(void 0)].sort(
      (a, b) => compare3(a.region, b.region) || compare3(a.kind, b.kind) || a.version - b.version
    );
  };
  var compare3 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  var documentText = (id2) => {
    const document = DocumentApp.openById(id2);
    const parts2 = [document.getHeader(), document.getBody(), document.getFooter()];
    const text2 = parts2.flatMap((part) => part ? [part.getText()] : []).join("\n\n");
    return `${text2.replace(/\r\n?/g, "\n").replace(/\p{Cs}/gu, "�")}
`;
  };

  // src/script/evidence-package/make-package.ts
  var makePackage = (shelf, making) => {
    var _a5;
    const { composed, version: version2 } = making;
    const { region, instrument, period: period2, sample } = composed.facts;
    const begun2 = shelf.begin({
      region: region.code,
      name: EVIDENCE_WORDS.packageName(region.code, region.name, version2),
      version: version2,
      content: composed.content
    });
    const papers3 = making.documents.map((document) => writeDocument(begun2, document, making.documents));
    const trail = trailFile(region.code, making.entries);
    const readMe = EVIDENCE_WORDS.readMe({
      ...region,
      year: period2.awardYear,
      dataYear: period2.dataYear,
      version: version2,
      instrument: instrument.id,
      draft: instrument.draft,
      sample,
      copies: papers3.filter(({ document }) => document.copy).length
    });
    const files = [...composed.files, trail.file, summed("BACA.txt", readMe)];
    const last = making.entries[making.entries.length - 1];
    const texts2 = [...files, ...papers3.map(({ file }) => file)];
    const all2 = texts2.map(({ path, bytes, sha256: sha2563 }) => ({ path, bytes, sha256: sha2563 })).sort((a, b) => a.path < b.path ? -1 : 1);
    const manifest = {
      format: FORMAT,
      package: {
        version: version2,
        content: composed.content,
        made: making.made,
        zone: making.zone,
        by: making.by,
        madeWith: PROGRAM_TEXT
      },
      ...composed.facts,
      trail: {
        length: making.entries.length,
        head: (_a5 = last == null ? void 0 : last.entry.hash) != null ? _a5 : "",
        full: trail.full,
        broken: making.broken
      },
      documents: papers3.map(({ document }) => document),
      files: all2
    };
    const text2 = manifestText(manifest);
    const own2 = listed8({ path: MANIFEST, text: text2 });
    const sums = { path: SUMS, text: sumsText([...all2, own2]) };
    return {
      shelved: begun2.finish([...texts2, sums, { path: MANIFEST, text: text2 }], own2.sha256),
      notCopied: papers3.filter(({ document, isNewest }) => isNewest && document.copy === null).length
    };
  };
  var writeDocument = (begun2, own2, all2) => {
    const { kind, number: number4, version: version2, id: id2, url } = own2;
    const isNewest = all2.every((other) => other.kind !== kind || other.version <= version2);
    const path = `${kind}-v${version2}${suffix(own2, all2)}`;
    const file = summed(`dokumen/${path}.txt`, documentText(id2));
    const copied = isNewest ? begun2.copy(path, id2) : null;
    const copy = copied && { path, ...copied };
    return { file, document: { kind, number: number4, version: version2, id: id2, url, text: file.path, copy }, isNewest };
  };
  var suffix = ({ kind, version: version2, id: id2 }, all2) => {
    const same2 = all2.filter((other) => other.kind === kind && other.version === version2);
    const at4 = same2.findIndex((other) => other.id === id2);
    return at4 > 0 ? `-${at4 + 1}` : "";
  };

  // src/script/evidence-package/package-shelf.ts
  var FOLDER3 = "application/vnd.google-apps.folder";
  var ZIP = "application/zip";
  var FIELDS6 = "id,webViewLink,appProperties";
  var openPackageShelf = (bookId, year2) => {
    var _a5, _b;
    const folders = listOwn2(bookId);
    for (const folder of folders) {
      if (labelOf2(folder).kkphamState === "made" && folder.id)
        drive().Files.update({ trashed: true }, folder.id);
    }
    const newest = /* @__PURE__ */ new Map();
    const shelve = (region, one) => {
      var _a6, _b2;
      if (one.version > ((_b2 = (_a6 = newest.get(region)) == null ? void 0 : _a6.version) != null ? _b2 : 0)) newest.set(region, one);
    };
    for (const folder of folders) {
      const { kkphamPackage, kkphamState, kkphamRegion } = labelOf2(folder);
      if (kkphamPackage === "region" && kkphamState === "done" && kkphamRegion)
        shelve(kkphamRegion, shelved2(folder));
    }
    let parent = (_b = (_a5 = folders.find((folder) => labelOf2(folder).kkphamPackage === "folder")) == null ? void 0 : _a5.id) != null ? _b : "";
    const ownFolder2 = () => {
      var _a6;
      if (parent === "") {
        const label2 = { kkphamPackageBook: bookId, kkphamPackage: "folder", kkphamState: "done" };
        parent = (_a6 = newFolder(EVIDENCE_WORDS.folderName(year2), label2, null).id) != null ? _a6 : "";
      }
      return parent;
    };
    return {
      latest: (region) => {
        var _a6;
        return (_a6 = newest.get(region)) != null ? _a6 : null;
      },
      begin: ({ region, name, version: version2, content }) => {
        const label2 = {
          kkphamPackageBook: bookId,
          kkphamPackage: "region",
          kkphamState: "made",
          kkphamRegion: region,
          kkphamVersion: String(version2),
          kkphamHash: content
        };
        const { finish: finish2, ...rest } = begun(newFolder(EVIDENCE_WORDS.unfinished(name), label2, ownFolder2()), name, label2);
        return {
          ...rest,
          finish: (files, manifest) => {
            const done = finish2(files, manifest);
            shelve(region, done);
            return done;
          }
        };
      }
    };
  };
  var begun = (folder, name, label2) => {
    var _a5;
    const parent = (_a5 = folder.id) != null ? _a5 : "";
    return {
      copy: (title, id2) => {
        var _a6, _b;
        try {
          const made = drive().Files.copy(
            { name: title, parents: [parent], appProperties: UNLABELLED },
            id2,
            { fields: FIELDS6 }
          );
          return { id: (_a6 = made.id) != null ? _a6 : "", url: (_b = made.webViewLink) != null ? _b : "" };
        } catch {
          return null;
        }
      },
      finish: (files, manifest) => {
        const zip = Utilities.zip(
          files.map(({ path, text: text2 }) => Utilities.newBlob(text2, "text/plain", path)),
          `${name}.zip`
        );
        const kept2 = drive().Files.create(
          { name: `${name}.zip`, mimeType: ZIP, parents: [parent] },
          zip,
          { fields: "id,sha256Checksum" }
        );
        if (kept2.sha256Checksum && kept2.sha256Checksum !== sumOf(zip))
          throw new Error(`Drive kept other bytes of ${name} than it was given.`);
        const done = { ...label2, kkphamState: "done", kkphamManifest: manifest };
        drive().Files.update({ name, appProperties: done }, parent);
        return shelved2({ ...folder, appProperties: done });
      }
    };
  };
  var sumOf = (blob) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, blob.getBytes()).map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
  var UNLABELLED = {
    kkphamBook: null,
    kkphamKind: null,
    kkphamRegion: null,
    kkphamState: null,
    kkphamNumber: null,
    kkphamVersion: null,
    kkphamHash: null
  };
  var newFolder = (name, label2, parent) => drive().Files.create(
    {
      name,
      mimeType: FOLDER3,
      ...label2 ? { appProperties: label2 } : {},
      ...parent === null ? {} : { parents: [parent] }
    },
    null,
    { fields: FIELDS6 }
  );
  var labelOf2 = (file) => {
    var _a5;
    return (_a5 = file.appProperties) != null ? _a5 : {};
  };
  var shelved2 = (folder) => {
    var _a5, _b, _c, _d, _e;
    return {
      id: (_a5 = folder.id) != null ? _a5 : "",
      url: (_b = folder.webViewLink) != null ? _b : "",
      version: Number((_c = labelOf2(folder).kkphamVersion) != null ? _c : 1),
      content: (_d = labelOf2(folder).kkphamHash) != null ? _d : "",
      manifest: (_e = labelOf2(folder).kkphamManifest) != null ? _e : ""
    };
  };
  var listOwn2 = (bookId) => {
    const page = (token) => {
      var _a5;
      const found = drive().Files.list({
        q: `appProperties has { key='kkphamPackageBook' and value='${bookId}' } and trashed = false`,
        fields: `nextPageToken,files(${FIELDS6})`,
        pageSize: 1e3,
        ...token ? { pageToken: token } : {}
      });
      return [...(_a5 = found.files) != null ? _a5 : [], ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return page(void 0);
  };

  // src/script/trail/score-deeds.ts
  var scoreText = ({ verified: { final, grade: grade2 }, provisional }) => [
    final === null ? "tidak dinilai" : final.toFixed(2),
    provisional ? "sementara" : "terverifikasi",
    ...grade2 ? [`predikat=${grade2.name}`] : []
  ].join("; ");
  var scoreDeeds = (entries, evaluations) => {
    const action = TRAIL_ACTIONS.score;
    const recorded = new Map(
      entries.filter((entry) => entry.action === action).map(({ region, to }) => [region, to])
    );
    return evaluations.flatMap((one) => {
      var _a5;
      const { code } = one.region;
      const [from, to] = [(_a5 = recorded.get(code)) != null ? _a5 : "", scoreText(one)];
      return from === to ? [] : [{ action, region: code, from, to }];
    });
  };

  // src/script/actions/write-package.ts
  var writePackage = (options) => runRecorded("package", () => wantedOf(options), packages);
  var packages = (assessment, wanted, trail) => {
    const { book, text: text2, evaluations } = assessment;
    const common2 = commonParts(book);
    const theirs = evaluations.filter(({ region }) => wanted.length === 0 || wanted.includes(region.code));
    trail.append(scoreDeeds(trail.entries, theirs));
    const shelf = openPackageShelf(book.spreadsheet.getId(), book.settings.awardYear);
    const known = hashContents(trail.all());
    const plans = plansOf(assessment, common2, theirs, known, trail.standing());
    const fresh = plans.filter(({ region, composed }) => {
      var _a5;
      return ((_a5 = shelf.latest(region)) == null ? void 0 : _a5.content) !== composed.content;
    });
    trail.append(
      begunDeeds(
        TRAIL_ACTIONS.packages,
        fresh.map(({ region }) => region)
      )
    );
    const entries = [...known, ...hashContents(trail.all().slice(known.length))];
    const broken = firstBreak(entries);
    const { made, left: left2, failed, quotaSpent } = makeAll(book, shelf, fresh, { entries, broken, by: trail.who });
    trail.append(
      packageDeeds(
        trail,
        plans.map(({ region }) => region),
        shelf.latest
      )
    );
    const said3 = text2.evidence.done({
      made: made.length,
      unchanged: plans.length - fresh.length,
      left: left2.length,
      notCopied: made.reduce((sum3, { notCopied }) => sum3 + notCopied, 0),
      folder: EVIDENCE_WORDS.folderName(book.settings.awardYear),
      broken
    });
    const told2 = [said3, text2.jobs.failures(failed)].filter((sentence2) => sentence2 !== "").join(" ");
    const work = { units: plans.map(({ region }) => region), left: left2, failed, quotaSpent };
    return { said: told2, documents: made.map(({ shelved: shelved3 }) => shelved3.id), trail, work };
  };
  var plansOf = ({ book, states }, common2, evaluations, entries, { checks, determinations }) => {
    const documents = groupBy(listRegionDocuments(book.spreadsheet.getId()), ({ region }) => region);
    return evaluations.map((evaluation) => {
      var _a5, _b, _c, _d;
      const { code } = evaluation.region;
      const subject = {
        evaluation,
        state: (_a5 = states.get(code)) != null ? _a5 : "draft",
        check: (_b = checks.get(code)) != null ? _b : null,
        determination: (_c = determinations.get(code)) != null ? _c : null,
        documents: (_d = documents.get(code)) != null ? _d : []
      };
      return {
        region: code,
        composed: compose(book, common2, subject, entries),
        documents: subject.documents
      };
    });
  };
  var makeAll = (book, shelf, plans, { by: by2, ...trail }) => {
    const hasTime = startBudget();
    const zone = book.spreadsheet.getSpreadsheetTimeZone();
    const made = [];
    const left2 = [];
    const failed = [];
    let quotaSpent = false;
    for (const plan of plans) {
      if (quotaSpent || !hasTime()) {
        left2.push(plan.region);
        continue;
      }
      const one = tryUnit(
        () => {
          var _a5, _b;
          return makePackage(shelf, {
            ...plan,
            ...trail,
            by: by2(),
            version: ((_b = (_a5 = shelf.latest(plan.region)) == null ? void 0 : _a5.version) != null ? _b : 0) + 1,
            made: Utilities.formatDate(/* @__PURE__ */ new Date(), zone, "yyyy-MM-dd HH:mm:ss"),
            zone
          });
        }
      );
      if (!("reason" in one)) made.push(one);
      else if (one.quotaSpent) {
        quotaSpent = true;
        left2.push(plan.region);
      } else failed.push({ unit: plan.region, reason: one.reason, passing: isPassing(one.reason) });
    }
    return { made, left: left2, failed, quotaSpent };
  };
  var wantedOf = (options) => Array.isArray(options == null ? void 0 : options.regions) ? options : { regions: selectedRegions() };
  var commonParts = ({ spreadsheet, instrument }) => {
    const tables = [
      readValues(spreadsheet, TABS.instrument),
      readValues(spreadsheet, TABS.indicators)
    ];
    if (soundInstrument(...tables).hash !== instrument.hash) throw new Refusal("package/changed", {});
    return commonOf(...tables);
  };
  var packageDeeds = (trail, regions, latest) => {
    const action = TRAIL_ACTIONS.package;
    const told2 = new Map(
      trail.all().filter((entry) => entry.action === action).map(({ region, to, reason: reason2 }) => [region, { to, reason: reason2 }])
    );
    return regions.flatMap((region) => {
      var _a5;
      const shelved3 = latest(region);
      const before = told2.get(region);
      if (!shelved3 || (before == null ? void 0 : before.reason) === shelved3.manifest) return [];
      return [{ action, region, from: (_a5 = before == null ? void 0 : before.to) != null ? _a5 : "", to: `v${shelved3.version}`, reason: shelved3.manifest }];
    });
  };

  // src/script/locale/repair-words.ts
  var REPAIR_WORDS = {
    title: "Daftar Perbaikan",
    intro: (region, indicators) => `Isian ${region} perlu diperbaiki pada ${indicators} indikator berikut. Perbaiki di Lembar Isian, pada sel yang disebut; yang tidak disebut tidak perlu diubah.`,
    until: (day2) => `Lembar Isian terbuka sampai ${formatDay(day2, "id")}.`,
    noUntil: "Batas waktu perbaikan belum ditetapkan.",
    sheet: (url) => `Lembar Isian: ${url}`,
    noSheet: "Lembar Isian daerah ini belum dicatat.",
    header: ["Kode", "Pertanyaan", "Yang ditemukan", "Yang perlu dilakukan"],
    cell: (header, found) => `${header}: ${found}`,
    /** `why` is reason and note. */
    sentBack: (why) => `Dikembalikan verifikator. ${why}`,
    sentBackTodo: "Jawab catatan verifikator: perbaiki jawaban atau lampirkan bukti yang sesuai.",
    closing: "Hal yang belum jelas dapat ditanyakan kepada verifikator."
  };

  // src/script/documents/repair-list.ts
  var repairList = (book, list2, edition) => {
    const { region, repairs, until } = list2;
    const url = safeUrl(list2.url);
    return {
      ...paperFrame(book, REPAIR_WORDS.title, region, edition),
      intro: [REPAIR_WORDS.intro(region.name, repairs.length), until === "" ? REPAIR_WORDS.noUntil : REPAIR_WORDS.until(until)],
      link: url === "" ? null : { words: REPAIR_WORDS.sheet(url), url },
      sections: sectionsOf(book, repairs),
      closing: REPAIR_WORDS.closing,
      signatures: [NOBODY, officeSignature(book, edition)]
    };
  };
  var sectionsOf = ({ instrument }, repairs) => {
    const names = new Map(instrument.rights.map(({ code, name }) => [code, name]));
    return [...groupBy(repairs, ({ indicator }) => indicator.right)].map(([right, own2]) => {
      var _a5;
      return {
        heading: (_a5 = names.get(right)) != null ? _a5 : right,
        blocks: [tableBlock({ header: REPAIR_WORDS.header, rows: own2.flatMap(rowsOf), widths: [45, 135, 155, 145] })]
      };
    });
  };
  var rowsOf = ({ indicator, decision: decision2, note, findings }) => {
    const said3 = [
      ...decision2 === "returned" ? [[REPAIR_WORDS.sentBack(shortened(note)), REPAIR_WORDS.sentBackTodo]] : [],
      ...findings.map(({ finding: finding4, cell }) => {
        const { found, todo } = wordsOf(LANGUAGES.id, finding4);
        return [REPAIR_WORDS.cell(SHEET_FIELDS[cell], shortened(found)), todo];
      })
    ];
    return said3.map((cells, i) => [...i === 0 ? [indicator.code, indicator.text] : ["", ""], ...cells]);
  };

  // src/script/actions/write-repair-lists.ts
  var REPAIR_LIST = {
    action: "listRepairs",
    kind: {
      kind: "daftar-perbaikan",
      begun: TRAIL_ACTIONS.repairLists,
      made: TRAIL_ACTIONS.repairList
    },
    title: REPAIR_WORDS.title,
    numberPattern: ({ repairNumber }) => repairNumber,
    data: ({ book, byRegion }, { region }) => {
      var _a5, _b;
      const rows = (_a5 = rowsByRegion(book.rows).get(region.code)) != null ? _a5 : [];
      const findings = ((_b = byRegion.get(region.code)) != null ? _b : []).map(({ finding: finding4 }) => finding4);
      const repairs = repairsOf(book.instrument, rows, findings);
      if (repairs.length === 0) return null;
      const record2 = recordOf(book, region.row);
      return {
        region: { code: region.code, name: region.name, province: region.province },
        repairs: repairs.map((repair) => ({
          ...repair,
          findings: repair.findings.map(({ finding: finding4, cell }) => ({
            finding: { ...finding4, place: null },
            cell
          }))
        })),
        until: openUntil(standingOf(record2), book.settings.deadline),
        url: record2.url
      };
    },
    content: repairList,
    said: ({ papers: papers3 }) => papers3.done.repairList
  };
  var writeRepairLists = (options) => paperAction(REPAIR_LIST, options);

  // src/domain/summary/next-steps.ts
  var nextSteps = (instrument, score) => {
    const counted = instrument.indicators.flatMap((indicator) => {
      const own2 = score.indicators.get(indicator.code);
      return (own2 == null ? void 0 : own2.kind) === "counted" ? [{ indicator, points: own2.points, of: own2.of }] : [];
    });
    const weightOf4 = instrument.method === "points" ? pointWeights(counted) : meanWeights(instrument, counted);
    return counted.map((one) => ({ ...one, gain: weightOf4(one.indicator) * (1 - one.points / one.of) * 100 })).filter((step) => step.gain > 1e-9).sort((a, b) => b.gain - a.gain);
  };
  var sumBy = (items, value3) => items.reduce((sum3, item) => sum3 + value3(item), 0);
  var pointWeights = (counted) => {
    const total = sumBy(counted, (one) => one.of);
    const of = new Map(counted.map((one) => [one.indicator.code, one.of]));
    return (indicator) => {
      var _a5;
      return ((_a5 = of.get(indicator.code)) != null ? _a5 : 0) / total;
    };
  };
  var meanWeights = ({ rights, dimensions }, counted) => {
    const inside = (right, dimension) => counted.filter(({ indicator }) => indicator.right === right && indicator.dimension === dimension);
    const dimensionTotalOf = (right) => sumBy(dimensions, (d) => inside(right, d.code).length > 0 ? d.weight : 0);
    const rightTotal = sumBy(rights, (right) => dimensionTotalOf(right.code) > 0 ? right.weight : 0);
    return (indicator) => {
      var _a5, _b, _c, _d;
      const siblings = inside(indicator.right, indicator.dimension);
      const dimensionTotal = dimensionTotalOf(indicator.right);
      const dimension = (_b = (_a5 = dimensions.find((d) => d.code === indicator.dimension)) == null ? void 0 : _a5.weight) != null ? _b : 0;
      const right = (_d = (_c = rights.find((r) => r.code === indicator.right)) == null ? void 0 : _c.weight) != null ? _d : 0;
      return indicator.weight / sumBy(siblings, (one) => one.indicator.weight) * (dimension / dimensionTotal) * (right / rightTotal);
    };
  };

  // src/domain/summary/summary.ts
  var NAMED2 = 3;
  var FEWEST_STEPS = 5;
  var summarise = (instrument, evaluation, findings) => {
    const rights = instrument.rights.map((right, i) => {
      var _a5, _b, _c, _d;
      const verified = evaluation.verified.rights[i];
      return {
        right,
        dimensions: ((_a5 = verified == null ? void 0 : verified.dimensions) != null ? _a5 : []).map(({ code, score }) => ({ code, verified: score })),
        claimed: (_c = (_b = evaluation.claimed.rights[i]) == null ? void 0 : _b.score) != null ? _c : null,
        verified: (_d = verified == null ? void 0 : verified.score) != null ? _d : null
      };
    });
    const ranked = rights.filter((line3) => line3.verified !== null).sort((a, b) => {
      var _a5, _b;
      return ((_a5 = b.verified) != null ? _a5 : 0) - ((_b = a.verified) != null ? _b : 0);
    });
    const named4 = Math.min(NAMED2, Math.floor(ranked.length / 2));
    const rightOf = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator.right]));
    const about2 = (right) => findings.filter(
      (one) => {
        var _a5, _b;
        return (one.indicator === null ? null : (_a5 = rightOf.get(one.indicator)) != null ? _a5 : null) === ((_b = right == null ? void 0 : right.code) != null ? _b : null);
      }
    );
    const decisions3 = decisionLines(instrument, evaluation);
    return {
      evaluation,
      rights,
      strongest: ranked.slice(0, named4),
      weakest: [...ranked].reverse().slice(0, named4),
      next: nextOf(instrument, evaluation),
      findings: [null, ...instrument.rights].map((right) => ({ right, findings: about2(right) })).filter((group) => group.findings.length > 0),
      withoutEvidence: instrument.indicators.filter((indicator) => {
        const row3 = evaluation.rows.get(indicator.code);
        return (row3 == null ? void 0 : row3.claimed.state) === "value" && !startsLink(row3.typed.evidence);
      }),
      verifierNotes: decisions3.filter(({ note }) => note !== ""),
      counts: countStates(decisions3.map(({ state: state2 }) => state2)),
      exceptions: decisions3.filter(isException)
    };
  };
  var nextOf = (instrument, { verified }) => {
    const grade2 = verified.final === null ? null : nextGrade(instrument, verified.final);
    if (!grade2 || verified.final === null) return null;
    const missing = grade2.from - verified.final;
    const steps = nextSteps(instrument, verified);
    let sum3 = 0;
    const reached = steps.findIndex((step) => {
      sum3 += step.gain;
      return sum3 >= missing - 1e-9;
    });
    return { grade: grade2, missing, steps: steps.slice(0, Math.max(FEWEST_STEPS, reached + 1)) };
  };
  var summaryHash = (instrument, summary, letterhead2) => {
    var _a5;
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
        steps: (_a5 = summary.next) == null ? void 0 : _a5.steps.map(({ indicator, points: points2 }) => [indicator.code, points2]),
        lastYear: evaluation.lastYear,
        findings: summary.findings.map((group) => group.findings.map(({ place: _place, ...rest }) => rest)),
        withoutEvidence: summary.withoutEvidence.map(({ code }) => code),
        notes: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, note]),
        counts: summary.counts,
        decisions: summary.exceptions.map(({ indicator, state: state2, reasonCode, claimed, verified }) => [
          indicator.code,
          state2,
          reasonCode,
          claimed,
          verified
        ])
      })
    );
  };

  // src/script/locale/summary-words.ts
  var two5 = (value3) => formatNumber(value3, 2, "id");
  var SUMMARY_WORDS = {
    ...PAPER_WORDS,
    fileName: (code, region, year2, version2) => `Ringkasan Verifikasi KKPHAM ${year2} - ${code} ${region} - v${version2}`,
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
    named: (name, score) => `${name} (${two5(score)})`,
    nextIntro: (grade2, missing) => `Untuk mencapai predikat ${grade2} masih diperlukan ${two5(missing)} poin. Indikator berikut menambah nilai paling banyak bila terpenuhi seluruhnya:`,
    nextTop: "Daerah ini sudah berada pada predikat tertinggi. Pertahankan, dan lihat temuan di bawah.",
    nextUnscored: "Belum ada hak yang dapat dinilai.",
    stepsHeader: ["Kode", "Indikator", "Poin", "Tambahan nilai", "Penanggung jawab"],
    findingsHeader: ["Kode", "Tingkat", "Temuan", "Yang perlu dilakukan"],
    generalFindings: "Umum",
    moreFindings: (count4) => `… dan ${count4} temuan lain; lihat tab Temuan di Buku Verifikasi.`,
    evidenceHeader: ["Kode", "Indikator", "Bukti yang diminta", "Penanggung jawab"],
    lastYear: (last, now) => `Nilai akhir tahun lalu ${two5(last)}, tahun ini ${two5(now)}; ${now >= last ? "naik" : "turun"} ${two5(Math.abs(now - last))} poin.`,
    lastYearNone: "Nilai tahun lalu tidak dicatat.",
    notesHeader: ["Kode", "Catatan verifikator"],
    assumptionsHeader: ["Butir", "Nilai", "Alasan"],
    points: (points2, of) => `${formatNumber(points2, Number.isInteger(points2) ? 0 : 1, "id")} dari ${of}`
  };

  // src/script/documents/content.ts
  var MOST_FINDINGS = 40;
  var MOST_STEPS = 12;
  var documentContent = (book, summary, edition) => {
    var _a5, _b;
    const { settings, instrument } = book;
    const { evaluation } = summary;
    const { region, verified, claimed } = evaluation;
    const names = (lines) => lines.map((line3) => {
      var _a6;
      return SUMMARY_WORDS.named(line3.right.name, printed((_a6 = line3.verified) != null ? _a6 : 0));
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
        predikat: gradeText2(summary, "verified"),
        sidik: instrument.hash.slice(0, 12),
        jumlah_keputusan: DECISIONS_WORDS.counts(instrument.indicators.length, summary.counts),
        program: PROGRAM_TEXT
      },
      tables: {
        identitas: identityTable(book, region),
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
            [SUMMARY_WORDS.grade, gradeText2(summary, "claimed"), gradeText2(summary, "verified")],
            [SUMMARY_WORDS.difference, "", SUMMARY_WORDS.signed(evaluation.difference)],
            [SUMMARY_WORDS.completeness, SUMMARY_WORDS.percent(evaluation.completeness), ""],
            [SUMMARY_WORDS.unusable, String(evaluation.unusable), ""]
          ],
          widths: [230, 125, 125]
        },
        hak: {
          header: SUMMARY_WORDS.rightsHeader(instrument.dimensions.map((dimension) => dimension.name)),
          rows: summary.rights.map((line3) => [
            line3.right.name,
            ...line3.dimensions.map(({ verified: score }) => SUMMARY_WORDS.score(score)),
            SUMMARY_WORDS.score(line3.claimed),
            SUMMARY_WORDS.score(line3.verified),
            SUMMARY_WORDS.signed(
              line3.claimed === null || line3.verified === null ? null : printed(printed(line3.verified) - printed(line3.claimed))
            )
          ]),
          widths: [
            480 - 58 * (instrument.dimensions.length + 3),
            ...Array(instrument.dimensions.length + 3).fill(58)
          ]
        },
        langkah: {
          header: SUMMARY_WORDS.stepsHeader,
          rows: ((_b = (_a5 = summary.next) == null ? void 0 : _a5.steps) != null ? _b : []).slice(0, MOST_STEPS).map((step) => [
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
        keputusan: decisionsTable(summary.exceptions),
        asumsi: {
          header: SUMMARY_WORDS.assumptionsHeader,
          rows: instrument.assumptions.map(({ name, value: value3, why }) => [name, value3, why]),
          widths: [110, 70, 300]
        }
      },
      findings: summary.findings.map(({ right, findings }) => {
        var _a6;
        return {
          heading: (_a6 = right == null ? void 0 : right.name) != null ? _a6 : SUMMARY_WORDS.generalFindings,
          table: { header: SUMMARY_WORDS.findingsHeader, rows: findingRows(findings), widths: [75, 65, 165, 175] }
        };
      }),
      marks: [
        ...bookMarks(book),
        ...evaluation.provisional ? [SUMMARY_WORDS.provisional(evaluation.decided, evaluation.indicators)] : []
      ]
    };
  };
  var findingRows = (findings) => {
    var _a5;
    const said3 = /* @__PURE__ */ new Map();
    for (const finding4 of findings) {
      const { found, todo } = wordsOf(LANGUAGES.id, finding4);
      const cells = [LANGUAGES.id.severity[finding4.severity], shortened(found), todo];
      const key = cells.join("\n");
      const row3 = (_a5 = said3.get(key)) != null ? _a5 : { cells, indicators: [] };
      if (finding4.indicator !== null) row3.indicators.push(finding4.indicator);
      said3.set(key, row3);
    }
    const rows = [...said3.values()].map(({ cells, indicators }) => [indicators.join(", "), ...cells]);
    const more = rows.length - MOST_FINDINGS;
    return more > 0 ? [...rows.slice(0, MOST_FINDINGS), ["", "", SUMMARY_WORDS.moreFindings(more), ""]] : rows;
  };
  var gradeText2 = ({ evaluation }, which) => {
    const { grade: grade2 } = evaluation[which];
    if (!grade2) return SUMMARY_WORDS.notScored;
    return which === "verified" && evaluation.provisional ? SUMMARY_WORDS.provisionalGrade(grade2.name) : grade2.name;
  };
  var nextIntro = ({ next, evaluation }) => {
    if (next) return SUMMARY_WORDS.nextIntro(next.grade.name, next.missing);
    return evaluation.verified.final === null ? SUMMARY_WORDS.nextUnscored : SUMMARY_WORDS.nextTop;
  };

  // src/script/documents/copy-template.ts
  var copyTemplate = (template, document) => {
    const [body2, header, footer] = [template.getBody(), template.getHeader(), template.getFooter()];
    copySection(body2, document.getBody());
    if (header) copySection(header, document.addHeader());
    if (footer) copySection(footer, document.addFooter());
    const page = document.getBody();
    page.setMarginTop(body2.getMarginTop()).setMarginBottom(body2.getMarginBottom());
    page.setMarginLeft(body2.getMarginLeft()).setMarginRight(body2.getMarginRight());
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

  // src/script/documents/fill.ts
  var PLACEHOLDER = /\{\{[^{}]*\}\}/g;
  var fillDocument = (document, content) => {
    const body2 = document.getBody();
    const sections = [body2, document.getHeader(), document.getFooter()].filter(Boolean);
    putMarks(body2, content.marks);
    for (const [name, table] of Object.entries(content.tables)) putTable(body2, `tabel:${name}`, table);
    putFindings(body2, content.findings);
    const texts2 = sections.map((section) => section.getText());
    if (!texts2.some((text2) => placeholdersIn(text2).some((found) => bare3(found) === "program"))) {
      styleProgram(body2.appendParagraph(content.values.program));
    }
    return sections.flatMap((section, i) => {
      var _a5;
      const there = new Set(placeholdersIn((_a5 = texts2[i]) != null ? _a5 : ""));
      for (const [name, value3] of Object.entries(content.values)) {
        if ([...there].some((found) => bare3(found) === name))
          section.replaceText(pattern(name), harmless(value3));
      }
      const names = Object.keys(content.values);
      return [...there].filter((found) => !names.includes(bare3(found)));
    });
  };
  var placeholdersIn = (text2) => {
    var _a5;
    return (_a5 = text2.match(PLACEHOLDER)) != null ? _a5 : [];
  };
  var bare3 = (placeholder) => placeholder.slice(2, -2).trim();
  var pattern = (name) => `\\{\\{\\s*${name}\\s*\\}\\}`;
  var findParagraph = (body2, name) => {
    var _a5;
    const paragraph = (_a5 = body2.findText(pattern(name))) == null ? void 0 : _a5.getElement().getParent();
    if ((paragraph == null ? void 0 : paragraph.getParent().getType()) !== DocumentApp.ElementType.BODY_SECTION) return null;
    const found = paragraph.asParagraph();
    return bare3(found.getText().trim()) === name ? { paragraph: found, index: body2.getChildIndex(found) } : null;
  };
  var putTable = (body2, name, content) => {
    var _a5;
    const found = findParagraph(body2, name);
    if (!found) return;
    if (content.rows.length === 0) {
      found.paragraph.setText((_a5 = content.whenEmpty) != null ? _a5 : SUMMARY_WORDS.none);
      return;
    }
    insertTable(body2, found.index, content);
    found.paragraph.setText("");
  };
  var putFindings = (body2, groups2) => {
    const found = findParagraph(body2, "temuan");
    if (!found) return;
    if (groups2.length === 0) {
      found.paragraph.setText(SUMMARY_WORDS.none);
      return;
    }
    groups2.forEach(({ heading: heading2, table }, i) => {
      body2.insertParagraph(found.index + 2 * i, heading2).setHeading(DocumentApp.ParagraphHeading.HEADING2);
      insertTable(body2, found.index + 2 * i + 1, table);
    });
    found.paragraph.setText("");
  };
  var putMarks = (body2, marks2) => {
    const found = findParagraph(body2, "tanda");
    if (!found) return;
    const [first, ...others] = [...marks2].reverse();
    found.paragraph.setText(first != null ? first : "");
    if (first !== void 0) styleMark(found.paragraph);
    for (const mark3 of others) styleMark(body2.insertParagraph(found.index, mark3));
  };

  // src/script/actions/write-summaries.ts
  var writeSummaries = (options) => runRecorded("summarise", options, (assessment, wanted, trail) => {
    const { book, text: text2 } = assessment;
    const template = openTemplate(book);
    const unfilled = /* @__PURE__ */ new Set();
    const drafts = assessment.evaluations.filter(({ region }) => wanted.length === 0 || wanted.includes(region.code)).flatMap(({ region }) => {
      var _a5;
      return (_a5 = draftOf2(assessment, template, region.code, unfilled)) != null ? _a5 : [];
    });
    const kind = {
      kind: "ringkasan",
      begun: TRAIL_ACTIONS.summaries,
      made: TRAIL_ACTIONS.summary,
      numberPattern: book.settings.numberPattern,
      fileName: SUMMARY_WORDS.fileName,
      plain: template === null
    };
    const { shelved: shelved3, documents, work, ...counts } = writePapers(
      book,
      trail,
      kind,
      drafts,
      ({ row: row3 }) => keptOf(book, row3)
    );
    writeKept(
      book,
      new Map(
        [...shelved3].filter(([row3, now]) => {
          const kept2 = keptOf(book, row3);
          return kept2.id !== now.id || kept2.hash !== now.hash;
        })
      )
    );
    const said3 = text2.done.summarised({ made: documents.length, ...counts });
    const findings = unfilledFindings(assessment, unfilled);
    const sentences = findings.map(({ words }) => `${words.found} ${words.todo}`);
    const told2 = [said3, text2.jobs.failures(work.failed), ...sentences].filter((sentence2) => sentence2 !== "");
    return { said: told2.join(" "), documents, findings, trail, work };
  });
  var summariseRegion = (assessment, code) => {
    var _a5;
    const evaluation = assessment.evaluations.find((one) => one.region.code === code);
    if (!evaluation) return null;
    const findings = ((_a5 = assessment.byRegion.get(code)) != null ? _a5 : []).map((one) => one.finding);
    return summarise(assessment.book.instrument, evaluation, findings);
  };
  var openTemplate = ({ settings }) => {
    if (settings.template === "") return null;
    try {
      return DocumentApp.openById(driveId(settings.template));
    } catch (error) {
      const reason2 = reasonOf2(error);
      throw new Refusal("summary/template", { reference: settings.template, reason: reason2 });
    }
  };
  var draftOf2 = (assessment, template, code, unfilled) => {
    const { book } = assessment;
    const summary = summariseRegion(assessment, code);
    if (!summary) return null;
    return {
      region: summary.evaluation.region,
      hash: summaryHash(book.instrument, summary, [letterhead(book), book.settings.template]),
      fill: (document, edition) => {
        if (template) copyTemplate(template, document);
        const content = documentContent(book, summary, edition);
        for (const placeholder of fillDocument(document, content)) unfilled.add(placeholder);
        const tables = [...Object.values(content.tables), ...content.findings.map((group) => group.table)];
        return {
          headers: tables.flatMap(({ header }) => header === null ? [] : [header])
        };
      }
    };
  };
  var unfilledFindings = ({ text: text2 }, placeholders) => {
    if (placeholders.size === 0) return [];
    const none = { region: null, indicator: null, place: null };
    const found = finding3("document/placeholder-unfilled", none, {
      placeholders: [...placeholders]
    });
    return [{ finding: found, words: wordsOf(text2, found), at: null }];
  };

  // src/script/jobs/kinds.ts
  var KINDS3 = {
    makeSheets: { action: "makeSheets", goOn: (regions) => makeRegionSheets({ regions }) },
    collect: {
      action: "collect",
      // Where only files are left that somebody sent, there is no region to collect.
      goOn: (regions) => collectSheets({ regions, onlyFiles: regions.length === 0 })
    },
    returnSheets: { action: "returnSheets", goOn: (regions) => returnSheets({ regions }) },
    lock: { action: "lock", goOn: (regions) => lockSheets({ regions }) },
    summarise: { action: "summarise", goOn: (regions) => writeSummaries({ regions }) },
    checkReport: { action: "reportCheck", goOn: (regions) => writeCheckReports({ regions }) },
    minutes: { action: "writeMinutes", goOn: (regions) => writeMinutes({ regions }) },
    repairList: { action: "listRepairs", goOn: (regions) => writeRepairLists({ regions }) },
    package: { action: "package", goOn: (regions) => writePackage({ regions }) },
    send: { action: "send", goOn: (regions) => sendMessages({ regions, confirmed: true }) }
  };
  var actionOf = (kind) => KINDS3[kind].action;
  var hasRegionsAsUnits = (kind) => kind !== "send";
  var goOnWith = (job, regions) => {
    const { goOn: goOn2 } = KINDS3[job.kind];
    if (!hasRegionsAsUnits(job.kind) && job.asked.length === 0) return goOn2([]);
    const wanted = hasRegionsAsUnits(job.kind) ? job.left : job.asked;
    const there = wanted.filter((unit) => regions.includes(unit));
    const isOnlyFiles = job.kind === "collect" && there.length === 0 && job.left.length > 0;
    return there.length === 0 && !isOnlyFiles ? null : goOn2(there);
  };

  // src/script/jobs/regions.ts
  var regionCodes = (book) => readRegions(readTab(book, TABS.regions, REGION_COLUMNS)).regions.map(({ code }) => code);
  var permitJob = (book, job, all2, who) => {
    const wanted = hasRegionsAsUnits(job.kind) && job.left.length > 0 ? job.left : job.asked;
    const concerned = wanted.length > 0 ? wanted.filter((unit) => all2.includes(unit)) : all2;
    permit(actionOf(job.kind), book, who).regions(concerned, all2);
  };
  var mayDo = (book, job, all2, who) => {
    try {
      permitJob(book, job, all2, who);
      return true;
    } catch (error) {
      const isSaid2 = error instanceof Refusal && error.code !== "roles/people-unsound";
      if (isSaid2) return false;
      throw error;
    }
  };

  // src/script/jobs/watchdogs.ts
  var WATCHDOG = "continueJobs";
  var PREFIX = "kkphamWatchdog:";
  var properties2 = () => PropertiesService.getDocumentProperties();
  var readWatchdogs = () => {
    var _a5, _b;
    return new Map(
      Object.entries((_b = (_a5 = properties2()) == null ? void 0 : _a5.getProperties()) != null ? _b : {}).flatMap(
        ([key, value3]) => key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), parse2(value3)]] : []
      )
    );
  };
  var watchdogOf = (address2) => {
    var _a5, _b;
    return parse2((_b = (_a5 = properties2()) == null ? void 0 : _a5.getProperty(PREFIX + address2)) != null ? _b : "");
  };
  var keepWatchdog = (address2, watchdog) => {
    var _a5;
    (_a5 = properties2()) == null ? void 0 : _a5.setProperty(PREFIX + address2, JSON.stringify(watchdog));
  };
  var parse2 = (text2) => {
    var _a5;
    const read3 = (_a5 = attempt(() => JSON.parse(text2 === "" ? "{}" : text2))) != null ? _a5 : {};
    const time2 = (value3) => typeof value3 === "number" && value3 > 0 ? value3 : 0;
    return { made: time2(read3.made), last: time2(read3.last), since: time2(read3.since), used: time2(read3.used) };
  };
  var ownWatchdogTriggers = () => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === WATCHDOG);
  var ensureWatchdog = (may2) => {
    var _a5;
    const [me, now] = [runner(), Date.now()];
    const all2 = readWatchdogs();
    const own2 = ownWatchdogTriggers();
    const mine = (_a5 = all2.get(me)) != null ? _a5 : NO_WATCHDOG;
    if (own2.length > 0 && isAlive(mine, now)) return;
    if ([...all2].some(([address2, other]) => address2 !== me && isAlive(other, now) && may2(address2))) return;
    ScriptApp.newTrigger(WATCHDOG).timeBased().everyMinutes(ROUND_MINUTES).create();
    for (const trigger of own2) ScriptApp.deleteTrigger(trigger);
    keepWatchdog(me, { ...mine, made: now, last: 0 });
  };
  var removeWatchdog = () => {
    const me = runner();
    for (const trigger of ownWatchdogTriggers()) ScriptApp.deleteTrigger(trigger);
    const mine = watchdogOf(me);
    if (mine.made > 0) keepWatchdog(me, { ...mine, made: 0 });
  };
  var hasLivingWatchdog = () => [...readWatchdogs().values()].some((dog) => isAlive(dog, Date.now()));

  // src/script/jobs/run-of-click.ts
  var runOfClick = (kind) => {
    let entered = null;
    let made = null;
    let trouble = "";
    return {
      byTrigger: false,
      made: () => made,
      since: () => {
        var _a5;
        return (_a5 = entered == null ? void 0 : entered.job.since) != null ? _a5 : "";
      },
      enter: (book, asked2) => {
        const { spreadsheet, instrument, settings } = book;
        const now = nowOf(spreadsheet);
        const key = jobKey({ kind, asked: asked2, awardYear: settings.awardYear, instrument: instrument.hash });
        const before = readJobs(spreadsheet).find((job) => job.key === key);
        if (before && isUnderWay(spreadsheet, before, now))
          throw new Refusal("jobs/under-way", { job: before });
        const codes = asked2.length > 0 ? asked2 : book.regions.map(({ code }) => code);
        entered = {
          book,
          job: {
            kind,
            key,
            asked: asked2,
            state: "running",
            who: runner(),
            // One that stands still is gone on with: what it did since it began is done.
            since: before && isOpen(before) ? before.since : now,
            last: "",
            next: "",
            lease: "",
            left: hasRegionsAsUnits(kind) ? codes : [],
            done: 0,
            failed: [],
            said: ""
          }
        };
      },
      begin: () => {
        if (made || !entered) return;
        const { book, job } = entered;
        const { spreadsheet } = book;
        const all2 = book.regions.map(({ code }) => code);
        trouble = triggerTrouble(
          () => ensureWatchdog((address2) => mayDo(spreadsheet, job, all2, () => address2))
        );
        made = putJob(spreadsheet, {
          ...beginRun(job, nowOf(spreadsheet)),
          said: LANGUAGES[book.settings.language].jobs.begun
        });
      },
      end: (work, said3) => {
        if (!made || !entered) return said3;
        const { spreadsheet, settings } = entered.book;
        const { jobs: jobs3 } = LANGUAGES[settings.language];
        const advanced = afterRun(made, work, nowOf(spreadsheet), said3);
        const told2 = jobs3.outcome(said3, advanced, trouble);
        made = putJob(spreadsheet, { ...advanced, said: told2 }, asPersonSaid);
        if (!isOpen(made)) removeIfIdle(spreadsheet);
        return told2;
      }
    };
  };
  var isUnderWay = (spreadsheet, job, now) => {
    if (job.state === "paused" || isHeld(job, now)) return true;
    if (!isOpen(job)) return false;
    const all2 = regionCodes(spreadsheet);
    return [...readWatchdogs()].some(
      ([address2, dog]) => isAlive(dog, Date.now()) && mayDo(spreadsheet, job, all2, () => address2)
    );
  };
  var triggerTrouble = (ensure) => {
    try {
      ensure();
      return "";
    } catch (error) {
      return reasonOf2(error);
    }
  };
  var removeIfIdle = (spreadsheet) => {
    const open2 = readJobs(spreadsheet).filter(isOpen);
    if (open2.length > 0) {
      const all2 = regionCodes(spreadsheet);
      if (open2.some((job) => mayDo(spreadsheet, job, all2, runner))) return;
    }
    attempt(removeWatchdog);
  };

  // src/script/jobs/start-job.ts
  var startJob = (kind, act) => {
    const run = runOfClick(kind);
    try {
      const report = asJob(run, act);
      const job = run.made();
      if ("refused" in report && job) keep(afterRefusal(job, report.said));
      return report;
    } catch (error) {
      const job = run.made();
      if (job && job.state !== "done") attempt(() => keep(afterError(job, reasonOf2(error))));
      throw error;
    }
  };
  var keep = (job) => putJob(SpreadsheetApp.getActiveSpreadsheet(), job, asPersonSaid);
  var afterError = (job, reason2) => {
    const said3 = languageOfBook().jobs.broke(reason2);
    return isPassing(reason2) ? afterPassingError(job, nowOf(SpreadsheetApp.getActiveSpreadsheet()), said3) : afterRefusal(job, said3);
  };

  // src/script/actions/write-selected-summaries.ts
  var writeSelectedSummaries = () => writeSummaries(() => ({ regions: selectedRegions() }));

  // src/script/actions/as-jobs.ts
  var makeRegionSheetsAsJob = (options) => startJob("makeSheets", () => makeRegionSheets(options));
  var collectSheetsAsJob = (options) => startJob("collect", () => collectSheets(options));
  var returnSheetsAsJob = (options) => startJob("returnSheets", () => returnSheets(options));
  var lockSheetsAsJob = (options) => startJob("lock", () => lockSheets(options));
  var writeSummariesAsJob = (options) => startJob("summarise", () => writeSummaries(options));
  var writeSelectedSummariesAsJob = () => startJob("summarise", writeSelectedSummaries);
  var writeCheckReportsAsJob = (options) => startJob("checkReport", () => writeCheckReports(options));
  var writeMinutesAsJob = (options) => startJob("minutes", () => writeMinutes(options));
  var writeRepairListsAsJob = (options) => startJob("repairList", () => writeRepairLists(options));
  var writePackageAsJob = (options) => startJob("package", () => writePackage(options));
  var sendMessagesAsJob = (options) => startJob("send", () => sendMessages(options));

  // src/script/sheets/check-tab.ts
  var addCheckRows = (book, regions) => {
    var _a5;
    const { sheet, values: values2, columns } = readTab(book, TABS.check, CHECK_COLUMNS);
    const there = new Set(values2.slice(1).map((cells2) => readRegionCode(cells2[columns["Kode Wilayah"]]).code));
    const missing = regions.filter(({ code }) => !there.has(code));
    if (missing.length === 0) return;
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const last = values2.length + missing.length;
    const rows = sheet.getMaxRows();
    if (last > rows) sheet.insertRowsAfter(rows, last - rows);
    const block = sheet.getRange(values2.length + 1, 1, missing.length, width);
    block.setNumberFormat("@").setVerticalAlignment("top").setWrap(true);
    const words = SpreadsheetApp.newDataValidation().requireValueInList([RESULT_WORDS.passed, RESULT_WORDS.failed], true).setAllowInvalid(true).build();
    const cells = (name) => sheet.getRange(values2.length + 1, columns[name] + 1, missing.length, 1);
    cells("Kesesuaian Dokumen").setDataValidation(words).setBackground(COLOURS.verifier);
    cells("Catatan Pemeriksa").setBackground(COLOURS.verifier);
    block.setValues(
      missing.map(({ code, name }) => {
        const row3 = Array.from({ length: width }, () => "");
        row3[columns["Kode Wilayah"]] = code;
        row3[columns.Wilayah] = name;
        return row3;
      })
    );
  };
  var readCheckTab = (book) => {
    const tab = readTab(book, TABS.check, CHECK_COLUMNS);
    const codeAt = (row3) => {
      var _a5, _b;
      return (_b = readRegionCode((_a5 = tab.values[row3 - 1]) == null ? void 0 : _a5[tab.columns["Kode Wilayah"]]).code) != null ? _b : "";
    };
    return {
      typed: (region) => {
        const row3 = tab.values.findIndex((_2, i) => i > 0 && codeAt(i + 1) === region);
        const cell = (name) => {
          var _a5;
          return (_a5 = tab.values[row3]) == null ? void 0 : _a5[tab.columns[name]];
        };
        const found = cellText(cell("Kesesuaian Dokumen"));
        const result = readResult(found);
        return {
          documents: result === "open" && found !== "" ? null : result,
          found,
          note: cellText(cell("Catatan Pemeriksa"))
        };
      },
      write: (checks) => {
        for (const [name, wordOf3] of Object.entries(SCRIPTS))
          writeTextColumn(tab, name, (row3) => {
            const check2 = checks.get(codeAt(row3));
            return check2 ? wordOf3(check2) : "";
          });
      }
    };
  };
  var resultOf2 = (item) => ({ items }) => {
    var _a5, _b;
    return RESULT_WORDS[(_b = (_a5 = items.find((line3) => line3.item === item)) == null ? void 0 : _a5.result) != null ? _b : "open"];
  };
  var documentsOf = ({ items }) => items.find(({ item }) => item === "documents");
  var SCRIPTS = {
    "Pengesahan OPD": resultOf2("office"),
    "Pengesahan Sekda Kab/Kota": resultOf2("regencySecretary"),
    "Pengesahan Sekda Provinsi": resultOf2("provinceSecretary"),
    Perhitungan: resultOf2("arithmetic"),
    Kelengkapan: resultOf2("complete"),
    Hasil: ({ outcome }) => OUTCOME_WORDS[outcome],
    "Diperiksa Oleh": (check2) => {
      var _a5, _b;
      return (_b = (_a5 = documentsOf(check2)) == null ? void 0 : _a5.by) != null ? _b : "";
    },
    Tanggal: (check2) => {
      var _a5, _b;
      return (_b = (_a5 = documentsOf(check2)) == null ? void 0 : _a5.day) != null ? _b : "";
    }
  };

  // src/script/actions/check-regions.ts
  var checkRegions = (options) => runRecorded(
    "kanwilCheck",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { book, text: text2 } = assessment;
      refuseFixed(assessment, wanted);
      const today = todayOf(book.spreadsheet);
      refuseDates(assessment, today);
      const by2 = clicker();
      if (by2 === "") throw new Refusal("roles/unknown-user", {});
      const there = readCheckTab(book.spreadsheet);
      const typed = wanted.map((code) => ({ code, said: there.typed(code) }));
      const unknown = typed.filter(({ said: said3 }) => said3.documents === null);
      if (unknown.length > 0)
        throw new Refusal("check/unknown-word", {
          found: unknown.map(({ code, said: said3 }) => `${code} “${said3.found}”`)
        });
      const before = trail.standing().checks;
      const checks = new Map(
        typed.map(({ code, said: said3 }) => [code, judge(assessment, code, said3, by2, today)])
      );
      trail.append(
        [...checks].flatMap(([region, check2]) => {
          const old = before.get(region);
          const [from, to] = [old ? checkText(old) : "", checkText(check2)];
          return from === to ? [] : [{ action: TRAIL_ACTIONS.check, region, from, to }];
        })
      );
      addCheckRows(book.spreadsheet, book.regions);
      readCheckTab(book.spreadsheet).write(trail.standing().checks);
      const count4 = (outcome) => [...checks.values()].filter((check2) => check2.outcome === outcome).length;
      return { said: text2.stages.checked(count4("passed"), count4("returned"), count4("open")), trail };
    }
  );
  var judge = ({ evaluations, byRegion }, code, { documents, note }, by2, day2) => {
    var _a5;
    const evaluation = evaluations.find(({ region }) => region.code === code);
    if (!evaluation) throw new Refusal("regions/unknown", { codes: [code] });
    const findings = ((_a5 = byRegion.get(code)) != null ? _a5 : []).map(({ finding: finding4 }) => finding4);
    const facts = checkFacts(evaluation, findings);
    return checkOf(facts, [{ item: "documents", result: documents != null ? documents : "open", by: by2, day: day2, note }]);
  };
  var refuseDates = ({ book: { settings } }, today) => {
    const { kanwilFrom: from, kanwilUntil: until } = settings;
    if (from !== "" && today < from || until !== "" && today > until)
      throw new Refusal("check/dates", { from, until });
  };

  // src/domain/trail/order.ts
  var MOST_BREAKS = 4;
  var orderFault = (rows) => {
    var _a5;
    const numbers = rows.map(({ entry }) => entry.seq);
    const breaks = numbers.filter((seq, i) => {
      var _a6;
      return seq !== ((_a6 = numbers[i - 1]) != null ? _a6 : 0) + 1;
    }).length;
    if (breaks === 0) return { moved: null, sorted: false };
    const isReversed = numbers.length > 2 && numbers.every((seq, i) => seq === numbers.length - i);
    if (isReversed || breaks > MOST_BREAKS) return { moved: null, sorted: true };
    const at4 = numbers.findIndex((seq, i) => seq !== i + 1);
    const expected = numbers.indexOf(at4 + 1);
    const culprit = rows[(_a5 = [at4, expected].find((i) => isInOrderWithout(numbers, i))) != null ? _a5 : at4];
    return {
      moved: culprit ? { seq: culprit.entry.seq, row: culprit.row } : null,
      sorted: false
    };
  };
  var isInOrderWithout = (numbers, left2) => {
    const others = numbers.filter((_2, i) => i !== left2);
    return others.every((seq, i) => {
      var _a5;
      return i === 0 || seq > ((_a5 = others[i - 1]) != null ? _a5 : 0);
    });
  };

  // src/domain/trail/place-rows.ts
  var placeRows = (rows) => {
    const sound = rows.filter(({ fits: fits2 }) => fits2);
    const byHash = new Map(sound.map(({ entry }) => [entry.hash, entry.seq]));
    const byPrevious = new Map(sound.map(({ entry }) => [entry.previous, entry.seq]));
    const taken = new Set(sound.map(({ entry }) => entry.seq));
    const places = /* @__PURE__ */ new Map();
    let above = 0;
    for (const row3 of rows) {
      const place3 = row3.fits ? row3.entry.seq : placeOf2(row3, above, byHash, byPrevious, taken);
      const group = places.get(place3);
      if (group) group.push(row3);
      else places.set(place3, [row3]);
      taken.add(place3);
      if (place3 > 0) above = place3;
    }
    return places;
  };
  var placeOf2 = ({ entry, seq }, above, byHash, byPrevious, taken) => {
    const after = entry.previous === "" ? void 0 : byHash.get(entry.previous);
    if (after !== void 0) return after + 1;
    const before = entry.hash === "" ? void 0 : byPrevious.get(entry.hash);
    if (before !== void 0) return before - 1;
    if (!taken.has(above + 1)) return above + 1;
    return seq != null ? seq : 0;
  };

  // src/domain/trail/check-trail.ts
  var checkTrail = (rows, known = null) => {
    var _a5;
    const read3 = rows.flatMap((row3) => {
      var _a6;
      return (_a6 = readTrailRow(row3)) != null ? _a6 : [];
    });
    const chain = walk(read3);
    if ("fault" in chain) return { sound: false, fault: chain.fault };
    const end2 = known === null ? null : headFault(chain.entries, known, read3);
    if (end2) return { sound: false, fault: end2 };
    const order = orderFault(read3);
    if (order.moved) return { sound: false, fault: { kind: "moved", ...order.moved } };
    const last = chain.entries[chain.entries.length - 1];
    return {
      sound: true,
      head: { seq: chain.entries.length, hash: (_a5 = last == null ? void 0 : last.entry.hash) != null ? _a5 : "" },
      length: chain.entries.length,
      sorted: order.sorted
    };
  };
  var walk = (read3) => {
    var _a5, _b;
    const places = placeRows(read3);
    const numbers = [...places.keys()].sort((a, b) => a - b);
    const followers = new Set(read3.map(({ entry }) => entry.previous));
    const entries = [];
    for (const seq of numbers) {
      const here = (_a5 = places.get(seq)) != null ? _a5 : [];
      const before = entries[entries.length - 1];
      const previous = (_b = before == null ? void 0 : before.entry.hash) != null ? _b : "";
      const original = originalOf(here, previous, followers);
      if (!original) continue;
      const extra = here.find((row3) => row3 !== original);
      if (extra) return { fault: { kind: "inserted", seq, row: extra.row } };
      if (seq !== entries.length + 1) {
        return original.fits ? { fault: { kind: "removed", seq: entries.length + 1, row: original.row } } : { fault: { kind: "inserted", seq, row: original.row } };
      }
      if (!original.fits) {
        const kind = isLinked(original, seq, previous, followers) ? "changed" : "inserted";
        return { fault: { kind, seq, row: original.row } };
      }
      if (original.entry.previous !== previous) {
        const isKnown2 = followers.has(original.entry.hash) || seq === read3.length;
        const culprit = isKnown2 && before ? before : original;
        return { fault: { kind: "changed", seq: culprit.entry.seq, row: culprit.row } };
      }
      entries.push(original);
    }
    return { entries };
  };
  var isLinked = ({ entry }, seq, previous, followers) => entry.previous === previous || followers.has(entry.hash) || followers.size > seq || hashOf({ ...entry, seq, previous }) === entry.hash;
  var originalOf = (rows, previous, followers) => {
    const worth = ({ entry, fits: fits2 }) => (followers.has(entry.hash) ? 4 : 0) + (fits2 ? 2 : 0) + (entry.previous === previous ? 1 : 0);
    return rows.reduce(
      (best, row3) => best === void 0 || worth(row3) > worth(best) ? row3 : best,
      void 0
    );
  };
  var headFault = (entries, known, read3) => {
    var _a5, _b;
    const there = entries[known.seq - 1];
    if (!there) return { kind: "cut", seq: entries.length + 1, row: (_b = (_a5 = read3[read3.length - 1]) == null ? void 0 : _a5.row) != null ? _b : 1 };
    return there.entry.hash.startsWith(known.hash) ? null : { kind: "rewritten", seq: known.seq, row: there.row };
  };

  // src/script/actions/check-trail.ts
  var checkTrail2 = (options) => guarded(() => {
    var _a5;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text2 = languageOfBook();
    const head = (_a5 = givenHead(options)) != null ? _a5 : knownHead();
    const { tab, rows } = readTrailTab(book, head);
    const found = checkTrail(rows, head);
    const said3 = found.sound ? text2.trail.sound({ ...found, hash: found.head.hash }) : text2.trail.faulty(found.fault, `${TABS.trail}!${cellAt(found.fault.row, 0)}`);
    if (!found.sound) {
      attempt(
        () => {
          var _a6, _b;
          return tab.sheet.activate() && tab.sheet.setActiveRange(tab.sheet.getRange(found.fault.row, 1, 1, (_b = (_a6 = tab.values[0]) == null ? void 0 : _a6.length) != null ? _b : 1));
        }
      );
    }
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui == null ? void 0 : ui.alert(text2.menu.checkTrail, said3, ui.ButtonSet.OK);
    return {
      ...bareReport(book, said3),
      trail: found.sound ? trailReport(found.head) : { length: rows.length, head: "", fault: found.fault }
    };
  });
  var givenHead = (options) => {
    if (typeof (options == null ? void 0 : options.head) !== "string") return null;
    const head = readHead(options.head);
    if (head === null) throw new Refusal("trail/no-head", { found: options.head });
    return head;
  };

  // src/domain/claim-gap/gap.ts
  var FACTOR_DECIMALS = 3;
  var NO_GAP = { claimed: null, verified: null, difference: null, factor: null };
  var gapOf = (claimed, verified) => {
    const [from, to] = [printedOrNull(claimed), printedOrNull(verified)];
    return from === null || to === null ? { claimed: from, verified: to, difference: null, factor: null } : {
      claimed: from,
      verified: to,
      difference: printed(to - from),
      factor: from === 0 ? null : roundHalfUp(to / from, FACTOR_DECIMALS)
    };
  };
  var isCompared = ({ difference }) => difference !== null;
  var meanGap = (gaps) => {
    const compared = gaps.filter(isCompared);
    if (compared.length === 0) return NO_GAP;
    const mean = (side) => compared.reduce((sum3, gap) => {
      var _a5;
      return sum3 + ((_a5 = gap[side]) != null ? _a5 : 0);
    }, 0) / compared.length;
    return gapOf(mean("claimed"), mean("verified"));
  };
  var printedOrNull = (value3) => value3 === null ? null : printed(value3);

  // src/domain/claim-gap/outcome.ts
  var OUTCOMES2 = ["confirmed", "down", "up", "otherwise", "unsupported", "notApplicable"];
  var outcomeOf4 = (decision2, claimed, verified) => {
    if (decision2 === "unsupported") return "unsupported";
    if (decision2 === "notApplicable") return "notApplicable";
    if (decision2 !== "corrected") return "confirmed";
    if (verified.kind === "left out") {
      return verified.because === "notApplicable" && claimed.kind === "counted" ? "notApplicable" : "otherwise";
    }
    if (claimed.kind === "left out" || claimed.points === verified.points) return "otherwise";
    return verified.points < claimed.points ? "down" : "up";
  };
  var countOutcomes2 = (outcomes) => {
    const counts = { confirmed: 0, down: 0, up: 0, otherwise: 0, unsupported: 0, notApplicable: 0 };
    for (const outcome of outcomes) counts[outcome] += 1;
    return counts;
  };

  // src/domain/claim-gap/decided-claims.ts
  var decidedClaims = (instrument, one) => instrument.indicators.filter(({ code }) => one.decidedOn.has(code)).map((indicator) => {
    var _a5, _b;
    const claimed = scoreOf2(one.claimed, indicator);
    const verified = scoreOf2(one.verified, indicator);
    return {
      indicator,
      outcome: outcomeOf4((_b = (_a5 = one.rows.get(indicator.code)) == null ? void 0 : _a5.decision) != null ? _b : null, claimed, verified),
      gap: gapOf(shareOf2(claimed), shareOf2(verified))
    };
  });
  var decidedGaps = (instrument, one) => {
    const decided = {
      ...instrument,
      indicators: instrument.indicators.filter(({ code }) => one.decidedOn.has(code))
    };
    const claimed = scoreRegion(decided, answersOf(one.claimed), 0);
    const verified = scoreRegion(decided, answersOf(one.verified), 0);
    return {
      mean: gapOf(claimed.mean, verified.mean),
      rights: instrument.rights.map(
        (_2, i) => {
          var _a5, _b, _c, _d;
          return gapOf((_b = (_a5 = claimed.rights[i]) == null ? void 0 : _a5.score) != null ? _b : null, (_d = (_c = verified.rights[i]) == null ? void 0 : _c.score) != null ? _d : null);
        }
      )
    };
  };
  var scoreOf2 = (score, { code }) => {
    var _a5;
    return (_a5 = score.indicators.get(code)) != null ? _a5 : { kind: "left out", because: "notScorable" };
  };
  var shareOf2 = (score) => score.kind === "counted" ? score.points / score.of * 100 : null;
  var answersOf = ({ indicators }) => new Map(
    [...indicators].map(([code, score]) => [
      code,
      score.kind === "counted" ? score.settled : { kind: "notApplicable" }
    ])
  );

  // src/domain/claim-gap/offices.ts
  var officesOf2 = ({ office }) => {
    const names = office.split(",").map((name) => name.trim().replace(/\s+/g, " "));
    return names.filter(
      (name, i) => name !== "" && names.findIndex((other) => officeKey(other) === officeKey(name)) === i
    );
  };
  var officeKey = (name) => name.toLowerCase();

  // src/domain/claim-gap/claim-gap.ts
  var FEWEST_DECISIONS = 5;
  var claimGap3 = (instrument, evaluations) => {
    const claims = evaluations.map((one) => decidedClaims(instrument, one));
    const regions = evaluations.map((one, i) => {
      var _a5;
      return regionLine2(instrument, one, (_a5 = claims[i]) != null ? _a5 : []);
    });
    const byIndicator = groupBy(claims.flat(), ({ indicator }) => indicator.code);
    const ofIndicator = (code) => {
      var _a5;
      return (_a5 = byIndicator.get(code)) != null ? _a5 : [];
    };
    return {
      provinces: [...groupBy(regions, ({ region }) => provinceOf(region.code))].map(
        ([code, group]) => provinceLine(instrument, code, group)
      ),
      regions,
      indicators: instrument.indicators.map((indicator) => ({
        indicator,
        ...claimsLine(ofIndicator(indicator.code), evaluations.length)
      })),
      offices: offices(instrument).map(({ office, indicators }) => ({
        office,
        indicators,
        ...claimsLine(
          indicators.flatMap(({ code }) => ofIndicator(code)),
          indicators.length * evaluations.length
        )
      }))
    };
  };
  var regionLine2 = (instrument, one, claims) => {
    const { mean, rights } = decidedGaps(instrument, one);
    return {
      region: one.region,
      decided: claims.length,
      of: one.indicators,
      outcomes: outcomesOf(claims),
      // Without a decision the verified value is the claim itself, and says nothing about it.
      gap: gapOf(one.claimed.final, claims.length === 0 ? null : one.verified.final),
      mean,
      rights: instrument.rights.map((right, i) => {
        var _a5;
        const own2 = claims.filter(({ indicator }) => indicator.right === right.code);
        return {
          right,
          decided: own2.length,
          of: instrument.indicators.filter((indicator) => indicator.right === right.code).length,
          outcomes: outcomesOf(own2),
          gap: (_a5 = rights[i]) != null ? _a5 : NO_GAP
        };
      })
    };
  };
  var provinceLine = (instrument, code, regions) => {
    var _a5, _b;
    return {
      code,
      name: (_b = (_a5 = regions.find(({ region }) => region.province !== "")) == null ? void 0 : _a5.region.province) != null ? _b : code,
      regions: regions.length,
      ...sumOf2(regions),
      mean: meanGap(regions.map(({ mean }) => mean)),
      rights: instrument.rights.map((right, i) => ({
        right,
        ...sumOf2(regions.flatMap(({ rights }) => {
          var _a6;
          return (_a6 = rights[i]) != null ? _a6 : [];
        }))
      }))
    };
  };
  var sumOf2 = (lines) => {
    const total = (value3) => lines.reduce((sum3, line3) => sum3 + value3(line3), 0);
    return {
      decided: total(({ decided }) => decided),
      of: total((line3) => line3.of),
      outcomes: {
        confirmed: total(({ outcomes }) => outcomes.confirmed),
        down: total(({ outcomes }) => outcomes.down),
        up: total(({ outcomes }) => outcomes.up),
        otherwise: total(({ outcomes }) => outcomes.otherwise),
        unsupported: total(({ outcomes }) => outcomes.unsupported),
        notApplicable: total(({ outcomes }) => outcomes.notApplicable)
      },
      gap: meanGap(lines.map(({ gap }) => gap)),
      averaged: lines.filter(({ gap }) => isCompared(gap)).length
    };
  };
  var claimsLine = (claims, of) => {
    var _a5;
    const gaps = claims.map(({ gap: gap2 }) => gap2);
    const gap = meanGap(gaps);
    const compared = gaps.filter(isCompared).length;
    return {
      decided: claims.length,
      of,
      outcomes: outcomesOf(claims),
      gap,
      compared,
      high: compared < FEWEST_DECISIONS ? null : ((_a5 = gap.difference) != null ? _a5 : 0) < 0
    };
  };
  var outcomesOf = (claims) => countOutcomes2(claims.map(({ outcome }) => outcome));
  var offices = (instrument) => {
    const pairs2 = instrument.indicators.flatMap(
      (indicator) => officesOf2(indicator).map((office) => ({ office, indicator }))
    );
    return [...groupBy(pairs2, ({ office }) => officeKey(office))].sort(([a], [b]) => a < b ? -1 : 1).map(([key, group]) => {
      var _a5, _b;
      return {
        office: (_b = (_a5 = group[0]) == null ? void 0 : _a5.office) != null ? _b : key,
        indicators: group.map(({ indicator }) => indicator)
      };
    });
  };

  // src/script/sheets/claim-gap-rows.ts
  var claimGapRows = (instrument, settings, gap, text2) => {
    const rights = new Map(instrument.rights.map(({ code, name }) => [code, name]));
    const words = text2.claimGap;
    return [
      ...settings.sample === "ya" ? [across("mark", text2.sampleMark)] : [],
      ...isDraft(instrument) ? [across("mark", text2.draftMark)] : [],
      across("note", `${text2.homeFacts.instrument}: ${instrument.id} ${instrument.hash}`),
      ...words.notes(FEWEST_DECISIONS).map((note) => across("note", note)),
      across("section", words.provinces),
      ...gap.provinces.flatMap((line3) => provinceRows(line3, text2)),
      across("section", words.regions),
      ...gap.regions.flatMap((line3) => regionRows(line3, text2)),
      across("section", words.indicators),
      ...gap.indicators.map((line3) => {
        var _a5;
        return indicatorRow(line3, (_a5 = rights.get(line3.indicator.right)) != null ? _a5 : "", text2);
      }),
      across("section", words.offices),
      ...gap.offices.map((line3) => officeRow(line3, text2))
    ];
  };
  var across = (look2, words) => rowOf2(look2, { Kode: words });
  var provinceRows = (line3, text2) => {
    const { code, name, regions } = line3;
    const remark2 = (averaged) => averaged === 0 ? text2.claimGap.undecided : text2.claimGap.averaged(averaged, regions);
    return [
      rowOf2("total", {
        Kode: code,
        Nama: name,
        Hak: text2.claimGap.finalValue,
        Keterangan: remark2(line3.averaged),
        ...figures(line3, text2)
      }),
      ...line3.decided === 0 ? [] : [rowOf2("plain", { Kode: code, Nama: name, Hak: text2.claimGap.decidedMean, ...values(line3.mean) })],
      ...line3.rights.filter(({ decided }) => decided > 0).map(
        (own2) => rowOf2("plain", {
          Kode: code,
          Nama: name,
          Hak: own2.right.name,
          Keterangan: remark2(own2.averaged),
          ...figures(own2, text2)
        })
      )
    ];
  };
  var regionRows = (line3, text2) => {
    const place3 = { Kode: line3.region.code, Nama: line3.region.name };
    return [
      rowOf2("total", {
        ...place3,
        Hak: text2.claimGap.finalValue,
        Keterangan: line3.decided === 0 ? text2.claimGap.undecided : "",
        ...figures(line3, text2)
      }),
      ...line3.decided === 0 ? [] : [rowOf2("plain", { ...place3, Hak: text2.claimGap.decidedMean, ...values(line3.mean) })],
      ...line3.rights.filter(({ decided }) => decided > 0).map((own2) => rowOf2("plain", { ...place3, Hak: own2.right.name, ...figures(own2, text2) }))
    ];
  };
  var indicatorRow = (line3, right, text2) => rowOf2(line3.high ? "high" : "plain", {
    Kode: line3.indicator.code,
    Nama: line3.indicator.text,
    Hak: right,
    Keterangan: verdict(line3, text2),
    ...figures(line3, text2)
  });
  var officeRow = (line3, text2) => rowOf2(line3.high ? "high" : "plain", {
    Nama: line3.office,
    Hak: text2.claimGap.indicatorCount(line3.indicators.length),
    Keterangan: verdict(line3, text2),
    ...figures(line3, text2)
  });
  var verdict = ({ high, decided }, { claimGap: claimGap4 }) => {
    if (decided === 0) return claimGap4.undecided;
    if (high === null) return claimGap4.few(FEWEST_DECISIONS);
    return high ? claimGap4.high : "";
  };
  var figures = ({ decided, of, outcomes, gap }, { words }) => ({
    Diputuskan: decided,
    Dari: of,
    ...values(gap),
    "Sifat Nilai": decided < of ? words.provisional : words.final,
    Sesuai: outcomes.confirmed,
    "Dikoreksi Turun": outcomes.down,
    "Dikoreksi Naik": outcomes.up,
    "Dikoreksi Lainnya": outcomes.otherwise,
    "Tidak Didukung": outcomes.unsupported,
    "Tidak Berlaku": outcomes.notApplicable
  });
  var values = ({ claimed, verified, difference, factor }) => ({
    Klaim: claimed,
    Terverifikasi: verified,
    Selisih: difference,
    Faktor: factor
  });
  var rowOf2 = (look2, cells) => ({
    look: look2,
    cells: CLAIM_GAP_COLUMNS.map((column2) => {
      var _a5;
      return (_a5 = cells[column2]) != null ? _a5 : "";
    })
  });

  // src/script/sheets/new-tabs.ts
  var UNFINISHED = "KKPHAM sedang dibuat";
  var makeTab = (book, name, place3, dress5) => {
    const left2 = book.getSheetByName(UNFINISHED);
    if (left2) book.deleteSheet(left2);
    const sheet = book.insertSheet(UNFINISHED, place3());
    dress5(sheet);
    return sheet.setName(name);
  };
  var makeMissing = (book, tabs, dress5) => {
    var _a5, _b;
    const start = blankStart(book, (_b = (_a5 = tabs[0]) == null ? void 0 : _a5[0]) != null ? _b : "");
    return tabs.flatMap(([name, rows], i) => {
      const isThere = book.getSheetByName(name) !== null;
      if (!isThere)
        makeTab(
          book,
          name,
          () => i,
          (sheet) => {
            writeText(sheet, rows);
            dress5(sheet, name);
          }
        );
      if (i === 0 && start) book.deleteSheet(start);
      return isThere ? [] : [name];
    });
  };
  var blankStart = (book, first) => {
    const sheets = book.getSheets();
    if (sheets.length > 2) return null;
    const [start, ...others] = sheets.filter((sheet) => ![first, UNFINISHED].includes(sheet.getName()));
    return start && others.length === 0 && start.getLastRow() === 0 ? start : null;
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

  // src/script/sheets/claim-gap-tab.ts
  var writeClaimGap = (book, instrument, settings, gap, text2) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(TABS.claimGap)) != null ? _a5 : makeTab(book, TABS.claimGap, () => findTab(book, TABS.scores).getIndex(), dress);
    const rows = claimGapRows(instrument, settings, gap, text2);
    const width = CLAIM_GAP_COLUMNS.length;
    const columns = sheet.getMaxColumns();
    if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
    writeTable(
      sheet,
      CLAIM_GAP_COLUMNS,
      rows.map(({ cells }) => cells)
    );
    sheet.getRange(2, 1, rows.length, width).setNumberFormats(rows.map(() => CLAIM_GAP_COLUMNS.map(formatOf2))).setBackgrounds(rows.map(({ look: look2 }) => CLAIM_GAP_COLUMNS.map(backgroundOf(look2)))).setFontWeights(rows.map(({ look: look2 }) => CLAIM_GAP_COLUMNS.map(() => weightOf(look2)))).setVerticalAlignment("top");
  };
  var WIDTHS4 = [
    ["Kode", 1, 70],
    ["Nama", 1, 340],
    ["Hak", 1, 260],
    ["Diputuskan", 2, 85],
    ["Klaim", 4, 95],
    ["Sifat Nilai", 1, 110],
    ["Keterangan", 1, 190],
    ["Sesuai", OUTCOMES2.length, 85]
  ];
  var ALIGNMENTS = [
    ["Diputuskan", 6, "right"],
    ["Sifat Nilai", 1, "center"],
    ["Sesuai", OUTCOMES2.length, "right"]
  ];
  var dress = (sheet) => {
    const width = CLAIM_GAP_COLUMNS.length;
    const columns = sheet.getMaxColumns();
    if (columns > width) sheet.deleteColumns(width + 1, columns - width);
    styleHeader(sheet, width, 2);
    for (const [name, count4, pixels] of WIDTHS4) {
      sheet.setColumnWidths(CLAIM_GAP_COLUMNS.indexOf(name) + 1, count4, pixels);
    }
    for (const [name, count4, alignment] of ALIGNMENTS) {
      sheet.getRange(1, CLAIM_GAP_COLUMNS.indexOf(name) + 1, sheet.getMaxRows(), count4).setHorizontalAlignment(alignment);
    }
    sheet.getRange(2, 2, sheet.getMaxRows() - 1, width - 1).setWrap(true);
    protectOwn(sheet);
  };
  var BACKGROUNDS = {
    mark: COLOURS.warning,
    note: null,
    section: "#d5e3e7",
    total: COLOURS.script,
    plain: null,
    high: null
  };
  var backgroundOf = (look2) => (column2) => look2 === "high" && column2 === "Keterangan" ? COLOURS.warning : BACKGROUNDS[look2];
  var weightOf = (look2) => look2 === "mark" || look2 === "section" || look2 === "total" ? "bold" : "normal";
  var COUNT_FORMAT = '0;-0;"–"';
  var formatOf2 = (column2) => {
    switch (column2) {
      case "Klaim":
      case "Terverifikasi":
        return "0.00";
      case "Selisih":
        return "+0.00;-0.00;0.00";
      case "Faktor":
        return "0.000";
      case "Sesuai":
      case "Dikoreksi Turun":
      case "Dikoreksi Naik":
      case "Dikoreksi Lainnya":
      case "Tidak Didukung":
      case "Tidak Berlaku":
        return COUNT_FORMAT;
      default:
        return "general";
    }
  };

  // src/script/actions/claim-gap.ts
  var showClaimGap = (options) => runRecorded("claimGap", options, ({ book, evaluations, text: text2 }, _wanted, trail) => {
    trail.append([]);
    const gap = claimGap3(book.instrument, evaluations);
    writeClaimGap(book.spreadsheet, book.instrument, book.settings, gap, text2);
    const decided = gap.regions.reduce((sum3, line3) => sum3 + line3.decided, 0);
    return { said: text2.claimGap.done(decided, gap.regions.length), trail };
  });

  // src/script/sheets/boxes.ts
  var WORTH = 1e4;
  var MOST_BOXES = 3;
  var cellsIn = (boxes) => boxes.reduce((sum3, { rows, columns }) => sum3 + rows * columns, 0);
  var boxesAround = (cells, whole2) => {
    const extents = /* @__PURE__ */ new Map();
    for (const [row3, column2] of cells) {
      const extent = extents.get(column2);
      if (!extent) extents.set(column2, { first: row3, last: row3 });
      else if (row3 < extent.first) extent.first = row3;
      else if (row3 > extent.last) extent.last = row3;
    }
    const boxes = joined5(
      [...extents].sort(([a], [b]) => a - b).map(([column2, { first, last }]) => ({ row: first, column: column2, rows: last - first + 1, columns: 1 }))
    );
    const saved = cellsIn([whole2]) - cellsIn(boxes);
    return boxes.length > 0 && saved < WORTH * boxes.length ? [whole2] : boxes;
  };
  var joined5 = (boxes) => {
    const pairs2 = boxes.slice(1).map((box, i) => {
      var _a5;
      return around((_a5 = boxes[i]) != null ? _a5 : box, box);
    });
    const between = pairs2.map((pair3, i) => cellsIn([pair3]) - cellsIn(boxes.slice(i, i + 2)));
    const least = Math.min(...between);
    const at4 = between.indexOf(least);
    const pair2 = pairs2[at4];
    if (!pair2 || least >= WORTH && boxes.length <= MOST_BOXES) return boxes;
    return joined5([...boxes.slice(0, at4), pair2, ...boxes.slice(at4 + 2)]);
  };
  var around = (a, b) => {
    const [row3, column2] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    return {
      row: row3,
      column: column2,
      rows: Math.max(a.row + a.rows, b.row + b.rows) - row3,
      columns: Math.max(a.column + a.columns, b.column + b.columns) - column2
    };
  };

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
  var remark = (before, marks2) => {
    let changed = 0;
    let cleared = 0;
    const notes = [];
    const notesBetween = [];
    const backgrounds = [];
    before.notes.forEach((noteRow, row3) => {
      var _a5;
      const colourRow = (_a5 = before.backgrounds[row3]) != null ? _a5 : [];
      const rowMarks = marks2.get(row3);
      const newNotes = [...noteRow];
      const between = [...noteRow];
      const newColours = colourRow.map((colour) => uncoloured(colour));
      noteRow.forEach((note, column2) => {
        var _a6;
        const mark3 = rowMarks == null ? void 0 : rowMarks.get(column2);
        if (note === "" && !mark3) return;
        const colour = ((_a6 = colourRow[column2]) != null ? _a6 : NO_COLOUR).toLowerCase();
        const [newNote, newColour] = remarkCell(note, colour, mark3);
        if (newNote !== note || newColour !== colour) {
          changed += 1;
          if (!mark3) cleared += 1;
        }
        newNotes[column2] = newNote;
        if (mark3) between[column2] = newNote;
        newColours[column2] = uncoloured(newColour);
      });
      notes.push(newNotes);
      notesBetween.push(between);
      backgrounds.push(newColours);
    });
    return { notes, backgrounds, notesBetween, changed, cleared };
  };
  var remarkTab = ({ sheet, range, values: values2 }, marks2) => {
    var _a5, _b;
    const notes = range.getNotes();
    const whole2 = { row: 0, column: 0, rows: values2.length, columns: (_b = (_a5 = values2[0]) == null ? void 0 : _a5.length) != null ? _b : 0 };
    const counts = boxesAround(marked(notes, marks2), whole2).map((box) => {
      const { row: row3, column: column2, rows, columns } = box;
      const part = box === whole2 ? range : sheet.getRange(row3 + 1, column2 + 1, rows, columns);
      const before = { notes: notesIn(notes, box), backgrounds: part.getBackgrounds() };
      const after = remark(before, marksIn2(marks2, box));
      if (after.changed > after.cleared) part.setNotes(after.notesBetween);
      if (after.changed > 0) part.setBackgrounds(after.backgrounds);
      if (after.cleared > 0) part.setNotes(after.notes);
      return after.changed;
    });
    return counts.reduce((sum3, changed) => sum3 + changed, 0);
  };
  var marked = (notes, marks2) => [
    ...notes.flatMap(
      (line3, row3) => line3.flatMap((note, column2) => note.includes(BEGIN) ? [[row3, column2]] : [])
    ),
    ...[...marks2].flatMap(([row3, line3]) => [...line3.keys()].map((column2) => [row3, column2]))
  ];
  var notesIn = (notes, { row: row3, column: column2, rows, columns }) => notes.slice(row3, row3 + rows).map((line3) => line3.slice(column2, column2 + columns));
  var marksIn2 = (marks2, { row: row3, column: column2, rows, columns }) => new Map(
    [...marks2].filter(([at4]) => at4 >= row3 && at4 < row3 + rows).map(([at4, line3]) => {
      const own2 = [...line3].filter(([place3]) => place3 >= column2 && place3 < column2 + columns);
      return [at4 - row3, new Map(own2.map(([place3, mark3]) => [place3 - column2, mark3]))];
    })
  );
  var uncoloured = (colour) => colour === NO_COLOUR ? null : colour;
  var withoutOwn = (note, own2) => {
    const [before, after] = [note.slice(0, own2.index), note.slice(own2.index + own2[0].length)];
    return before === "" ? after.replace(/^\n/, "") : before + after;
  };
  var inOneLine = (line3) => line3.replace(/[\r\n]+/g, " ").replace(/—(?= (?:KKPHAM|warna))/g, "-");
  var remarkCell = (note, colour, mark3) => {
    var _a5;
    const own2 = OWN.exec(note);
    const theirs = own2 ? withoutOwn(note, own2) : note;
    const original = own2 && OWN_COLOURS.has(colour) ? (_a5 = own2[1]) != null ? _a5 : colour : colour;
    if (!mark3) return [theirs, original];
    const lines = cut(mark3.lines.map(inOneLine).join("\n"), LONGEST_NOTE);
    return [
      `${theirs === "" ? "" : `${theirs}
`}${BEGIN}
${lines}
${end(original)}`,
      MARK_COLOURS[mark3.severity]
    ];
  };

  // src/script/actions/clear-marks.ts
  var clearMarks = (options) => runAction("clearMarks", options, ({ book, text: text2 }) => {
    const cells = [book.tabs.answers, book.tabs.regions].map((tab) => remarkTab(tab, /* @__PURE__ */ new Map()));
    writeColumn(book.tabs.answers, "Temuan", () => "");
    return { said: text2.done.cleared(cells.reduce((sum3, count4) => sum3 + count4, 0)) };
  });

  // src/domain/second-review/vote.ts
  var isUntouched = (cells) => Object.values(cells).every((cell) => isBlank(cell));
  var voteFault = (indicator, claimed, cells, settles) => {
    const state2 = readDecision(cellText(cells.decision));
    if (state2 !== null && !isDecided(state2)) return "undecided";
    const fault3 = proposalFault(indicator, claimed, PENDING, cells);
    if (fault3 !== null || !settles) return fault3;
    return state2 !== null && isReasoned(state2, cells) ? null : "unreasoned";
  };
  var isReasoned = (state2, { reasonCode, verifierNote }) => {
    const code = readReasonCode(reasonCode);
    return code !== null && fitsDecision(code, state2) && hasReason(verifierNote);
  };

  // src/domain/second-review/receive-vote.ts
  var receiveVote = ({ second }, indicator, claimed, cells) => {
    if (isUntouched(cells)) return second === null ? { kind: "blank" } : { kind: "kept" };
    const text2 = decisionText(cells);
    if (second !== null) return { kind: second.text === text2 ? "kept" : "changed" };
    const fault3 = voteFault(indicator, claimed, cells, false);
    return fault3 === null ? { kind: "taken", text: text2 } : { kind: "refused", fault: fault3 };
  };

  // src/script/second-review/sample-layout.ts
  var SAMPLE_TABS = { guide: "Petunjuk", sample: "Sampel" };
  var SAMPLE_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Kode Indikator",
    "Hak",
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
    "Kode Alasan",
    "Catatan Verifikator",
    "Keterangan"
  ];
  var VOTE_COLUMNS = [
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Kode Alasan",
    "Catatan Verifikator"
  ];
  var SAMPLE_NAMES = {
    /** Every name of such a file begins so. */
    prefix: "Verifikasi Kedua KKPHAM",
    /** Names its book too, so that the books of several provinces never take each other's for their own. */
    file: (year2, number4, bookId) => `Verifikasi Kedua KKPHAM ${year2} - sampel ${number4} ${bookId.slice(-8)}`
  };

  // src/script/second-review/read-votes.ts
  var readVotes = (file) => {
    var _a5, _b, _c;
    const sheet = file.getSheetByName(SAMPLE_TABS.sample);
    if (!sheet) throw new Refusal("review/file-spoiled", { tab: SAMPLE_TABS.sample, header: null });
    const range = sheet.getDataRange();
    const values2 = range.getValues();
    const found = findColumns((_a5 = values2[0]) != null ? _a5 : [], SAMPLE_COLUMNS);
    if ("faults" in found) {
      throw new Refusal("review/file-spoiled", {
        tab: SAMPLE_TABS.sample,
        header: (_c = (_b = found.faults[0]) == null ? void 0 : _b.header) != null ? _c : ""
      });
    }
    const { columns } = found;
    const cells = /* @__PURE__ */ new Map();
    for (const row3 of values2.slice(1)) {
      const key = keyOf2(row3, columns);
      if (!cells.has(key)) cells.set(key, votesIn(row3, columns));
    }
    return { tab: { sheet, range, values: values2, columns }, cells };
  };
  var writeRemarks = ({ tab }, remarks2) => writeTextColumn(
    tab,
    "Keterangan",
    (row3) => {
      var _a5, _b;
      return (_b = remarks2.get(keyOf2((_a5 = tab.values[row3 - 1]) != null ? _a5 : [], tab.columns))) != null ? _b : "";
    }
  );
  var keyOf2 = (row3, columns) => stateKey(cellText(row3[columns["Kode Wilayah"]]), plainText(row3[columns["Kode Indikator"]]).toUpperCase());
  var votesIn = (row3, columns) => ({
    decision: row3[columns["Status Verifikasi"]],
    verifiedAnswer: row3[columns["Jawaban Terverifikasi"]],
    verifiedNumerator: row3[columns["Pembilang Terverifikasi"]],
    verifiedDenominator: row3[columns["Penyebut Terverifikasi"]],
    reasonCode: row3[columns["Kode Alasan"]],
    verifierNote: row3[columns["Catatan Verifikator"]]
  });

  // src/script/second-review/ballot-text.ts
  var ballotText = (ballot) => {
    if (ballot === null) return "";
    const said3 = readDecisionText(ballot.text, ballot.by);
    const reason2 = readReasonCode(said3.reasonCode);
    const lines = [
      ["Jawaban", cellText(said3.verifiedAnswer)],
      ["Pembilang", cellText(said3.verifiedNumerator)],
      ["Penyebut", cellText(said3.verifiedDenominator)],
      ["Alasan", reason2 ? reasonLabel(reason2) : said3.reasonCode],
      ["Catatan", said3.note]
    ];
    return [
      DECISION_WORDS[said3.state],
      ...lines.flatMap(([name, says]) => says === "" ? [] : [`${name}: ${says}`])
    ].join("\n");
  };

  // src/script/second-review/sample-rows.ts
  var sampleRows = (book, { rows }) => {
    const typed = /* @__PURE__ */ new Map();
    for (const row3 of book.rows.filter(isKnown)) {
      const key = stateKey(row3.region.code, row3.indicator.code);
      if (!typed.has(key)) typed.set(key, row3);
    }
    const regions = new Map(book.regions.map(({ code, name }, place3) => [code, { name, place: place3 }]));
    const indicators = new Map(
      book.instrument.indicators.map((indicator, place3) => [indicator.code, { indicator, place: place3 }])
    );
    return rows.flatMap((sampled) => {
      var _a5, _b;
      const found = indicators.get(sampled.indicator);
      if (!found) return [];
      const region = regions.get(sampled.region);
      const answer = answerOf(sampled, typed.get(stateKey(sampled.region, sampled.indicator)));
      const row3 = {
        sampled,
        name: (_a5 = region == null ? void 0 : region.name) != null ? _a5 : sampled.region,
        indicator: found.indicator,
        answer,
        claimed: readAnswer(found.indicator.measure, answer)
      };
      return [{ row: row3, place: [(_b = region == null ? void 0 : region.place) != null ? _b : regions.size, found.place] }];
    }).sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]).map(({ row: row3 }) => row3);
  };
  var answerOf = ({ answer }, row3) => {
    if (row3 && answerText(row3.typed) === answer) return row3.typed;
    const { values: values2 } = readPairs(answer);
    return Object.fromEntries(ANSWER_CELLS.map((cell) => [cell, values2.get(ANSWER_NAMES[cell])]));
  };

  // src/script/second-review/review-rows.ts
  var reviewRows = (book, text2, review, proposals, faults) => {
    const words = text2.secondReview;
    const result = resultOf(review);
    const { instrument, settings } = book;
    const rows = sampleRows(book, review).map((row3) => rowFor(row3, text2, proposals, faults));
    const isOpen5 = ({ look: look2 }) => look2 === "differing";
    return [
      ...settings.sample === "ya" ? [across2("mark", text2.sampleMark)] : [],
      ...isDraft(instrument) ? [across2("mark", text2.draftMark)] : [],
      across2("result", words.plan(review.plan)),
      across2("result", words.result(review.plan, result)),
      across2("result", words.agreement(result.agreement)),
      ...words.notes(review.plan).map((note) => across2("note", note)),
      ...rows.filter(isOpen5),
      ...rows.filter((row3) => !isOpen5(row3))
    ];
  };
  var across2 = (look2, words) => rowOf3(look2, { "Kode Wilayah": words });
  var rowOf3 = (look2, cells) => ({
    look: look2,
    cells: REVIEW_COLUMNS.map((name) => cellText(cells[name]))
  });
  var rowFor = ({ sampled, name, indicator }, text2, proposals, faults) => {
    const { region, first, second, third } = sampled;
    const state2 = stateOf2(sampled);
    const key = stateKey(region, sampled.indicator);
    const fault3 = faults.get(key);
    const words = text2.secondReview;
    const standing2 = [
      words.state[state2],
      ...fault3 === void 0 ? [] : [words.notTaken(fault3)],
      ...sampled.isAnswerChanged ? [words.answerChanged] : []
    ];
    const proposed = third === null ? proposals.get(key) : void 0;
    return rowOf3(state2, {
      "Kode Wilayah": region,
      Wilayah: name,
      "Kode Indikator": sampled.indicator,
      Indikator: indicator.text,
      "Suara Pertama": ballotText(first),
      "Pertama Oleh": first.by,
      "Suara Kedua": ballotText(second),
      "Kedua Oleh": second == null ? void 0 : second.by,
      Keadaan: standing2.join("\n"),
      "Status Ketiga": proposed == null ? void 0 : proposed.decision,
      "Jawaban Ketiga": proposed == null ? void 0 : proposed.verifiedAnswer,
      "Pembilang Ketiga": proposed == null ? void 0 : proposed.verifiedNumerator,
      "Penyebut Ketiga": proposed == null ? void 0 : proposed.verifiedDenominator,
      "Kode Alasan Ketiga": proposed == null ? void 0 : proposed.reasonCode,
      "Catatan Ketiga": proposed == null ? void 0 : proposed.verifierNote,
      "Suara Ketiga": ballotText(third),
      "Ketiga Oleh": third == null ? void 0 : third.by
    });
  };

  // src/script/second-review/sample-words.ts
  var VOTE_WORDS = Object.keys(DECISION_WORDS).filter(isDecided).map((state2) => DECISION_WORDS[state2]);
  var FITTING = REASON_CODES.filter(({ states }) => states.some(isDecided));
  var SECOND_REASONS = FITTING.filter(({ code }) => !code.startsWith("U")).map(
    reasonLabel
  );
  var THIRD_REASONS = FITTING.map(reasonLabel);
  var { confirmed, corrected, notApplicable: notApplicable3 } = DECISION_WORDS;
  var GUIDE = {
    title: (year2, number4) => `Verifikasi kedua KKPHAM ${year2}, sampel ke-${number4}`,
    lines: (decisions3, regions) => [
      [
        "Untuk siapa",
        "Verifikator kedua. Lembar ini dibagikan hanya kepada Anda, selain pembuatnya. Jangan bagikan lagi."
      ],
      [
        "Apa isinya",
        `${decisions3} jawaban dari ${regions} daerah yang diundi dari keputusan yang sudah ada. Keputusan verifikator pertama sengaja tidak ditulis di sini.`
      ],
      ["Yang diminta", "Nilai setiap jawaban dari buktinya, seolah belum pernah diperiksa siapa pun."],
      [
        "Jangan membuka Buku Verifikasi",
        "Di sana keputusan pertama tertulis. Google Sheets tidak dapat mencegahnya bila buku itu pernah dibagikan kepada Anda; jadi jangan dibuka sampai semua suara diambil."
      ],
      ["Cara mengisi", ""],
      ["1. Baca", `Di tab ${SAMPLE_TABS.sample}: pertanyaan, jawaban daerah, dan tautan buktinya.`],
      ["2. Status Verifikasi", `Pilih: ${VOTE_WORDS.join(" / ")}.`],
      [
        "3. Nilai terverifikasi",
        `Hanya untuk ${corrected}: jawaban, atau pembilang dan penyebut, yang benar. Angka tanpa pemisah ribuan, dengan koma desimal.`
      ],
      [
        "4. Alasan",
        `Selain ${confirmed}, pilih Kode Alasan dan tulis Catatan Verifikator. ${notApplicable3} hanya bila indikatornya membolehkan.`
      ],
      ["Sesudahnya", ""],
      [
        "Diambil",
        "Koordinator mengumpulkan suara Anda, boleh sebagian demi sebagian. Kolom Keterangan lalu menyebut mana yang tercatat, dan apa yang masih kurang."
      ],
      ["Tetap", "Suara yang sudah tercatat tidak berubah lagi, juga bila selnya diubah."],
      [
        "Bila berbeda",
        "Bila suara Anda berbeda dari keputusan pertama, verifikator ketiga memutuskan dengan alasan. Kedua suara tetap tersimpan."
      ],
      ["Kode alasan (rancangan)", ""],
      ...SECOND_REASONS.map((label2) => [label2.slice(0, 2), label2.slice(3)])
    ]
  };
  var SAMPLE_NOTES = {
    "Status Verifikasi": `${VOTE_WORDS.join(" / ")}. Kosong berarti belum dinilai.`,
    "Jawaban Terverifikasi": `Hanya untuk ${corrected}.`,
    "Pembilang Terverifikasi": `Hanya untuk ${corrected} pada rasio.`,
    "Penyebut Terverifikasi": `Hanya untuk ${corrected} pada rasio.`,
    "Kode Alasan": `Wajib selain ${confirmed}.`,
    "Catatan Verifikator": `Wajib selain ${confirmed}.`,
    Keterangan: "Terisi sendiri saat suara dikumpulkan."
  };

  // src/script/second-review/review-tab.ts
  var FIRST_THIRD = REVIEW_COLUMNS.indexOf(THIRD_COLUMNS[0]) + 1;
  var readProposals = (book) => {
    const sheet = book.getSheetByName(TABS.secondReview);
    if (!sheet || sheet.getLastRow() === 0) return /* @__PURE__ */ new Map();
    const { values: values2, columns } = readTab(book, TABS.secondReview, REVIEW_COLUMNS);
    return new Map(
      values2.slice(1).map((row3) => {
        const cell = (name) => row3[columns[name]];
        return [
          stateKey(cellText(cell("Kode Wilayah")), cellText(cell("Kode Indikator"))),
          {
            decision: cell("Status Ketiga"),
            verifiedAnswer: cell("Jawaban Ketiga"),
            verifiedNumerator: cell("Pembilang Ketiga"),
            verifiedDenominator: cell("Penyebut Ketiga"),
            reasonCode: cell("Kode Alasan Ketiga"),
            verifierNote: cell("Catatan Ketiga")
          }
        ];
      })
    );
  };
  var writeReviewTab = (book, rows) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(TABS.secondReview)) != null ? _a5 : makeTab(book, TABS.secondReview, () => findTab(book, TABS.scores).getIndex(), dress2);
    const [width, columns] = [REVIEW_COLUMNS.length, sheet.getMaxColumns()];
    if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
    fitRows(sheet, rows.length + 1);
    sheet.getRange(1, 1, 1, width).setValues([[...REVIEW_COLUMNS]]);
    const isDrawn = ({ look: look2 }) => look2 !== "mark" && look2 !== "result" && look2 !== "note";
    sheet.getRange(2, 1, rows.length, width).setNumberFormat("@").setValues(rows.map(({ cells }) => [...cells])).setBackgrounds(rows.map(({ look: look2 }) => REVIEW_COLUMNS.map((name) => fillOf(look2, name)))).setFontWeights(rows.map(({ look: look2 }) => REVIEW_COLUMNS.map(() => weightOf2(look2)))).setWraps(rows.map((row3) => REVIEW_COLUMNS.map(() => isDrawn(row3)))).setVerticalAlignment("top");
    const drops = [listOf2(VOTE_WORDS), null, null, null, listOf2(THIRD_REASONS), null];
    const third = sheet.getRange(2, FIRST_THIRD, rows.length, THIRD_COLUMNS.length);
    third.setDataValidations(
      rows.map(({ look: look2 }) => look2 === "differing" ? drops : drops.map(() => null))
    );
    const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    protection == null ? void 0 : protection.setUnprotectedRanges([third]);
  };
  var fillOf = (look2, name) => {
    if (look2 === "mark") return COLOURS.warning;
    if (look2 !== "differing") return null;
    if (THIRD_COLUMNS.includes(name)) return COLOURS.verifier;
    return name === "Keadaan" ? COLOURS.warning : null;
  };
  var weightOf2 = (look2) => look2 === "mark" || look2 === "result" ? "bold" : "normal";
  var listOf2 = (words) => SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(words.join(" / ")).build();
  var WIDTHS5 = {
    "Kode Wilayah": 62,
    Wilayah: 130,
    "Kode Indikator": 66,
    Indikator: 260,
    "Suara Pertama": 190,
    "Pertama Oleh": 175,
    "Suara Kedua": 190,
    "Kedua Oleh": 175,
    Keadaan: 160,
    "Status Ketiga": 110,
    "Jawaban Ketiga": 80,
    "Pembilang Ketiga": 80,
    "Penyebut Ketiga": 80,
    "Kode Alasan Ketiga": 140,
    "Catatan Ketiga": 190,
    "Suara Ketiga": 190,
    "Ketiga Oleh": 175
  };
  var dress2 = (sheet) => {
    const [width, columns] = [REVIEW_COLUMNS.length, sheet.getMaxColumns()];
    if (columns > width) sheet.deleteColumns(width + 1, columns - width);
    styleHeader(sheet, width, 3);
    setWidths(
      sheet,
      REVIEW_COLUMNS.map((name) => WIDTHS5[name])
    );
    protectOwn(sheet);
  };

  // src/script/second-review/build-sample.ts
  var buildSample = (file, contents) => {
    buildGuide2(file, contents);
    buildRows(file, contents);
    const own2 = Object.values(SAMPLE_TABS);
    for (const sheet of file.getSheets()) if (!own2.includes(sheet.getName())) file.deleteSheet(sheet);
    protect(file, contents.rows.length);
  };
  var buildGuide2 = (file, { awardYear, number: number4, rows, marks: marks2 }) => {
    const regions = new Set(rows.map(({ sampled }) => sampled.region)).size;
    const lines = [...marks2.map((mark3) => ["!", mark3]), ...GUIDE.lines(rows.length, regions)];
    const sheet = sizedTab(file, SAMPLE_TABS.guide, lines.length + 1, 2);
    sheet.getRange(1, 1).setValue(GUIDE.title(awardYear, number4)).setFontSize(16).setFontWeight("bold").setFontColor(SHEET_COLOURS.header);
    sheet.getRange(2, 1, lines.length, 2).setNumberFormat("@").setValues(lines.map((line3) => [...line3])).setBackgrounds(
      lines.map(([name, says]) => {
        const fill = name === "!" ? SHEET_COLOURS.warningMark : says === "" ? SHEET_COLOURS.section : null;
        return [fill, fill];
      })
    ).setFontWeights(lines.map(() => ["bold", "normal"])).setFontSize(10).setVerticalAlignment("top").setWrap(true);
    setWidths(sheet, [210, 560]);
    sheet.setHiddenGridlines(true);
  };
  var WIDTHS6 = {
    "Kode Wilayah": 62,
    Wilayah: 120,
    "Kode Indikator": 66,
    Hak: 120,
    Indikator: 300,
    Satuan: 80,
    Jawaban: 90,
    Pembilang: 80,
    Penyebut: 80,
    "Tahun Data": 52,
    "Bukti Dukung": 170,
    Catatan: 140,
    "Status Verifikasi": 110,
    "Jawaban Terverifikasi": 96,
    "Pembilang Terverifikasi": 96,
    "Penyebut Terverifikasi": 96,
    "Kode Alasan": 150,
    "Catatan Verifikator": 200,
    Keterangan: 200
  };
  var AS_TYPED = ["Jawaban", "Pembilang", "Penyebut", "Tahun Data"];
  var buildRows = (file, { rights, rows }) => {
    const sheet = sizedTab(file, SAMPLE_TABS.sample, rows.length + 1, SAMPLE_COLUMNS.length);
    styleHeader(sheet, SAMPLE_COLUMNS.length, 3);
    sheet.getRange(1, 1, 1, SAMPLE_COLUMNS.length).setValues([[...SAMPLE_COLUMNS]]).setNotes([SAMPLE_COLUMNS.map((name) => {
      var _a5;
      return (_a5 = SAMPLE_NOTES[name]) != null ? _a5 : "";
    })]);
    sheet.getRange(2, 1, rows.length, SAMPLE_COLUMNS.length).setNumberFormats(rows.map(() => SAMPLE_COLUMNS.map((name) => isAsTyped(name) ? "general" : "@"))).setValues(rows.map((row3) => SAMPLE_COLUMNS.map((name) => cellFor(name, row3, rights)))).setBackgrounds(rows.map(() => SAMPLE_COLUMNS.map(fillOf2))).setFontSize(9).setVerticalAlignment("top").setWrap(true).setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
    sheet.getRange(2, at2("Status Verifikasi"), rows.length, VOTE_COLUMNS.length).setDataValidations(validations(rows));
    setWidths(
      sheet,
      SAMPLE_COLUMNS.map((name) => WIDTHS6[name])
    );
  };
  var at2 = (name) => SAMPLE_COLUMNS.indexOf(name) + 1;
  var isAsTyped = (name) => AS_TYPED.includes(name);
  var isVote = (name) => VOTE_COLUMNS.includes(name);
  var fillOf2 = (name) => {
    if (isVote(name)) return SHEET_COLOURS.open;
    return name === "Keterangan" ? SHEET_COLOURS.script : SHEET_COLOURS.locked;
  };
  var cellFor = (name, { sampled, name: region, indicator, answer }, rights) => {
    var _a5, _b;
    const cells = {
      "Kode Wilayah": sampled.region,
      Wilayah: region,
      "Kode Indikator": sampled.indicator,
      Hak: (_a5 = rights.get(indicator.right)) != null ? _a5 : indicator.right,
      Indikator: `${question(indicator)}
Bukti: ${indicator.evidence}`,
      Satuan: unitOf(indicator),
      Jawaban: answer.answer,
      Pembilang: answer.numerator,
      Penyebut: answer.denominator,
      "Tahun Data": answer.dataYear,
      "Bukti Dukung": answer.evidence,
      Catatan: answer.note
    };
    const cell = (_b = cells[name]) != null ? _b : "";
    return isAsTyped(name) ? toCell(cell) : cell;
  };
  var validations = (rows) => {
    const made = /* @__PURE__ */ new Map();
    const listOf3 = (words) => {
      var _a5;
      const key = words.join("|");
      const rule = (_a5 = made.get(key)) != null ? _a5 : SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(words.join(" / ")).build();
      made.set(key, rule);
      return rule;
    };
    return rows.map(({ indicator }) => {
      const states = indicator.mayNotApply ? VOTE_WORDS : VOTE_WORDS.filter((word2) => word2 !== DECISION_WORDS.notApplicable);
      return [
        listOf3(states),
        indicator.measure.kind === "number" ? null : listOf3(allowedWords(indicator)),
        null,
        null,
        listOf3(SECOND_REASONS),
        null
      ];
    });
  };
  var protect = (file, rows) => {
    for (const name of Object.values(SAMPLE_TABS)) {
      const sheet = file.getSheetByName(name);
      if (!sheet) continue;
      protectTab(sheet, (protection) => {
        if (name === SAMPLE_TABS.sample) {
          protection.setUnprotectedRanges([
            sheet.getRange(2, at2("Status Verifikasi"), rows, VOTE_COLUMNS.length)
          ]);
        }
      });
    }
  };

  // src/script/second-review/sample-file.ts
  var makeSample = (book, text2, review, trail) => {
    var _a5;
    const { plan } = review;
    const bookId = book.spreadsheet.getId();
    const name = SAMPLE_NAMES.file(book.settings.awardYear, plan.number, bookId);
    const found = findSample(book, review, name);
    if (found == null ? void 0 : found.trashed) throw new Refusal("review/file-trashed", { name: found.name });
    const done = found === null ? openKnown(review) : null;
    const isFinished = done !== null || (found == null ? void 0 : found.label.kkphamState) === "done";
    const file = done != null ? done : found ? SpreadsheetApp.openById(found.id) : SpreadsheetApp.create(name);
    const id2 = file.getId();
    if (!isFinished) {
      label(id2, {
        kkphamSheetBook: bookId,
        kkphamSheet: "sample",
        kkphamPlan: String(plan.number),
        kkphamState: "made"
      });
      file.setSpreadsheetLocale("id_ID");
      file.setSpreadsheetTimeZone(book.spreadsheet.getSpreadsheetTimeZone());
      buildSample(file, {
        awardYear: book.settings.awardYear,
        number: plan.number,
        rights: new Map(book.instrument.rights.map(({ code, name: right }) => [code, right])),
        rows: sampleRows(book, review),
        marks: [
          ...book.settings.sample === "ya" ? [text2.sampleMark] : [],
          ...isDraft(book.instrument) ? [text2.draftMark] : []
        ]
      });
      SpreadsheetApp.flush();
      label(id2, { kkphamState: "done" });
    }
    if (((_a5 = review.file) == null ? void 0 : _a5.id) !== id2 || review.file.sharedWith !== plan.second) {
      trail.append([{ action: TRAIL_ACTIONS.reviewSheet, to: id2, reason: plan.second }]);
    }
    const hash = guestHash([plan.second]);
    const isShared = (found == null ? void 0 : found.label.kkphamHash) === hash;
    const refused = !isShared && !shareOnlyWith(file, plan.second);
    if (!isShared && !refused) attempt(() => label(id2, { kkphamHash: hash }));
    return { file, refused };
  };
  var openSample = (book, review) => {
    if (review.file === null) throw new Refusal("review/file-missing", {});
    const { id: id2 } = review.file;
    const found = listSheetFiles(book.spreadsheet.getId(), SAMPLE_NAMES.prefix).find((one) => one.id === id2);
    if (found == null ? void 0 : found.trashed) throw new Refusal("review/file-trashed", { name: found.name });
    return openOrRefuse(id2, review.file.by);
  };
  var findSample = (book, { plan, file }, name) => {
    var _a5, _b, _c;
    const files = listSheetFiles(book.spreadsheet.getId(), SAMPLE_NAMES.prefix);
    const isOfPlan = ({ label: own2 }) => own2.kkphamSheet === "sample" && own2.kkphamPlan === String(plan.number);
    if (file) return (_a5 = files.find(({ id: id2 }) => id2 === file.id)) != null ? _a5 : null;
    return (_c = (_b = files.find((one) => isOfPlan(one) && !one.trashed)) != null ? _b : files.find((one) => isUnlabelled(one, name) && !one.trashed)) != null ? _c : null;
  };
  var openKnown = ({ file }) => {
    if (file === null) return null;
    try {
      return SpreadsheetApp.openById(file.id);
    } catch {
      if (clicker() !== "" && addressOf(file.by).toLowerCase() === clicker().toLowerCase()) return null;
      return openOrRefuse(file.id, file.by);
    }
  };
  var openOrRefuse = (id2, by2) => {
    try {
      return SpreadsheetApp.openById(id2);
    } catch (error) {
      throw new Refusal("review/file-closed", { by: addressOf(by2), reason: reasonOf2(error) });
    }
  };
  var shareOnlyWith = (file, address2) => {
    var _a5, _b;
    const owner = (_b = (_a5 = file.getOwner()) == null ? void 0 : _a5.getEmail()) != null ? _b : "";
    for (const editor of file.getEditors()) {
      const email2 = editor.getEmail();
      if (email2 !== owner && email2.toLowerCase() !== address2) file.removeEditor(email2);
    }
    return invite(file, [address2]).length === 0;
  };

  // src/script/actions/collect-second-review.ts
  var collectSecondReview = (options) => runRecorded("collectReview", options, ({ book, text: text2 }, _wanted, trail) => {
    var _a5;
    const { spreadsheet } = book;
    const proposals = readProposals(spreadsheet);
    const before = currentReview(trail.entries);
    if (before === null) throw new Refusal("review/none", {});
    const typed = readVotes(openSample(book, before));
    const outcomes = sampleRows(book, before).map((row3) => {
      const cells = typed.cells.get(keyOf3(row3));
      return {
        row: row3,
        outcome: cells ? receiveVote(row3.sampled, row3.indicator, row3.claimed, cells) : { kind: "blank" },
        note: cellText(cells == null ? void 0 : cells.verifierNote)
      };
    });
    const who = by(TRAIL_WAYS.collected, trail.who());
    trail.append(outcomes.flatMap((judged5) => deedsOf(judged5, who)));
    const review = (_a5 = currentReview(trail.all())) != null ? _a5 : before;
    writeReviewTab(spreadsheet, reviewRows(book, text2, review, proposals, /* @__PURE__ */ new Map()));
    const recordedAt = new Map(
      review.rows.map(({ region, indicator, second }) => {
        var _a6;
        return [
          stateKey(region, indicator),
          (_a6 = second == null ? void 0 : second.by.split(" · ").pop()) != null ? _a6 : ""
        ];
      })
    );
    writeRemarks(
      typed,
      new Map(
        outcomes.map(({ row: row3, outcome }) => {
          var _a6;
          return [
            keyOf3(row3),
            LANGUAGES.id.secondReview.remark(outcome, (_a6 = recordedAt.get(keyOf3(row3))) != null ? _a6 : "")
          ];
        })
      )
    );
    const { secondReview: words } = text2;
    const result = resultOf(review);
    return {
      said: [
        words.done.collected(
          countsOf(outcomes),
          outcomes.flatMap((judged5) => toldOf(judged5, text2))
        ),
        words.result(review.plan, result),
        words.agreement(result.agreement)
      ].join(" "),
      trail
    };
  });
  var keyOf3 = ({ sampled }) => stateKey(sampled.region, sampled.indicator);
  var deedsOf = ({ row: { sampled }, outcome, note }, who) => outcome.kind === "taken" ? [
    {
      action: TRAIL_ACTIONS.secondVote,
      who,
      region: sampled.region,
      indicator: sampled.indicator,
      to: outcome.text,
      reason: note
    }
  ] : [];
  var countsOf = (outcomes) => {
    const count4 = (kind) => outcomes.filter(({ outcome }) => outcome.kind === kind).length;
    return {
      blank: count4("blank"),
      taken: count4("taken"),
      kept: count4("kept"),
      changed: count4("changed"),
      refused: count4("refused")
    };
  };
  var toldOf = ({ row: row3, outcome }, { secondReview: secondReview3 }) => outcome.kind === "refused" ? [`${keyOf3(row3)}: ${secondReview3.fault[outcome.fault]}`] : [];

  // src/domain/national/combine.ts
  var STATES4 = [...REGION_STATES, "unknown"];
  var combine = (books, ours) => {
    const ordered = [...books].sort(byCode);
    const first = /* @__PURE__ */ new Map();
    const kept2 = ordered.map((book) => {
      var _a5, _b;
      const all2 = (_b = (_a5 = book.reading) == null ? void 0 : _a5.regions) != null ? _b : [];
      const elsewhere = all2.flatMap(({ code }) => {
        const row3 = first.get(code);
        return row3 === void 0 ? [] : [{ code, row: row3 }];
      });
      for (const { code } of all2) if (!first.has(code)) first.set(code, book.row);
      return { book, elsewhere, regions: all2.filter(({ code }) => first.get(code) === book.row) };
    });
    const everyRegion = kept2.flatMap(({ regions }) => regions);
    const instrument = leading(everyRegion.flatMap(({ score }) => {
      var _a5;
      return (_a5 = score == null ? void 0 : score.instrument) != null ? _a5 : [];
    }));
    return {
      provinces: kept2.map(({ book, elsewhere, regions }) => {
        var _a5, _b;
        return {
          book,
          elsewhere,
          ...figures2(regions, findingsOf2([book])),
          standing: programStanding(ours, (_b = (_a5 = book.reading) == null ? void 0 : _a5.program) != null ? _b : null),
          otherInstruments: [...new Set(regions.flatMap(({ score }) => {
            var _a6;
            return (_a6 = score == null ? void 0 : score.instrument) != null ? _a6 : [];
          }))].filter(
            (one) => one !== instrument
          )
        };
      }),
      total: {
        ...figures2(
          everyRegion.map((one) => {
            var _a5;
            return ((_a5 = one.score) == null ? void 0 : _a5.instrument) === instrument ? one : { ...one, score: null };
          }),
          findingsOf2(ordered)
        ),
        completeness: meanOf2(everyRegion.map(({ score }) => {
          var _a5;
          return (_a5 = score == null ? void 0 : score.completeness) != null ? _a5 : null;
        }))
      },
      instrument
    };
  };
  var widestGaps = (rights) => {
    const widest2 = Math.max(0, ...rights.map(({ gap }) => gap != null ? gap : 0));
    return widest2 === 0 ? [] : rights.filter(({ gap }) => gap === widest2).map(({ name }) => name);
  };
  var byCode = (a, b) => {
    if (a.code === "" !== (b.code === "")) return a.code === "" ? 1 : -1;
    if (a.code !== b.code) return a.code < b.code ? -1 : 1;
    return a.row - b.row;
  };
  var figures2 = (regions, findings) => {
    const scores = regions.flatMap(({ score }) => score != null ? score : []);
    const compared = scores.filter(({ claimed, final }) => isCompared(gapOf(claimed, final)));
    const rights = new Set(scores.flatMap((score) => [...score.rights.keys()]));
    const count4 = (state2) => regions.filter((one) => {
      var _a5;
      return ((_a5 = one.state) != null ? _a5 : "unknown") === state2;
    }).length;
    return {
      regions: regions.length,
      states: Object.fromEntries(STATES4.map((state2) => [state2, count4(state2)])),
      completeness: meanOf2(scores.map(({ completeness }) => completeness)),
      gap: meanGap(compared.map(({ claimed, final }) => gapOf(claimed, final))),
      scored: compared.length,
      provisional: compared.filter(({ provisional }) => provisional).length,
      rights: [...rights].map((name) => {
        const mean = meanOf2(scores.map((score) => {
          var _a5;
          return (_a5 = score.rights.get(name)) != null ? _a5 : null;
        }));
        return { name, mean, gap: mean.value === null ? null : printed(100 - mean.value) };
      }),
      findings
    };
  };
  var meanOf2 = (values2) => {
    const there = values2.filter((value3) => value3 !== null);
    const sum3 = there.reduce((total, value3) => total + value3, 0);
    return { value: there.length === 0 ? null : printed(sum3 / there.length), over: there.length };
  };
  var findingsOf2 = (books) => {
    const sum3 = (severity) => books.reduce((total, { reading }) => {
      var _a5;
      return total + ((_a5 = reading == null ? void 0 : reading.findings[severity]) != null ? _a5 : 0);
    }, 0);
    return { error: sum3("error"), warning: sum3("warning"), info: sum3("info") };
  };
  var leading = (names) => {
    var _a5, _b, _c;
    const counts = /* @__PURE__ */ new Map();
    for (const name of names) counts.set(name, ((_a5 = counts.get(name)) != null ? _a5 : 0) + 1);
    return (_c = (_b = [...counts].sort(([a, m], [b, n29]) => n29 - m || (a < b ? -1 : 1))[0]) == null ? void 0 : _b[0]) != null ? _c : null;
  };

  // src/script/national/book-words.ts
  var texts = Object.values(LANGUAGES);
  var byWord = (words) => new Map(
    words.flatMap(
      (one) => Object.entries(one).map(([key, word2]) => [word2, key])
    )
  );
  var BOOK_WORDS = {
    statuses: byWord(texts.map(({ status }) => status)),
    severities: byWord(texts.map(({ severity }) => severity)),
    final: new Set(texts.map(({ words }) => words.final))
  };

  // src/script/national/layout.ts
  var PROVINCE_COLUMNS = [
    "Kode",
    "Provinsi",
    "Buku",
    "Daerah",
    "Galat",
    "Peringatan",
    "Pertanyaan",
    "Program",
    "Tanda",
    "Dibaca",
    "Masalah",
    "Dibaca Dari"
  ];
  var REGION_COLUMNS_BEFORE = [
    "Kode Wilayah",
    "Wilayah",
    "Provinsi",
    "Tahap",
    "Kelengkapan",
    "Sifat Nilai"
  ];
  var REGION_COLUMNS_AFTER = [
    "Nilai Akhir",
    "Predikat",
    "Nilai Klaim",
    "Instrumen",
    "Dibaca Dari"
  ];
  var NATIONAL_COLUMNS = [
    "Kode",
    "Provinsi",
    "Hak",
    "Daerah",
    "Draf",
    "Dikirim",
    "Diperiksa",
    "Dikembalikan",
    "Diverifikasi",
    "Ditetapkan",
    "Dicabut",
    "Tidak Diketahui",
    "Kelengkapan",
    "Dinilai",
    "Sementara",
    "Rerata",
    "Jarak ke 100",
    "Klaim",
    "Selisih",
    "Galat",
    "Peringatan",
    "Pertanyaan",
    "Program",
    "Dibaca",
    "Keterangan"
  ];
  var GAP_COLUMNS_BEFORE = ["Kode", "Provinsi", "Dinilai"];
  var GAP_COLUMNS_AFTER = ["Jarak Terbesar"];

  // src/script/national/national-rows.ts
  var nationalRows = ({ national: national3, links, references: references2 }, text2) => {
    const { provinces, total, instrument } = national3;
    const words = text2.national;
    const readings = provinces.flatMap(({ book }) => {
      var _a5;
      return (_a5 = book.reading) != null ? _a5 : [];
    });
    return [
      ...readings.some(({ isSample }) => isSample) ? [across3("mark", text2.sampleMark)] : [],
      ...readings.some(({ isDraft: isDraft2 }) => isDraft2) ? [across3("mark", text2.draftMark)] : [],
      ...words.notes.map((note) => across3("note", note)),
      across3("section", words.sections.provinces),
      rowOf4("total", {
        Provinsi: words.everywhere,
        ...figureCells(total),
        Keterangan: instrument === null ? words.remark.unscored : words.remark.instrument(shortHash(instrument))
      }),
      ...provinces.map((line3) => provinceRow(line3, linksOf2(line3.book, links, references2), text2)),
      across3("section", words.sections.rights),
      ...total.rights.map((right) => rightRow("total", { Provinsi: words.everywhere }, right, total.regions)),
      ...provinces.flatMap(
        (line3) => line3.rights.map(
          (right) => rightRow(
            line3.book.trouble ? "kept" : "plain",
            { Kode: line3.book.code, Provinsi: nameOf(line3, text2) },
            right,
            line3.scored
          )
        )
      )
    ];
  };
  var shortHash = (instrument) => instrument.replace(/\b([0-9a-f]{12})[0-9a-f]+$/, "$1");
  var across3 = (look2, words) => rowOf4(look2, { Kode: words });
  var linksOf2 = (book, links, references2) => {
    var _a5, _b;
    const reference = (_a5 = references2.get(book.row)) != null ? _a5 : "";
    const whole2 = /^(https?|file):\/\//.test(reference) ? reference : /^[-\w]{20,}$/.test(reference) ? `https://docs.google.com/spreadsheets/d/${reference}/edit` : null;
    return (_b = links.get(book.row)) != null ? _b : whole2 === null ? null : { scores: whole2, regions: whole2, findings: whole2 };
  };
  var nameOf = ({ book }, { national: national3 }) => book.name || book.code || national3.row(book.row);
  var provinceRow = (line3, links, text2) => {
    const { book } = line3;
    const { reading } = book;
    const figures3 = reading === null ? {} : figureCells(line3);
    return rowOf4(book.trouble === null ? "plain" : "kept", {
      ...figures3,
      Kode: book.code,
      Provinsi: linked(links == null ? void 0 : links.scores, nameOf(line3, text2)),
      ...reading === null ? {} : {
        Daerah: linked(links == null ? void 0 : links.regions, line3.regions),
        Galat: linked(links == null ? void 0 : links.findings, line3.findings.error),
        Program: reading.program ? programText(reading.program) : "",
        Dibaca: reading.time
      },
      Keterangan: remarks(line3, text2).join("; ")
    });
  };
  var remarks = (line3, { national: { remark: remark2, standing: standing2, trouble } }) => {
    const { reading, trouble: fault3 } = line3.book;
    const why = fault3 === null ? [] : [trouble[fault3.code](fault3)];
    if (reading === null) return [remark2.neverRead, ...why];
    const { elsewhere, otherInstruments } = line3;
    return [
      ...fault3 === null ? [] : [remark2.keptFrom(reading.time), ...why],
      ...reading.isSample ? [remark2.sample] : [],
      ...reading.isDraft ? [remark2.draft] : [],
      ...line3.standing === "same" ? [] : [standing2[line3.standing]],
      ...line3.scored === 0 ? [remark2.unscored] : [],
      ...otherInstruments.length > 0 ? [remark2.otherInstruments(otherInstruments.map(shortHash))] : [],
      ...elsewhere.length > 0 ? [
        remark2.elsewhere(
          elsewhere.map(({ code }) => code),
          [...new Set(elsewhere.map(({ row: row3 }) => row3))]
        )
      ] : []
    ];
  };
  var figureCells = ({
    regions,
    states,
    completeness,
    gap,
    scored,
    provisional,
    findings
  }) => ({
    Daerah: regions,
    Draf: states.draft,
    Dikirim: states.submitted,
    Diperiksa: states.checked,
    Dikembalikan: states.returned,
    Diverifikasi: states.verified,
    Ditetapkan: states.determined,
    Dicabut: states.revoked,
    "Tidak Diketahui": states.unknown,
    Kelengkapan: completeness.value,
    Dinilai: scored,
    Sementara: provisional,
    Rerata: gap.verified,
    "Jarak ke 100": gap.verified === null ? null : printed(100 - gap.verified),
    Klaim: gap.claimed,
    Selisih: gap.difference,
    Galat: findings.error,
    Peringatan: findings.warning,
    Pertanyaan: findings.info
  });
  var rightRow = (look2, place3, { name, mean, gap }, regions) => rowOf4(look2, {
    ...place3,
    Hak: name,
    Daerah: regions,
    Dinilai: mean.over,
    Rerata: mean.value,
    "Jarak ke 100": gap
  });
  var linked = (address2, shown2) => address2 === void 0 ? shown2 : {
    formula: `=HYPERLINK(${formulaText(address2)};${typeof shown2 === "number" ? shown2 : formulaText(shown2)})`
  };
  var rowOf4 = (look2, cells) => ({
    look: look2,
    cells: NATIONAL_COLUMNS.map((column2) => {
      var _a5;
      return (_a5 = cells[column2]) != null ? _a5 : "";
    })
  });

  // src/script/national/gap-tab.ts
  var SHADES = [
    [75, "#e8a96b"],
    [50, "#f3c998"],
    [25, "#fae6cc"]
  ];
  var shadeOf = (gap) => {
    var _a5, _b;
    return gap === null ? null : (_b = (_a5 = SHADES.find(([from]) => gap >= from)) == null ? void 0 : _a5[1]) != null ? _b : null;
  };
  var writeGaps = (sheet, { total, provinces }, text2) => {
    const names = [...new Set([total, ...provinces].flatMap(({ rights }) => rights.map(({ name }) => name)))];
    const header = [...GAP_COLUMNS_BEFORE, ...names, ...GAP_COLUMNS_AFTER];
    const columns = sheet.getMaxColumns();
    if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
    else if (columns > header.length) sheet.deleteColumns(header.length + 1, columns - header.length);
    const lines = [
      { code: "", name: text2.national.everywhere, figures: total, ground: COLOURS.script },
      ...provinces.map((line3) => ({
        code: line3.book.code,
        name: nameOf(line3, text2),
        figures: line3,
        ground: line3.book.trouble === null ? null : COLOURS.warning
      }))
    ];
    const gapsOf = ({ rights }) => names.map((name) => {
      var _a5, _b;
      return (_b = (_a5 = rights.find((right) => right.name === name)) == null ? void 0 : _a5.gap) != null ? _b : null;
    });
    writeTable(
      sheet,
      header,
      lines.map(({ code, name, figures: figures3 }) => [
        code,
        name,
        figures3.scored,
        ...gapsOf(figures3),
        widest(figures3, text2)
      ])
    );
    styleHeader(sheet, header.length, 2);
    setWidths(sheet, [60, 210, 70]);
    if (names.length > 0) sheet.setColumnWidths(GAP_COLUMNS_BEFORE.length + 1, names.length, 105);
    sheet.setColumnWidth(header.length, 330);
    sheet.getRange(2, 1, lines.length, header.length).setNumberFormats(lines.map(() => header.map((_2, i) => isGap(i, names) ? "0.00" : "general"))).setBackgrounds(
      lines.map(({ figures: figures3, ground }) => [
        ...GAP_COLUMNS_BEFORE.map(() => ground),
        ...gapsOf(figures3).map(shadeOf),
        ...GAP_COLUMNS_AFTER.map(() => ground)
      ])
    ).setFontWeights(lines.map((_2, i) => header.map(() => i === 0 ? "bold" : "normal"))).setVerticalAlignment("top").setWrap(true);
    sheet.getRange(1, 3, lines.length + 1, 1 + names.length).setHorizontalAlignment("center");
  };
  var widest = ({ rights }, { national: national3 }) => {
    const names = widestGaps(rights);
    return names.length > 1 && names.length === rights.length ? national3.allAlike : names.join("; ");
  };
  var isGap = (column2, names) => column2 >= GAP_COLUMNS_BEFORE.length && column2 < GAP_COLUMNS_BEFORE.length + names.length;

  // src/script/national/kept-regions.ts
  var FIXED = [...REGION_COLUMNS_BEFORE, ...REGION_COLUMNS_AFTER];
  var readKeptRegions = (sheet, words) => {
    var _a5, _b;
    const values2 = (_a5 = sheet == null ? void 0 : sheet.getDataRange().getValues()) != null ? _a5 : [];
    const header = (_b = values2[0]) != null ? _b : [];
    const found = findColumns(header, FIXED);
    const kept2 = /* @__PURE__ */ new Map();
    if ("faults" in found) return kept2;
    const { columns } = found;
    const rights = header.flatMap(
      (cell, column2) => column2 > columns["Sifat Nilai"] && column2 < columns["Nilai Akhir"] ? [[cellText(cell), column2]] : []
    );
    for (const cells of values2.slice(1)) {
      const cell = (column2) => cells[columns[column2]];
      const reference = cellText(cell("Dibaca Dari"));
      const { code } = readRegionCode(cell("Kode Wilayah"));
      if (code === null || reference === "") continue;
      const instrument = cellText(cell("Instrumen"));
      const region = {
        code,
        name: cellText(cell("Wilayah")),
        province: cellText(cell("Provinsi")),
        state: readState(cellText(cell("Tahap"))),
        score: instrument === "" ? null : {
          rights: new Map(
            rights.filter(([, column2]) => !isBlank(cells[column2])).map(([name, column2]) => [name, scoreIn(cells[column2])])
          ),
          final: scoreIn(cell("Nilai Akhir")),
          claimed: scoreIn(cell("Nilai Klaim")),
          grade: cellText(cell("Predikat")),
          completeness: scoreIn(cell("Kelengkapan")),
          provisional: !words.final.has(cellText(cell("Sifat Nilai"))),
          instrument
        }
      };
      const group = kept2.get(reference);
      if (group) group.push(region);
      else kept2.set(reference, [region]);
    }
    return kept2;
  };
  var NOT_SCORED2 = "–";
  var scoreIn = (cell) => typeof cell === "number" ? cell : null;
  var writeKeptRegions = (sheet, books, text2) => {
    const rights = [
      ...new Set(
        books.flatMap(({ regions }) => regions.flatMap(({ score }) => {
          var _a5;
          return [...(_a5 = score == null ? void 0 : score.rights.keys()) != null ? _a5 : []];
        }))
      )
    ];
    const header = [...REGION_COLUMNS_BEFORE, ...rights, ...REGION_COLUMNS_AFTER];
    const columns = sheet.getMaxColumns();
    if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
    else if (columns > header.length) sheet.deleteColumns(header.length + 1, columns - header.length);
    const rows = books.flatMap(
      ({ reference, regions }) => regions.map((region) => regionRow(reference, region, rights, text2))
    );
    writeTable(sheet, header, rows);
    styleHeader(sheet, header.length, 2);
    setWidths(sheet, [70, 200, 190, 140, 90, 100]);
    if (rights.length > 0) sheet.setColumnWidths(REGION_COLUMNS_BEFORE.length + 1, rights.length, 105);
    sheet.setColumnWidth(header.indexOf("Predikat") + 1, 150);
    const first = REGION_COLUMNS_BEFORE.length + 1;
    const body2 = Math.max(rows.length, 1);
    sheet.showColumns(1, header.length);
    sheet.getRange(2, 1, body2, header.length).setHorizontalAlignment(null).setNumberFormat("general");
    sheet.getRange(2, first, body2, rights.length + 3).setNumberFormat("0.00");
    sheet.getRange(2, first - 2, body2, 1).setNumberFormat("0.0");
    for (const name of ["Sifat Nilai", "Predikat"]) {
      sheet.getRange(2, header.indexOf(name) + 1, body2, 1).setHorizontalAlignment("center");
    }
    sheet.getRange(2, header.length - 1, body2, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    sheet.hideColumns(header.length);
  };
  var regionRow = (reference, { code, name, province, state: state2, score }, rights, { words }) => {
    var _a5, _b, _c, _d, _e;
    const before = {
      "Kode Wilayah": code,
      Wilayah: name,
      Provinsi: province,
      Tahap: state2 === null ? "" : STATE_WORDS[state2],
      Kelengkapan: (_a5 = score == null ? void 0 : score.completeness) != null ? _a5 : null,
      "Sifat Nilai": score === null ? "" : score.provisional ? words.provisional : words.final
    };
    const after = {
      "Nilai Akhir": (_b = score == null ? void 0 : score.final) != null ? _b : null,
      Predikat: (_c = score == null ? void 0 : score.grade) != null ? _c : "",
      "Nilai Klaim": (_d = score == null ? void 0 : score.claimed) != null ? _d : null,
      Instrumen: (_e = score == null ? void 0 : score.instrument) != null ? _e : "",
      "Dibaca Dari": reference
    };
    return [
      ...REGION_COLUMNS_BEFORE.map((column2) => before[column2]),
      ...rights.map((right) => {
        const points2 = score == null ? void 0 : score.rights.get(right);
        return points2 === void 0 ? null : points2 != null ? points2 : NOT_SCORED2;
      }),
      ...REGION_COLUMNS_AFTER.map((column2) => after[column2])
    ];
  };

  // src/script/national/national-tab.ts
  var at3 = (column2) => NATIONAL_COLUMNS.indexOf(column2) + 1;
  var writeNational = (sheet, shown2, text2) => {
    const rows = nationalRows(shown2, text2);
    writeTable(
      sheet,
      NATIONAL_COLUMNS,
      rows.map(({ cells }) => cells)
    );
    sheet.getRange(2, 1, rows.length, NATIONAL_COLUMNS.length).setNumberFormats(rows.map(() => NATIONAL_COLUMNS.map(formatOf3))).setBackgrounds(rows.map(({ look: look2 }) => NATIONAL_COLUMNS.map(() => BACKGROUNDS2[look2]))).setFontColors(rows.map(({ cells }) => cells.map(colourOf))).setFontWeights(rows.map(({ look: look2 }) => NATIONAL_COLUMNS.map(() => weightOf3(look2)))).setVerticalAlignment("top");
  };
  var WIDTHS7 = [
    ["Kode", 1, 60],
    ["Provinsi", 1, 210],
    ["Hak", 1, 250],
    ["Daerah", 12, 95],
    ["Rerata", 4, 75],
    ["Galat", 3, 85],
    ["Program", 1, 270],
    ["Dibaca", 1, 125],
    ["Keterangan", 1, 420]
  ];
  var dressNational = (sheet) => {
    const width = NATIONAL_COLUMNS.length;
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (columns > width) sheet.deleteColumns(width + 1, columns - width);
    sheet.getRange(1, 1, 1, width).setValues([[...NATIONAL_COLUMNS]]);
    styleHeader(sheet, width, 2);
    for (const [name, count4, pixels] of WIDTHS7) sheet.setColumnWidths(at3(name), count4, pixels);
    sheet.getRange(1, at3("Daerah"), rows, at3("Pertanyaan") - at3("Daerah") + 1).setHorizontalAlignment("right");
    sheet.getRange(1, at3("Program"), rows, 2).setHorizontalAlignment("center");
    sheet.getRange(2, 2, rows - 1, width - 1).setWrap(true);
    protectOwn(sheet);
  };
  var BACKGROUNDS2 = {
    mark: COLOURS.warning,
    note: null,
    section: "#d5e3e7",
    total: COLOURS.script,
    plain: null,
    kept: COLOURS.warning
  };
  var colourOf = (cell) => cell !== null && typeof cell === "object" && "formula" in cell ? "#1155cc" : "#000000";
  var weightOf3 = (look2) => look2 === "mark" || look2 === "section" || look2 === "total" ? "bold" : "normal";
  var COUNT_FORMAT2 = '0;-0;"–"';
  var formatOf3 = (column2) => {
    switch (column2) {
      case "Draf":
      case "Dikirim":
      case "Diperiksa":
      case "Dikembalikan":
      case "Diverifikasi":
      case "Ditetapkan":
      case "Dicabut":
      case "Tidak Diketahui":
      case "Sementara":
      case "Galat":
      case "Peringatan":
      case "Pertanyaan":
        return COUNT_FORMAT2;
      case "Kelengkapan":
        return "0.0";
      case "Rerata":
      case "Jarak ke 100":
      case "Klaim":
        return "0.00";
      case "Selisih":
        return "+0.00;-0.00;0.00";
      default:
        return "general";
    }
  };

  // src/script/national/province-list.ts
  var MARKS2 = { sample: "contoh", draft: "rancangan" };
  var readProvinceList = (book) => {
    const tab = readTab(book, TABS.provinces, PROVINCE_COLUMNS);
    const books = tab.values.slice(1).flatMap((cells, i) => {
      const cell = (column2) => cells[tab.columns[column2]];
      if (["Kode", "Provinsi", "Buku"].every((column2) => isBlank(cell(column2)))) return [];
      const reference = cellText(cell("Buku"));
      const isKept = reference !== "" && reference === cellText(cell("Dibaca Dari"));
      return [
        {
          row: i + 2,
          code: cellText(cell("Kode")),
          name: cellText(cell("Provinsi")),
          reference,
          kept: isKept ? keptOf2(cell) : null
        }
      ];
    });
    return { tab, books };
  };
  var keptOf2 = (cell) => {
    const time2 = cellText(cell("Dibaca"));
    if (time2 === "") return null;
    const count4 = (column2) => Number(cell(column2)) || 0;
    const marks2 = cellText(cell("Tanda"));
    return {
      time: time2,
      program: readProgram(cellText(cell("Program"))),
      findings: { error: count4("Galat"), warning: count4("Peringatan"), info: count4("Pertanyaan") },
      isSample: marks2.includes(MARKS2.sample),
      isDraft: marks2.includes(MARKS2.draft)
    };
  };
  var writeProvinceList = ({ tab, books }, said3) => {
    const references2 = new Map(books.map(({ row: row3, reference }) => [row3, reference]));
    const write = (column2, cell) => writeColumn(tab, column2, (row3) => {
      var _a5;
      const reading = (_a5 = said3.get(row3)) == null ? void 0 : _a5.reading;
      return reading ? cell(reading, row3) : "";
    });
    write("Daerah", ({ regions }) => regions.length);
    write("Galat", ({ findings }) => findings.error);
    write("Peringatan", ({ findings }) => findings.warning);
    write("Pertanyaan", ({ findings }) => findings.info);
    write("Program", ({ program }) => program ? gate(programText(program)) : "");
    write(
      "Tanda",
      ({ isSample, isDraft: isDraft2 }) => [...isSample ? [MARKS2.sample] : [], ...isDraft2 ? [MARKS2.draft] : []].join(", ")
    );
    write("Dibaca", ({ time: time2 }) => gate(time2));
    write("Dibaca Dari", (_2, row3) => {
      var _a5;
      return gate((_a5 = references2.get(row3)) != null ? _a5 : "");
    });
    writeColumn(tab, "Masalah", (row3) => {
      var _a5, _b;
      return gate((_b = (_a5 = said3.get(row3)) == null ? void 0 : _a5.trouble) != null ? _b : "");
    });
  };

  // src/domain/national/read-tables.ts
  var REGION_HEADERS = ["Kode Wilayah", "Wilayah", "Provinsi", "Status"];
  var STATE_HEADER = "Tahap";
  var SCORE_HEADERS = [
    "Kode Wilayah",
    "Wilayah",
    "Rerata",
    "Nilai Akhir",
    "Predikat",
    "Nilai Klaim",
    "Kelengkapan",
    "Sifat Nilai",
    "Instrumen"
  ];
  var SEVERITY_HEADER = "Tingkat";
  var readRegionTable = (regions, scores, words) => {
    var _a5, _b, _c;
    const read3 = readTable(regions, REGION_HEADERS);
    if ("faults" in read3) return { missing: (_b = (_a5 = read3.faults[0]) == null ? void 0 : _a5.header) != null ? _b : "" };
    const stateColumn = ((_c = regions[0]) != null ? _c : []).findIndex((cell) => cellText(cell) === STATE_HEADER);
    const seen = /* @__PURE__ */ new Set();
    return {
      regions: read3.table.rows.flatMap(({ row: row3, get }) => {
        var _a6, _b2;
        const { code } = readRegionCode(get("Kode Wilayah"));
        if (code === null || seen.has(code)) return [];
        seen.add(code);
        return [
          {
            code,
            name: cellText(get("Wilayah")) || code,
            province: cellText(get("Provinsi")),
            state: stateOf3((_a6 = regions[row3 - 1]) == null ? void 0 : _a6[stateColumn], get("Status"), words),
            score: (_b2 = scores.get(code)) != null ? _b2 : null
          }
        ];
      })
    };
  };
  var stateOf3 = (state2, status, { statuses }) => {
    var _a5, _b;
    const known = statuses.get((_a5 = cellText(status).split(" (")[0]) != null ? _a5 : "");
    return (_b = readState(cellText(state2))) != null ? _b : known === void 0 ? null : stateFromStatus(known);
  };
  var stateFromStatus = (status) => {
    switch (status) {
      case "empty":
      case "incomplete":
        return "draft";
      case "ready":
        return "submitted";
      case "being-verified":
        return "checked";
      case "verified":
        return "verified";
    }
  };
  var readScoreTable = (rows, words) => {
    var _a5, _b, _c;
    if (rows.slice(1).every((cells) => cells.every(isBlank))) return { scores: /* @__PURE__ */ new Map() };
    const header = (_a5 = rows[0]) != null ? _a5 : [];
    const found = findColumns(header, SCORE_HEADERS);
    if ("faults" in found) return { missing: (_c = (_b = found.faults[0]) == null ? void 0 : _b.header) != null ? _c : "" };
    const { columns } = found;
    const rights = header.flatMap(
      (cell, column2) => column2 > columns.Wilayah && column2 < columns.Rerata && !isBlank(cell) ? [[cellText(cell), column2]] : []
    );
    const scores = /* @__PURE__ */ new Map();
    for (const cells of rows.slice(1)) {
      const { code } = readRegionCode(cells[columns["Kode Wilayah"]]);
      if (code === null || scores.has(code)) continue;
      scores.set(code, {
        rights: new Map(rights.map(([name, column2]) => [name, numberIn2(cells[column2])])),
        final: numberIn2(cells[columns["Nilai Akhir"]]),
        claimed: numberIn2(cells[columns["Nilai Klaim"]]),
        grade: cellText(cells[columns.Predikat]),
        completeness: numberIn2(cells[columns.Kelengkapan]),
        provisional: !words.final.has(cellText(cells[columns["Sifat Nilai"]])),
        instrument: cellText(cells[columns.Instrumen])
      });
    }
    return { scores };
  };
  var numberIn2 = (cell) => typeof cell === "number" && cell >= 0 && cell <= 100 ? cell : null;
  var countFindings = (column2, { severities }) => {
    const [header, ...cells] = column2.map(cellText);
    if (header !== SEVERITY_HEADER) return { missing: SEVERITY_HEADER };
    const count4 = (severity) => cells.filter((cell) => severities.get(cell) === severity).length;
    return { findings: { error: count4("error"), warning: count4("warning"), info: count4("info") } };
  };

  // src/script/sheets/program-cell.ts
  var PAGE_COLUMNS = 2;
  var programIn = (cells) => {
    for (const cell of cells) {
      const program = typeof cell === "string" ? readProgram(cell) : null;
      if (program !== null) return program;
    }
    return null;
  };
  var keepProgram = (book) => {
    const sheet = book.getSheetByName(TABS.home);
    if (!sheet) return;
    const beside = topRow(sheet).slice(PAGE_COLUMNS);
    const known = beside.findIndex((cell) => programIn([cell]) !== null);
    if (known !== -1 && cellText(beside[known]) === PROGRAM_TEXT) return;
    const column2 = known === -1 ? beside.findIndex(isBlank) : known;
    if (column2 === -1) return;
    const range = sheet.getRange(1, PAGE_COLUMNS + column2 + 1);
    if (known === -1) range.setFontSize(8).setFontColor("#7f7f7f").setVerticalAlignment("top");
    range.setValue(gate(PROGRAM_TEXT));
  };
  var topRow = (sheet) => {
    var _a5;
    return (_a5 = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0]) != null ? _a5 : [];
  };

  // src/script/national/read-province.ts
  var readProvince = (listed9, purpose) => {
    const book = open(listed9.reference);
    if ("trouble" in book) return book;
    const before = purpose.opened.get(book.id);
    if (before !== void 0) return { trouble: { code: "twice", row: before } };
    if (book.id === purpose.ownId) return { trouble: { code: "own-book" } };
    purpose.opened.set(book.id, listed9.row);
    try {
      return read2(book.spreadsheet, listed9, purpose);
    } catch (error) {
      return { trouble: { code: "not-read", reason: reasonOf2(error) } };
    }
  };
  var open = (reference) => {
    if (reference === "") return { trouble: { code: "no-link" } };
    try {
      const isForeign = reference.includes("://") && !/^https:\/\/(docs|drive)\.google\.com\//.test(reference);
      const spreadsheet = isForeign ? SpreadsheetApp.openByUrl(reference) : SpreadsheetApp.openById(driveId(reference));
      return { spreadsheet, id: spreadsheet.getId() };
    } catch (error) {
      return { trouble: { code: "not-opened", reason: reasonOf2(error) } };
    }
  };
  var NEEDED = [TABS.settings, TABS.home, TABS.regions, TABS.scores, TABS.findings];
  var read2 = (spreadsheet, { code }, { settings, time: time2 }) => {
    var _a5, _b;
    const sheets = new Map(NEEDED.map((name) => [name, spreadsheet.getSheetByName(name)]));
    const missing = NEEDED.find((name) => !sheets.get(name));
    if (missing !== void 0) return { trouble: { code: "tab-missing", tab: missing } };
    const sheetOf = (name) => sheets.get(name);
    const valuesOf2 = (name) => sheetOf(name).getDataRange().getValues();
    const set = valuesOf2(TABS.settings);
    const year2 = settingIn(set, SETTING_LINES.dataYear.name);
    if (year2 !== String(settings.dataYear)) {
      return { trouble: { code: "other-year", expected: settings.dataYear, found: year2 } };
    }
    const scores = readScoreTable(valuesOf2(TABS.scores), BOOK_WORDS);
    if ("missing" in scores) return lacks(TABS.scores, scores.missing);
    const regions = readRegionTable(valuesOf2(TABS.regions), scores.scores, BOOK_WORDS);
    if ("missing" in regions) return lacks(TABS.regions, regions.missing);
    const found = [...new Set(regions.regions.map((region) => provinceOf(region.code)))].sort();
    if (found.length === 0) return { trouble: { code: "no-regions" } };
    const expected = (_a5 = readProvinces(code)) != null ? _a5 : [];
    if (expected.length > 0 && found.some((one) => !expected.includes(one))) {
      return { trouble: { code: "other-province", expected: expected.join(", "), found } };
    }
    const counted = countFindings(severityColumn(sheetOf(TABS.findings)), BOOK_WORDS);
    if ("missing" in counted) return lacks(TABS.findings, counted.missing);
    const home = valuesOf2(TABS.home);
    const address2 = spreadsheet.getUrl();
    const link = (name) => `${address2}#gid=${sheetOf(name).getSheetId()}`;
    return {
      reading: {
        time: time2,
        program: programIn((_b = home[0]) != null ? _b : []),
        findings: counted.findings,
        isSample: settingIn(set, SETTING_LINES.sample.name).toLowerCase() === "ya",
        isDraft: home.some((cells) => DRAFT_MARKS.includes(cellText(cells[1]))),
        regions: regions.regions
      },
      links: { scores: link(TABS.scores), regions: link(TABS.regions), findings: link(TABS.findings) }
    };
  };
  var lacks = (tab, header) => ({
    trouble: { code: "header-missing", tab, header }
  });
  var DRAFT_MARKS = Object.values(LANGUAGES).map(({ draftMark }) => draftMark);
  var settingIn = (rows, name) => {
    var _a5;
    const row3 = (_a5 = rows.find((cells) => cells.some((cell) => sameText(cell, name)))) != null ? _a5 : [];
    return cellText(row3[row3.findIndex((cell) => sameText(cell, name)) + 1]);
  };
  var sameText = (cell, name) => cellText(cell).toLowerCase() === name.toLowerCase();
  var severityColumn = (sheet) => sheet.getRange(1, FINDING_COLUMNS.indexOf("Tingkat") + 1, Math.max(sheet.getLastRow(), 1), 1).getValues().map(([cell]) => cell);

  // src/script/actions/combine-provinces.ts
  var combineProvinces = () => guarded(() => {
    const hasTime = startBudget();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    if (!isNational(book)) throw new Refusal("national/no-list", {});
    permit("combineProvinces", book);
    const settings = readSettings(readValues(book, TABS.settings));
    const text2 = LANGUAGES[settings.language];
    const list2 = readProvinceList(book);
    if (list2.books.length === 0) throw new Refusal("national/empty-list", {});
    const regionsTab = findTab(book, TABS.nationalRegions);
    const [nationalTab, gapTab] = [findTab(book, TABS.national), findTab(book, TABS.nationalGaps)];
    const keptRegions = readKeptRegions(regionsTab, BOOK_WORDS);
    const read3 = readAll(list2.books, hasTime, {
      settings,
      time: nowOf(book),
      ownId: book.getId(),
      opened: /* @__PURE__ */ new Map()
    });
    const books = list2.books.map(
      (listed9) => {
        var _a5;
        return provinceBook(listed9, read3.get(listed9.row), (_a5 = keptRegions.get(listed9.reference)) != null ? _a5 : []);
      }
    );
    const national3 = combine(books, PROGRAM);
    const references2 = new Map(list2.books.map(({ row: row3, reference }) => [row3, reference]));
    writeKeptRegions(
      regionsTab,
      national3.provinces.map(({ book: { row: row3, reading } }) => {
        var _a5, _b;
        return {
          reference: (_a5 = references2.get(row3)) != null ? _a5 : "",
          regions: (_b = reading == null ? void 0 : reading.regions) != null ? _b : []
        };
      }),
      text2
    );
    writeProvinceList(list2, new Map(books.map((one) => [one.row, saidOf(one, text2)])));
    const links = new Map(
      [...read3].flatMap(([row3, one]) => "links" in one ? [[row3, one.links]] : [])
    );
    writeNational(nationalTab, { national: national3, links, references: references2 }, text2);
    writeGaps(gapTab, national3, text2);
    const said3 = sentence(national3, text2);
    SpreadsheetApp.flush();
    book.toast(said3, text2.menu.title, 15);
    return { ...bareReport(book, said3), provinces: national3.provinces.map(({ book: one }) => reportOf2(one)) };
  });
  var readAll = (books, hasTime, purpose) => {
    const waited = [...books].sort((a, b) => {
      var _a5, _b, _c, _d;
      const [left2, right] = [(_b = (_a5 = a.kept) == null ? void 0 : _a5.time) != null ? _b : "", (_d = (_c = b.kept) == null ? void 0 : _c.time) != null ? _d : ""];
      return left2 === right ? a.row - b.row : left2 < right ? -1 : 1;
    });
    return new Map(
      waited.map((listed9) => [
        listed9.row,
        hasTime() ? readProvince(listed9, purpose) : { trouble: { code: "no-time" } }
      ])
    );
  };
  var provinceBook = ({ row: row3, code, name, kept: kept2 }, read3, keptRegions) => {
    const now = read3 && "reading" in read3 ? read3.reading : null;
    const trouble = read3 && "trouble" in read3 ? read3.trouble : null;
    const isOther = (trouble == null ? void 0 : trouble.code) === "twice" || (trouble == null ? void 0 : trouble.code) === "own-book";
    const earlier = kept2 && keptRegions.length > 0 && !isOther ? { ...kept2, regions: keptRegions } : null;
    const reading = now != null ? now : earlier;
    return { row: row3, code: code || codesOf2(reading), name: name || namesOf(reading), reading, trouble };
  };
  var codesOf2 = (reading) => {
    var _a5;
    return unique2((_a5 = reading == null ? void 0 : reading.regions.map((region) => provinceOf(region.code))) != null ? _a5 : []).join(", ");
  };
  var namesOf = (reading) => {
    var _a5;
    return unique2((_a5 = reading == null ? void 0 : reading.regions.map(({ province }) => province)) != null ? _a5 : []).join(", ");
  };
  var unique2 = (texts2) => [...new Set(texts2)].filter((text2) => text2 !== "").sort();
  var saidOf = ({ reading, trouble }, { national: national3 }) => ({
    reading,
    trouble: trouble === null ? "" : national3.trouble[trouble.code](trouble)
  });
  var outcomeOf5 = ({ reading, trouble }) => trouble === null ? "read" : reading === null ? "missing" : "kept";
  var reportOf2 = (book) => {
    var _a5, _b, _c, _d, _e, _f, _g, _h;
    return {
      row: book.row,
      code: book.code,
      name: book.name,
      outcome: outcomeOf5(book),
      regions: (_b = (_a5 = book.reading) == null ? void 0 : _a5.regions.length) != null ? _b : 0,
      read: (_d = (_c = book.reading) == null ? void 0 : _c.time) != null ? _d : null,
      program: (_f = (_e = book.reading) == null ? void 0 : _e.program) != null ? _f : null,
      trouble: (_h = (_g = book.trouble) == null ? void 0 : _g.code) != null ? _h : null
    };
  };
  var sentence = ({ provinces, total }, { national: national3 }) => {
    const called = (outcome) => provinces.flatMap(
      ({ book }) => outcomeOf5(book) === outcome ? [book.code || national3.row(book.row)] : []
    );
    return national3.combined({
      read: called("read").length,
      listed: provinces.length,
      regions: total.regions,
      kept: called("kept"),
      missing: called("missing"),
      left: provinces.filter(({ book }) => {
        var _a5;
        return ((_a5 = book.trouble) == null ? void 0 : _a5.code) === "no-time";
      }).length,
      behind: provinces.filter(
        ({ book, standing: standing2 }) => book.reading !== null && (standing2 === "behind" || standing2 === "unknown")
      ).length
    });
  };

  // src/script/roles/protect-tabs.ts
  var DESCRIPTION = "KKPHAM";
  var KEPT2 = [
    [TABS.settings, ["administrator"]],
    [TABS.instrument, ["administrator"]],
    [TABS.indicators, ["administrator"]],
    [TABS.check, ["kanwilVerifier", "administrator"]]
  ];
  var VERIFIERS2 = [
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Kode Alasan",
    "Catatan Verifikator",
    "Verifikator"
  ];
  var protectByRole = (book, answers, people) => {
    const areInForce = rolesInForce(people);
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    for (const [name, roles3] of KEPT2) {
      const sheet2 = book.getSheetByName(name);
      if (!sheet2) continue;
      const [there, ...spare] = sheet2.getProtections(SHEET).filter(isOurs);
      for (const one of areInForce ? spare : [there, ...spare]) one == null ? void 0 : one.remove();
      const theirs = people.filter(({ role }) => roles3.includes(role)).map(({ address: address2 }) => address2);
      if (areInForce) keepTo(there != null ? there : sheet2.protect(), theirs);
    }
    const { sheet } = answers;
    const ranges = areInForce ? verifiersCells(answers) : [];
    const isLeft = (one) => one.getDescription() === "" && ranges.includes(one.getRange().getA1Notation());
    for (const one of sheet.getProtections(RANGE)) if (isOurs(one) || isLeft(one)) one.remove();
    for (const range of ranges) {
      const protection = sheet.getRange(range).protect();
      try {
        keepTo(protection, writersOf(people));
      } catch (error) {
        protection.remove();
        throw error;
      }
    }
  };
  var protectedByRole = (book, read3, text2) => {
    if ("faults" in read3) return [];
    try {
      protectByRole(book, readTab(book, TABS.answers, ANSWER_COLUMNS), read3.people);
      return [];
    } catch (error) {
      return [text2.roles.notProtected(reasonOf2(error))];
    }
  };
  var protectForOwner = (sheet) => keepTo(sheet.protect(), []);
  var writersOf = (people) => people.filter((person) => hasRoleFor(person, "decide") || hasRoleFor(person, "collect")).map(({ address: address2 }) => address2);
  var isOurs = (protection) => protection.getDescription() === DESCRIPTION;
  var keepTo = (protection, addresses) => {
    protection.setDescription(DESCRIPTION);
    if (addresses.length > 0) protection.addEditors([...addresses]);
    const others = protection.getEditors().map((editor) => editor.getEmail());
    protection.removeEditors(others.filter((address2) => !addresses.includes(address2.toLowerCase())));
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  };
  var verifiersCells = ({ sheet, columns }) => {
    const last = Math.max(sheet.getMaxRows(), 2);
    return stretches2(VERIFIERS2.map((name) => columns[name])).map(
      ({ first, width }) => `${cellAt(2, first)}:${cellAt(last, first + width - 1)}`
    );
  };
  var stretches2 = (columns) => {
    const found = [];
    for (const column2 of [...columns].sort((a, b) => a - b)) {
      const last = found[found.length - 1];
      if (last && last.first + last.width === column2) {
        found[found.length - 1] = { first: last.first, width: last.width + 1 };
      } else found.push({ first: column2, width: 1 });
    }
    return found;
  };

  // src/script/sheets/people-tab.ts
  var dressPeople = (sheet) => {
    const rows = sheet.getMaxRows() - 1;
    sheet.getRange(2, 1, rows, PEOPLE_COLUMNS.length).setNumberFormat("@");
    const words = SpreadsheetApp.newDataValidation().requireValueInList(Object.values(ROLE_WORDS), true).setAllowInvalid(false).build();
    sheet.getRange(2, PEOPLE_COLUMNS.indexOf("Peran") + 1, rows, 1).setDataValidation(words);
    protectForOwner(sheet);
  };

  // src/script/sheets/other-tabs.ts
  var DRESSES = {
    [TABS.settings]: { columns: SETTING_COLUMNS, widths: [220, 360, 520] },
    [TABS.regions]: {
      columns: REGION_COLUMNS,
      widths: [
        80,
        220,
        160,
        200,
        200,
        200,
        130,
        130,
        130,
        90,
        90,
        190,
        260,
        150,
        80,
        120,
        120,
        120,
        110,
        130,
        320,
        110,
        220,
        260,
        120,
        110
      ],
      frozen: 2
    },
    [TABS.answers]: {
      columns: ANSWER_COLUMNS,
      widths: [
        70,
        130,
        75,
        140,
        80,
        380,
        110,
        120,
        95,
        95,
        70,
        220,
        220,
        130,
        120,
        95,
        95,
        170,
        200,
        120,
        60,
        360,
        300,
        220,
        210
      ],
      frozen: 3
    },
    [TABS.findings]: { columns: FINDING_COLUMNS, widths: [90, 190, 210, 80, 80, 70, 420, 460] },
    [TABS.outbox]: { columns: OUTBOX_COLUMNS, widths: [150, 150, 90, 220, 320, 100, 420, 150, 300] },
    [TABS.jobs]: {
      columns: JOB_COLUMNS,
      widths: [220, 120, 150, 420, 260, 220, 150, 80, 80, 80, 420, 160, 160, 150, 160]
    },
    [TABS.people]: { columns: PEOPLE_COLUMNS, widths: [260, 220, 200, 140, 110], frozen: 1 },
    [TABS.check]: {
      columns: CHECK_COLUMNS,
      widths: [80, 220, 150, 320, 110, 130, 130, 110, 110, 120, 220, 100],
      frozen: 2
    },
    [TABS.trail]: {
      columns: TRAIL_COLUMNS,
      widths: [70, 150, 240, 140, 80, 80, 220, 220, 260, 140, 140, 140, 140],
      frozen: 1
    },
    [TABS.instrument]: { columns: INSTRUMENT_HEADERS, widths: [90, 160, 420, 180, 70, 90, 460], frozen: 2 },
    [TABS.indicators]: { columns: INDICATOR_HEADERS, widths: [65, 120, 80, 420], frozen: 1 }
  };
  var SCRIPTS_OWN = [TABS.findings, TABS.scores, TABS.outbox, TABS.jobs, TABS.trail];
  var dressTable = (sheet, name) => {
    const dress5 = DRESSES[name];
    if (dress5) {
      const { columns, widths, frozen } = dress5;
      sheet.getRange(1, 1, 1, columns.length).setValues([[...columns]]);
      styleHeader(sheet, columns.length, frozen);
      setWidths(sheet, widths);
      const body2 = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length);
      body2.setVerticalAlignment("top").setWrap(name !== TABS.regions && name !== TABS.trail);
      if (name === TABS.trail) body2.setNumberFormat("@");
    }
    if (name === TABS.regions) dressRegions(sheet);
    if (name === TABS.answers) colourUnrecorded(sheet);
    if (name === TABS.people) dressPeople(sheet);
    if (SCRIPTS_OWN.includes(name)) protectOwn(sheet);
  };
  var dressRegions = (sheet) => {
    const rows = sheet.getMaxRows() - 1;
    const column2 = (name) => sheet.getRange(2, REGION_COLUMNS.indexOf(name) + 1, rows, 1);
    for (const name of REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf("Bonus Aksi HAM")))
      column2(name).setNumberFormat("@");
    for (const name of ["Bonus Aksi HAM", "Nilai Tahun Lalu"]) column2(name).setNumberFormat("0.00");
    for (const name of REGION_COLUMNS.slice(REGION_COLUMNS.indexOf("Status"))) {
      column2(name).setNumberFormat("general").setBackground(COLOURS.script);
    }
    for (const name of ["Masalah Lembar", "Alasan Dibuka", "Petugas"]) column2(name).setWrap(true);
  };
  var dressScores = (book, instrument) => {
    var _a5;
    const sheet = findTab(book, TABS.scores);
    const header = scoreHeader(instrument);
    const columns = sheet.getMaxColumns();
    if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
    const there = (_a5 = sheet.getRange(1, 1, 1, header.length).getValues()[0]) != null ? _a5 : [];
    if (header.every((name, i) => there[i] === name)) return sheet;
    sheet.clear();
    styleHeader(sheet, header.length, 2);
    setWidths(
      sheet,
      header.map(
        (_2, i) => i === 0 ? 70 : i === 1 ? 200 : i === header.length - 1 ? 160 : header[i] === "Predikat" ? 150 : 105
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
    sheet.getRange(1, 1, 1, header.length).setValues([[...header]]);
    return sheet;
  };

  // src/script/actions/compute-scores.ts
  var computeScores = (options) => runRecorded("score", options, (assessment, _wanted, trail) => {
    var _a5;
    const { book, evaluations, text: text2 } = assessment;
    const { instrument } = book;
    const { determinations } = trail.standing();
    const formerly = (code) => {
      var _a6, _b;
      const by2 = (_b = (_a6 = determinations.get(code)) == null ? void 0 : _a6.entry.instrument) != null ? _b : null;
      return by2 === instrument.hash.slice(0, SHORT_HASH) ? null : by2;
    };
    trail.append(scoreDeeds(trail.entries, evaluations));
    writeTable(
      dressScores(book.spreadsheet, instrument),
      scoreHeader(instrument),
      evaluations.map((one) => {
        var _a6;
        const hash = (_a6 = formerly(one.region.code)) != null ? _a6 : instrument.hash;
        return scoreRow(instrument, one, gradeOf2(one, assessment), hash, text2);
      })
    );
    const points2 = /* @__PURE__ */ new Map();
    const { values: values2, columns } = book.tabs.answers;
    for (const { region, rows, verified } of evaluations) {
      const stays = formerly(region.code) !== null;
      for (const [code, { typed }] of rows) {
        const score = verified.indicators.get(code);
        if (stays) points2.set(typed.row, pointsIn((_a5 = values2[typed.row - 1]) == null ? void 0 : _a5[columns.Skor]));
        else if ((score == null ? void 0 : score.kind) === "counted") points2.set(typed.row, roundHalfUp(score.points, 2));
      }
    }
    writeColumn(book.tabs.answers, "Skor", (row3) => {
      var _a6;
      return (_a6 = points2.get(row3)) != null ? _a6 : "";
    });
    return {
      said: text2.done.scored(evaluations.length, evaluations.filter((one) => one.provisional).length),
      trail
    };
  });
  var pointsIn = (cell) => typeof cell === "number" ? cell : "";
  var gradeOf2 = ({ region, verified }, { states, text: text2 }) => {
    var _a5, _b;
    return states.get(region.code) === "revoked" ? STATE_WORDS.revoked : (_b = (_a5 = verified.grade) == null ? void 0 : _a5.name) != null ? _b : text2.words.notScored;
  };
  var scoreRow = (instrument, one, grade2, hash, text2) => {
    const after = {
      Rerata: one.verified.mean,
      Bonus: one.verified.bonus,
      "Nilai Akhir": one.verified.final,
      Predikat: grade2,
      "Nilai Klaim": one.claimed.final,
      Selisih: one.difference,
      Kelengkapan: one.completeness,
      "Sifat Nilai": one.provisional ? text2.words.provisional : text2.words.final,
      "Hak Dinilai": text2.words.of(one.verified.scoredRights, instrument.rights.length),
      "Jawaban Tak Terpakai": one.unusable,
      Instrumen: `${instrument.id} ${hash}`
    };
    return [
      one.region.code,
      one.region.name,
      ...one.verified.rights.map(({ score }) => score === null ? null : printed(score)),
      ...SCORE_COLUMNS_AFTER.map((column2) => after[column2])
    ];
  };

  // src/script/jobs/go-on.ts
  var goOn = (spreadsheet, job, regions, byTrigger) => {
    const begun2 = putJob(spreadsheet, beginRun(job, nowOf(spreadsheet)));
    try {
      const report = asJob(runOf(spreadsheet, begun2, byTrigger), () => goOnWith(begun2, regions));
      if (report === null) putJob(spreadsheet, withNothingLeft(begun2, nowOf(spreadsheet)), asPersonSaid);
      else if ("refused" in report) putJob(spreadsheet, afterRefusal(begun2, report.said), asPersonSaid);
      return report;
    } catch (error) {
      const reason2 = reasonOf2(error);
      const said3 = languageOfBook().jobs.broke(reason2);
      const after = isPassing(reason2) ? afterPassingError(begun2, nowOf(spreadsheet), said3) : afterRefusal(begun2, said3);
      putJob(spreadsheet, after, asPersonSaid);
      console.error(error);
      return null;
    }
  };
  var withNothingLeft = (job, now) => afterRun(job, { units: job.left, left: [], failed: [], quotaSpent: false }, now, job.said);
  var runOf = (spreadsheet, job, byTrigger) => ({
    byTrigger,
    since: () => job.since,
    enter: ({ instrument, settings }) => {
      const { kind, asked: asked2 } = job;
      const key = jobKey({ kind, asked: asked2, awardYear: settings.awardYear, instrument: instrument.hash });
      if (key !== job.key) throw new Refusal("jobs/changed", {});
    },
    begin: () => void 0,
    end: (work, said3) => {
      const advanced = afterRun(job, work, nowOf(spreadsheet), said3);
      const told2 = languageOfBook().jobs.outcome(said3, advanced, "");
      putJob(spreadsheet, { ...advanced, said: told2 }, asPersonSaid);
      return told2;
    }
  });

  // src/script/sheets/jobs.ts
  var NIGHTLY_JOB = "Pengumpulan malam";
  var JOB_STATES = { on: "aktif", off: "mati" };
  var COLUMNS3 = {
    state: "Keadaan",
    last: "Terakhir Jalan",
    outcome: "Hasil",
    next: "Berikutnya",
    who: "Oleh"
  };
  var FIELDS7 = Object.keys(COLUMNS3);
  var readNightly = (book) => {
    const tab = readTab(book, TABS.jobs, NIGHTLY_COLUMNS);
    const cells = tab.values[placeOf3(tab)];
    const of = (field2) => cellText(cells == null ? void 0 : cells[tab.columns[COLUMNS3[field2]]]);
    return {
      state: of("state").toLowerCase(),
      last: of("last"),
      outcome: of("outcome"),
      next: of("next"),
      who: of("who")
    };
  };
  var writeNightly = (book, changed) => {
    var _a5, _b;
    const tab = readTab(book, TABS.jobs, NIGHTLY_COLUMNS);
    const { sheet, values: values2, columns } = tab;
    const place3 = placeOf3(tab);
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const cells = Array.from({ length: width }, (_2, i) => {
      var _a6, _b2;
      return (_b2 = (_a6 = values2[place3]) == null ? void 0 : _a6[i]) != null ? _b2 : "";
    });
    cells[columns.Pekerjaan] = NIGHTLY_JOB;
    for (const field2 of FIELDS7)
      cells[columns[COLUMNS3[field2]]] = (_b = changed[field2]) != null ? _b : cells[columns[COLUMNS3[field2]]];
    if (place3 >= sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
    sheet.getRange(place3 + 1, 1, 1, width).setValues([cells.map((cell) => toCell(cell != null ? cell : ""))]);
    SpreadsheetApp.flush();
  };
  var placeOf3 = ({ values: values2, columns }) => {
    const place3 = values2.findIndex((cells) => cellText(cells[columns.Pekerjaan]) === NIGHTLY_JOB);
    return place3 === -1 ? values2.length : place3;
  };
  var windowOf = (day2, hour) => `${day2} ${clock(hour)}-${clock((hour + 1) % 24)}`;
  var hourOf = (window) => {
    var _a5;
    const hour = (_a5 = /^\d{4}-\d{2}-\d{2} (\d{2}):00/.exec(window)) == null ? void 0 : _a5[1];
    return hour === void 0 ? null : Number(hour);
  };
  var clock = (hour) => `${String(hour).padStart(2, "0")}:00`;

  // src/script/actions/continue-jobs.ts
  var LAST_BEGIN_MS = 3 * 6e4;
  var continueJobs = () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const me = runner();
    const before = watchdogOf(me);
    const now = Date.now();
    const awake = { ...before, made: before.made || now, last: now };
    keepWatchdog(me, withUse(awake, now, RUN_MS));
    try {
      return toldIfRefused(() => bareReport(spreadsheet, round(spreadsheet, before, now)));
    } finally {
      attempt(() => keepWatchdog(me, withUse({ ...awake, made: watchdogOf(me).made }, now, runMilliseconds())));
    }
  };
  var round = (spreadsheet, before, now) => {
    const all2 = regionCodes(spreadsheet);
    const mine = () => readJobs(spreadsheet).filter((job) => isOpen(job) && mayDo(spreadsheet, job, all2, runner));
    const { jobs: words } = languageOfBook();
    const open2 = mine();
    if (open2.length === 0) {
      removeWatchdog();
      return words.watchdogGoes;
    }
    const time2 = nowOf(spreadsheet);
    const due = open2.filter((job) => isDue(job, time2));
    if (due.length === 0 || isNightHour(spreadsheet, time2)) return words.nothingDue;
    const { triggerMinutes } = readSettings(readValues(spreadsheet, TABS.settings));
    if (!hasTriggerTime(before, now, triggerMinutes)) {
      const next = nowOf(spreadsheet, new Date(before.since + DAY_MS3));
      const said4 = words.triggerTimeSpent(triggerMinutes, next);
      for (const job of due) putJob(spreadsheet, { ...job, state: "waiting", next, said: said4 });
      return said4;
    }
    if (!holdBook()) return words.bookBusy;
    const hasTime = startBudget(LAST_BEGIN_MS);
    const turn = inTurn(mine().filter((job) => isDue(job, time2)));
    const said3 = turn.flatMap((job) => {
      if (!hasTime()) return [];
      const report = goOn(spreadsheet, job, all2, true);
      return report === null ? [] : [report.said];
    });
    if (mine().length === 0) removeWatchdog();
    return said3.join(" ");
  };
  var DAY_MS3 = 24 * 60 * 6e4;
  var isNightHour = (spreadsheet, time2) => {
    const { state: state2, next } = readNightly(spreadsheet);
    if (state2 !== JOB_STATES.on || hourOf(next) === null) return false;
    return [time2, plusMinutes(time2, LEASE_MINUTES)].some((at4) => at4.slice(0, 13) === next.slice(0, 13));
  };

  // src/domain/job/control.ts
  var FROM = {
    pause: ["running", "waiting"],
    resume: ["running", "waiting", "paused", "failed"],
    cancel: ["running", "waiting", "paused", "failed"],
    retry: ["waiting", "paused", "done", "cancelled", "failed"]
  };
  var control = (job, command, now) => {
    if (!FROM[command].includes(job.state)) return null;
    if (command === "pause") return { ...job, state: "paused", next: "" };
    if (command === "cancel") return { ...job, state: "cancelled", next: "" };
    if (isHeld(job, now)) return null;
    if (command === "resume") return { ...job, state: "waiting", next: now };
    if (job.failed.length === 0) return null;
    const repeated2 = job.failed.map(({ unit }) => unit);
    const left2 = job.state === "done" || job.state === "cancelled" ? repeated2 : [...job.left, ...repeated2];
    return { ...job, state: "waiting", next: now, left: left2, failed: [] };
  };

  // src/script/actions/control-job.ts
  var pauseJob = (options) => say("pause", options);
  var cancelJob = (options) => say("cancel", options);
  var resumeJob = (options) => say("resume", options);
  var retryJob = (options) => say("retry", options);
  var say = (command, options) => toldIfRefused(() => {
    var _a5, _b;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const all2 = regionCodes(spreadsheet);
    const chosen = chosenJob(spreadsheet, options);
    permitJob(spreadsheet, chosen, all2, runner);
    const isToRun = command === "resume" || command === "retry";
    if (!holdBook() && isToRun) throw new Refusal("action/busy", { jobs: [chosen] });
    const job = (_a5 = readJobs(spreadsheet).find(({ key }) => key === chosen.key)) != null ? _a5 : chosen;
    const next = control(job, command, nowOf(spreadsheet));
    if (next === null) throw new Refusal("jobs/not-possible", { job, command });
    if (!isToRun) return stopped(spreadsheet, next, command);
    return (_b = goneOnWith(spreadsheet, next, all2)) != null ? _b : bareReport(spreadsheet, told(spreadsheet, next.key));
  });
  var stopped = (spreadsheet, job, command) => {
    const { jobs: jobs3, menu } = languageOfBook();
    const kept2 = putJob(spreadsheet, job);
    if (!isOpen(kept2)) removeIfIdle(spreadsheet);
    const said3 = jobs3.stopped(kept2, command);
    spreadsheet.toast(said3, menu.title, 15);
    return bareReport(spreadsheet, said3);
  };
  var goneOnWith = (spreadsheet, job, all2) => {
    attempt(() => ensureWatchdog((address2) => mayDo(spreadsheet, job, all2, () => address2)));
    const report = goOn(spreadsheet, job, all2, false);
    removeIfIdle(spreadsheet);
    return report;
  };
  var told = (spreadsheet, key) => {
    var _a5, _b;
    return (_b = (_a5 = readJobs(spreadsheet).find((job) => job.key === key)) == null ? void 0 : _a5.said) != null ? _b : "";
  };
  var chosenJob = (spreadsheet, options) => {
    const row3 = typeof (options == null ? void 0 : options.row) === "number" ? options.row : selectedRow();
    const job = readJobs(spreadsheet).find((one) => one.row === row3);
    if (!job) throw new Refusal("jobs/none-selected", {});
    return job;
  };
  var selectedRow = () => {
    var _a5, _b;
    const sheet = SpreadsheetApp.getActiveSheet();
    return sheet.getName() === TABS.jobs ? (_b = (_a5 = SpreadsheetApp.getActiveRange()) == null ? void 0 : _a5.getRow()) != null ? _b : 0 : 0;
  };

  // src/script/ask.ts
  var askText = (title, question2) => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, question2, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) throw new Refusal("open/cancelled", {});
    return answer.getResponseText();
  };
  var askYes = (title, question2) => {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert(title, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES)
      throw new Refusal("open/cancelled", {});
  };

  // src/script/sheets/selected-rows.ts
  var selectedRows = () => {
    const rows = rowsSelectedIn(TABS.answers);
    if (rows.length === 0) throw new Refusal("decisions/none-selected", {});
    return rows;
  };
  var rowsSelectedIn = (tab) => {
    var _a5, _b;
    const sheet = SpreadsheetApp.getActiveSheet();
    const ranges = sheet.getName() === tab ? (_b = (_a5 = sheet.getActiveRangeList()) == null ? void 0 : _a5.getRanges()) != null ? _b : [] : [];
    const last = sheet.getLastRow();
    const rows = ranges.flatMap((range) => {
      const [from, to] = [Math.max(range.getRow(), 2), Math.min(range.getLastRow(), last)];
      return Array.from({ length: Math.max(to - from + 1, 0) }, (_2, i) => from + i);
    });
    return [...new Set(rows)];
  };

  // src/script/actions/decide.ts
  var recordDecisions = (options) => sign(options, null);
  var confirmSelected = (options) => sign(options, "confirmed");
  var correctSelected = (options) => sign(options, "corrected");
  var rejectSelected = (options) => sign(options, "unsupported");
  var returnSelected = (options) => sign(options, "returned");
  var notApplicableSelected = (options) => sign(options, "notApplicable");
  var reopenSelected = (options) => sign(options, "pending");
  var sign = (options, state2) => {
    const given = options && typeof options === "object" ? options : {};
    const chosen = { rows: /* @__PURE__ */ new Set() };
    return runRecorded(
      "decide",
      given,
      ({ text: text2, located }, _wanted, trail) => {
        trail.append([]);
        const refused = new Set(trail.receipt.refused.map(({ row: row3 }) => row3));
        const done = [...chosen.rows].filter((row3) => !refused.has(row3)).length;
        const word2 = state2 === null ? text2.menu.record : DECISION_WORDS[state2];
        const strangers = strangersIn(located, chosen.rows);
        const said3 = [
          text2.decisions.decided(word2, done),
          ...strangers.length > 0 ? [text2.decisions.strangers(strangers)] : []
        ];
        return { said: said3.join(" "), trail };
      },
      (book) => {
        var _a5;
        const rows = new Set((_a5 = given.rows) != null ? _a5 : selectedRows());
        const known = book.rows.filter(isKnown).filter(({ typed }) => rows.has(typed.row));
        if (known.length === 0) throw new Refusal("decisions/none-selected", {});
        chosen.rows = new Set(known.map(({ typed }) => typed.row));
        if (state2 === null) return { signed: chosen.rows };
        const wished = cellsFor(book, known, state2, given);
        return { signed: chosen.rows, rows: overlaid(book, wished), wished };
      }
    );
  };
  var strangersIn = (located, rows) => [
    ...new Set(
      located.flatMap(
        ({ finding: finding4, at: at4 }) => finding4.code === "decision/verifier-unknown" && at4 !== null && rows.has(at4.row) ? [finding4.found] : []
      )
    )
  ];
  var cellsFor = (book, rows, state2, given) => {
    var _a5, _b;
    const needing = rows.filter(({ decision: decision2 }) => stepOf(decision2, state2) === "reasoned");
    const lacksCode = needing.filter((row3) => !hasCode(row3, state2));
    const lacksNote = needing.filter((row3) => !hasNote(row3, state2));
    const { decisions: decisions3 } = LANGUAGES[book.settings.language];
    const title = decisions3.askReasonTitle(DECISION_WORDS[state2], rows.length);
    const code = lacksCode.length > 0 ? codeFrom((_a5 = given.reasonCode) != null ? _a5 : askText(title, decisions3.askReason(reasonCodesFor(state2))), state2) : "";
    const note = lacksNote.length > 0 ? noteFrom((_b = given.note) != null ? _b : askText(title, decisions3.askNote)) : "";
    return new Map(
      rows.map((row3) => {
        const { typed, decision: decision2 } = row3;
        const isReasoned2 = stepOf(decision2, state2) === "reasoned";
        return [
          typed.row,
          {
            decision: DECISION_WORDS[state2],
            verifiedAnswer: typed.verifiedAnswer,
            verifiedNumerator: typed.verifiedNumerator,
            verifiedDenominator: typed.verifiedDenominator,
            reasonCode: isReasoned2 && !hasCode(row3, state2) ? code : typed.reasonCode,
            verifierNote: isReasoned2 && !hasNote(row3, state2) ? note : typed.verifierNote
          }
        ];
      })
    );
  };
  var hasCode = ({ typed, standing: standing2 }, state2) => fits(typed.reasonCode, state2) && !isNoteOf(standing2, state2, typed.verifierNote);
  var hasNote = ({ typed, standing: standing2 }, state2) => hasReason(typed.verifierNote) && !isNoteOf(standing2, state2, typed.verifierNote);
  var fits = (cell, state2) => {
    const code = readReasonCode(cell);
    return code !== null && fitsDecision(code, state2);
  };
  var codeFrom = (found, state2) => {
    const code = readReasonCode(found);
    if (code === null || !fitsDecision(code, state2)) throw new Refusal("decisions/no-reason", { found });
    return reasonLabel(code);
  };
  var noteFrom = (found) => {
    if (!hasReason(found)) throw new Refusal("decisions/no-note", {});
    return found;
  };
  var overlaid = (book, cells) => readSubmissions(
    book.instrument,
    book.regions,
    book.rows.map(({ typed }) => ({ ...typed, ...cells.get(typed.row) }))
  );

  // src/script/actions/decide-doubtful.ts
  var markAsSent = (options) => decide(STATES3.sent, options);
  var sendAgain = (options) => decide(STATES3.again, options);
  var decide = (state2, options) => runRecorded("send", void 0, ({ book, text: text2 }, _wanted, trail) => {
    var _a5;
    const rows = (_a5 = options == null ? void 0 : options.rows) != null ? _a5 : rowsSelectedIn(TABS.outbox);
    const outbox = readOutbox(book.spreadsheet);
    const decided = outbox.entries.filter((entry) => rows.includes(entry.row) && isInDoubt(entry));
    if (decided.length === 0) throw new Refusal("messages/none-in-doubt", {});
    trail.append(
      decided.map(({ key, state: from }) => ({
        action: TRAIL_ACTIONS.send,
        from,
        to: state2,
        reason: key.slice(0, SHORT_HASH)
      }))
    );
    writeOutbox(
      outbox,
      outbox.entries.map((entry) => decided.includes(entry) ? { ...entry, state: state2, remark: "" } : entry)
    );
    return {
      said: state2 === STATES3.sent ? text2.jobs.markedSent(decided.length) : text2.jobs.toSendAgain(decided.length),
      trail
    };
  });

  // src/script/sheets/determinations-tab.ts
  var WIDTHS8 = [80, 220, 110, 90, 170, 240, 140, 240, 140, 300, 140, 140, 140, 90];
  var writeDeterminations = (book, regions, determinations) => {
    var _a5;
    return writeTable(
      (_a5 = book.getSheetByName(TABS.determinations)) != null ? _a5 : makeTab(book, TABS.determinations, () => findTab(book, TABS.scores).getIndex(), dress3),
      DETERMINATION_COLUMNS,
      regions.flatMap((region) => {
        const found = determinations.get(region.code);
        return found ? [rowOf5(region, found)] : [];
      })
    );
  };
  var rowOf5 = (region, { state: state2, score, entry, revoked }) => {
    var _a5, _b;
    return [
      region.code,
      region.name,
      STATE_WORDS[state2],
      score.final,
      score.gradeName,
      addressOf(entry.who),
      entry.time,
      revoked ? addressOf(revoked.who) : "",
      (_a5 = revoked == null ? void 0 : revoked.time) != null ? _a5 : "",
      (_b = revoked == null ? void 0 : revoked.reason) != null ? _b : entry.reason,
      score.inputs,
      entry.rules,
      entry.instrument,
      entry.seq
    ];
  };
  var dress3 = (sheet) => {
    styleHeader(sheet, DETERMINATION_COLUMNS.length, 2);
    setWidths(sheet, WIDTHS8);
    sheet.getRange(2, DETERMINATION_COLUMNS.indexOf("Nilai Akhir") + 1, sheet.getMaxRows() - 1, 1).setNumberFormat("0.00");
    protectOwn(sheet);
  };

  // src/script/actions/determine.ts
  var determineRegions = (options) => runRecorded(
    "determine",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { states, evaluations, text: text2 } = assessment;
      named3();
      const codes = wanted.filter((code) => states.get(code) !== "determined");
      const others = codes.filter((code) => states.get(code) !== "verified");
      if (others.length > 0)
        throw new Refusal("determine/not-verified", {
          regions: others.map((code) => {
            var _a5;
            return `${code} (${STATE_WORDS[(_a5 = states.get(code)) != null ? _a5 : "draft"]})`;
          })
        });
      if (codes.length > 0) askYes(text2.stages.determineTitle, text2.stages.askDetermine(codes.length));
      trail.append(
        evaluations.filter(({ region }) => codes.includes(region.code)).map((one) => ({
          action: TRAIL_ACTIONS.determine,
          region: one.region.code,
          from: STATE_WORDS.verified,
          to: fixedText(fixedScore(one))
        }))
      );
      show(assessment, trail);
      return { said: text2.stages.determined(codes.length, wanted.length - codes.length), trail };
    }
  );
  var revokeRegions = (options) => runRecorded(
    "revoke",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { states, text: text2 } = assessment;
      named3();
      const codes = wanted.filter((code) => states.get(code) !== "revoked");
      const others = codes.filter((code) => states.get(code) !== "determined");
      if (others.length > 0)
        throw new Refusal("revoke/not-determined", {
          regions: others.map((code) => {
            var _a5;
            return `${code} (${STATE_WORDS[(_a5 = states.get(code)) != null ? _a5 : "draft"]})`;
          })
        });
      const reason2 = codes.length > 0 ? reasonFor(codes.length, text2, options) : "";
      trail.append(
        codes.map((region) => ({
          action: TRAIL_ACTIONS.revoke,
          region,
          from: STATE_WORDS.determined,
          to: STATE_WORDS.revoked,
          reason: reason2
        }))
      );
      show(assessment, trail);
      return { said: text2.stages.revoked(codes.length, wanted.length - codes.length), trail };
    }
  );
  var reasonFor = (regions, { stages: stages3 }, options) => {
    var _a5;
    const reason2 = (_a5 = options == null ? void 0 : options.reason) != null ? _a5 : askText(stages3.revokeTitle, stages3.askRevoke(regions));
    if (!hasReason(reason2)) throw new Refusal("open/reason", {});
    return reason2;
  };
  var named3 = () => {
    if (clicker() === "") throw new Refusal("roles/unknown-user", {});
  };
  var show = ({ book }, trail) => writeDeterminations(book.spreadsheet, book.regions, trail.standing().determinations);

  // src/domain/second-review/draw.ts
  var lotOf = (seed, { region, indicator }) => sha2562(`${seed} ${region} ${indicator}`);
  var drawSample = (places, size, seed) => places.map((place3) => ({ place: place3, lot: lotOf(seed, place3) })).sort((a, b) => a.lot < b.lot ? -1 : 1).slice(0, size).map(({ place: place3 }) => place3);

  // src/domain/second-review/people.ts
  var isBy = (by2, address2) => addressOf(by2).toLowerCase() === address2.toLowerCase();
  var thirdFault = ({ first, second }, address2, thirds) => {
    if (!thirds.includes(address2.toLowerCase())) return "not-third";
    if (isBy(first.by, address2)) return "first";
    return second !== null && isBy(second.by, address2) ? "second" : null;
  };

  // src/domain/second-review/population.ts
  var populationOf = (indicators, rows, second) => {
    const complete = [...groupBy(rows, ({ region }) => region.code).values()].flatMap((own2) => {
      const firsts = [...groupBy(own2, ({ indicator }) => indicator.code).values()].flatMap(
        ([first]) => first != null ? first : []
      );
      return firsts.length === indicators.length && firsts.every(({ decision: decision2 }) => isDecided(decision2)) ? [firsts] : [];
    });
    const decided = complete.flat().map(
      ({ region, indicator, typed, standing: standing2 }) => ({
        region: region.code,
        indicator: indicator.code,
        first: { text: cellText(typed.recorded), by: standing2.by }
      })
    );
    const candidates = decided.filter(({ first }) => !isBy(first.by, second));
    return { candidates, leftOut: decided.length - candidates.length, regions: complete.length };
  };

  // src/script/second-review/verifiers.ts
  var secondOf = ({ secondVerifier }) => {
    var _a5, _b;
    return (_b = (_a5 = readAddresses(secondVerifier)) == null ? void 0 : _a5[0]) != null ? _b : null;
  };
  var thirdsOf = ({ thirdVerifiers }) => {
    var _a5;
    return (_a5 = readAddresses(thirdVerifiers)) != null ? _a5 : [];
  };

  // src/script/actions/draw-second-review.ts
  var drawSecondReview = (options) => runRecorded("drawReview", options, (assessment, _wanted, trail) => {
    var _a5;
    const { book, text: text2 } = assessment;
    const { spreadsheet } = book;
    const proposals = readProposals(spreadsheet);
    const before = currentReview(trail.entries);
    const isNew = before === null || !isUnderWay2(before);
    const isAgreed = (options == null ? void 0 : options.agreed) === true;
    if (isNew) draw(assessment, trail, ((_a5 = before == null ? void 0 : before.plan.number) != null ? _a5 : 0) + 1, isAgreed);
    else handOver(assessment, trail, before, isAgreed);
    const { file, refused } = makeSample(book, text2, reviewOf(trail), trail);
    const review = reviewOf(trail);
    writeReviewTab(spreadsheet, reviewRows(book, text2, review, proposals, /* @__PURE__ */ new Map()));
    const url = file.getUrl();
    return { said: text2.secondReview.done.drawn({ plan: review.plan, isNew, url, refused }), trail };
  });
  var isUnderWay2 = ({ rows }) => rows.some((row3) => stateOf2(row3) === "waiting" || stateOf2(row3) === "differing");
  var reviewOf = (trail) => {
    const review = currentReview(trail.all());
    if (review === null) throw new Refusal("review/none", {});
    return review;
  };
  var draw = ({ book, text: text2 }, trail, number4, isAgreed) => {
    const { settings } = book;
    const second = secondOf(settings);
    if (second === null) throw new Refusal("review/no-second", {});
    const { determinations } = trail.standing();
    const rows = book.rows.filter(isKnown).filter(({ region }) => !determinations.has(region.code));
    const population = populationOf(book.instrument.indicators, rows, second);
    const { candidates, leftOut } = population;
    if (candidates.length === 0) {
      throw leftOut > 0 ? new Refusal("review/all-by-second", { address: second }) : new Refusal("review/nothing-decided", {});
    }
    const planned = (seed) => planOf({
      number: number4,
      population: candidates.length,
      leftOut,
      riskPercent: settings.sampleRisk,
      tolerablePercent: settings.tolerableRate,
      accepted: settings.acceptedDifferences,
      second,
      seed
    });
    if (!isAgreed) askYes(text2.secondReview.ask.title, questionOf({ book, text: text2 }, planned(""), population));
    trail.append([]);
    const plan = planned(trail.head().hash);
    const drawn = drawSample(candidates, plan.size, plan.seed);
    trail.append([
      { action: TRAIL_ACTIONS.reviewPlan, to: planText(plan) },
      ...drawn.map(({ region, indicator, first }) => ({
        action: TRAIL_ACTIONS.reviewDraw,
        region,
        indicator,
        from: first.text,
        to: String(number4),
        reason: first.by
      }))
    ]);
  };
  var questionOf = ({ book, text: text2 }, plan, { regions }) => text2.secondReview.ask.draw({
    plan,
    regions,
    wanted: book.settings.acceptedDifferences,
    isBookShared: isSharedWith(book, plan.second)
  });
  var isSharedWith = ({ spreadsheet }, address2) => attempt(() => spreadsheet.getEditors().some((editor) => editor.getEmail().toLowerCase() === address2)) === true;
  var handOver = ({ book, text: text2 }, trail, review, isAgreed) => {
    var _a5;
    const { second: from } = review.plan;
    const to = (_a5 = secondOf(book.settings)) != null ? _a5 : from;
    if (to === from) {
      trail.append([]);
      return;
    }
    const places = review.rows.filter((row3) => stateOf2(row3) === "waiting" && isBy(row3.first.by, to)).map(({ region, indicator }) => `${region} ${indicator}`);
    if (places.length > 0) throw new Refusal("review/second-decided", { address: to, places });
    const { ask: words } = text2.secondReview;
    if (!isAgreed) askYes(words.title, words.replace(from, to));
    trail.append([{ action: TRAIL_ACTIONS.reviewSecond, from, to }]);
  };

  // src/domain/health/health.ts
  var isWell = (fact) => {
    switch (fact.check) {
      case "watchdog":
        return !fact.isMissing;
      case "night":
        return !fact.isSilent;
      case "job":
        return !fact.standsStill && fact.job.state !== "failed" && fact.job.failed.length === 0;
      case "doubt":
        return fact.messages === 0;
      case "mail":
        return fact.remaining !== 0;
      case "permissions":
        return fact.missing === null || fact.missing.length === 0;
      case "trail-broken":
        return false;
      default:
        return true;
    }
  };

  // src/domain/collection/liveness.ts
  var PATIENCE_HOURS = 12;
  var HOUR_MS = 36e5;
  var TIME2 = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;
  var isSilent = ({ last, next }, now) => {
    var _a5;
    const due = (_a5 = timeOf(next)) != null ? _a5 : plusDay(timeOf(last));
    const time2 = timeOf(now);
    return due === null || time2 === null || time2 - due > PATIENCE_HOURS * HOUR_MS;
  };
  var timeOf = (text2) => TIME2.test(text2) ? Date.parse(`${text2.slice(0, 10)}T${text2.slice(11, 16)}:00Z`) : null;
  var plusDay = (time2) => time2 === null ? null : time2 + 24 * HOUR_MS;

  // src/domain/job/standstill.ts
  var MISSED_ROUNDS2 = 9;
  var standsStill = (job, now, hasWatchdog) => {
    if (!isOpen(job) || isHeld(job, now)) return false;
    const due = job.state === "waiting" ? job.next : job.lease;
    return !hasWatchdog || plusMinutes(due, MISSED_ROUNDS2 * ROUND_MINUTES) < now;
  };

  // src/script/scopes.ts
  var manifestScopes = () => define_KKPHAM_SCOPES_default;

  // src/script/health/gather.ts
  var MINUTE_MS3 = 6e4;
  var gatherHealth = (book) => {
    var _a5, _b, _c, _d;
    const account = (_a5 = attempt(runner)) != null ? _a5 : "";
    const own2 = (_b = attempt(ownHandlers)) != null ? _b : null;
    const watchdogs = watchdogFacts(book, account, own2);
    return [
      { check: "version", version: VERSION, account },
      { check: "triggers", own: own2 },
      ...watchdogs,
      ...nightFacts(book),
      ...jobFacts(
        book,
        watchdogs.some((fact) => fact.isAlive)
      ),
      ...doubtFacts(book),
      { check: "mail", remaining: (_c = attempt(() => MailApp.getRemainingDailyQuota())) != null ? _c : null },
      { check: "permissions", missing: (_d = attempt(missingScopes)) != null ? _d : null },
      trailFact(book)
    ];
  };
  var ownHandlers = () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  var watchdogFacts = (book, account, own2) => {
    var _a5;
    const now = Date.now();
    const of = (_a5 = attempt(() => readSettings(readValues(book, TABS.settings)).triggerMinutes)) != null ? _a5 : Number(SETTING_LINES.triggerMinutes.initial);
    return [...readWatchdogs()].map(([who, dog]) => {
      const isThere = own2 === null || who !== account || own2.includes(WATCHDOG);
      return {
        check: "watchdog",
        who,
        isAlive: isThere && isAlive(dog, now),
        isMissing: dog.made > 0 && (!isThere || !isAlive(dog, now)),
        last: dog.last > 0 ? nowOf(book, new Date(dog.last)) : "",
        minutes: Math.ceil(usedToday(dog, now) / MINUTE_MS3),
        of
      };
    });
  };
  var nightFacts = (book) => {
    const night = attempt(() => readNightly(book));
    if (!night) return [];
    const isOn = night.state === JOB_STATES.on;
    return [{ check: "night", isOn, isSilent: isOn && isSilent(night, nowOf(book)), last: night.last }];
  };
  var jobFacts = (book, hasWatchdog) => {
    var _a5;
    const jobs3 = (_a5 = attempt(() => readJobs(book))) != null ? _a5 : [];
    const told2 = jobs3.filter(
      ({ state: state2, failed }) => !["done", "cancelled"].includes(state2) || failed.length > 0
    );
    if (told2.length === 0) return [{ check: "no-job" }];
    const now = nowOf(book);
    return told2.map(
      (job) => ({ check: "job", job, standsStill: standsStill(job, now, hasWatchdog) })
    );
  };
  var doubtFacts = (book) => {
    const outbox = attempt(() => readOutbox(book));
    return outbox ? [{ check: "doubt", messages: outbox.entries.filter(isInDoubt).length }] : [];
  };
  var missingScopes = () => {
    const isMissing = (scopes2) => String(
      scriptApp().getAuthorizationInfo(ScriptApp.AuthMode.FULL, [...scopes2]).getAuthorizationStatus()
    ) === "REQUIRED";
    const scopes = manifestScopes();
    return isMissing(scopes) ? scopes.filter((scope) => isMissing([scope])) : [];
  };
  var scriptApp = () => ScriptApp;
  var trailFact = (book) => {
    try {
      const { seq, hash } = openTrail(book, () => {
        throw new Error("Nothing is written.");
      }).head();
      return { check: "trail", length: seq, head: hash };
    } catch (error) {
      const reason2 = error instanceof Refusal ? refusalText(languageOfBook(), error) : reasonOf2(error);
      return { check: "trail-broken", reason: reason2 };
    }
  };

  // src/script/locale/jobs-text.ts
  var healthText = ({ health }, fact) => health[fact.check](fact);

  // src/script/actions/health.ts
  var showHealth = () => toldIfRefused(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text2 = languageOfBook();
    const facts = gatherHealth(book);
    const health = [...facts.filter((fact) => !isWell(fact)), ...facts.filter(isWell)].map((fact) => ({
      check: fact.check,
      isWell: isWell(fact),
      ...healthText(text2.jobs, fact)
    }));
    const said3 = health.map((line3) => line3.isWell ? line3.said : `${text2.jobs.attend}: ${line3.said} ${line3.todo}`).join("\n");
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui == null ? void 0 : ui.alert(text2.jobs.menu.health, said3, ui.ButtonSet.OK);
    return { ...bareReport(book, said3), health };
  });

  // src/domain/views/count.ts
  var partsOf2 = ({ decision: decision2, hasChanged }) => {
    if (decision2 === "returned") return ["all", "returned"];
    if (isDecided(decision2)) return ["all"];
    return hasChanged ? ["all", "open", "cameBack"] : ["all", "open"];
  };
  var countRows = (views3, rows) => {
    var _a5;
    const counts = /* @__PURE__ */ new Map();
    for (const row3 of rows) {
      const name = nameKey(row3.verifier);
      const groups2 = ["everybody", `region ${row3.region}`, name === "" ? "nobody" : `verifier ${name}`];
      for (const part of partsOf2(row3)) {
        for (const group of groups2) {
          const key = `${part} ${group}`;
          counts.set(key, ((_a5 = counts.get(key)) != null ? _a5 : 0) + 1);
        }
      }
    }
    return views3.map(
      ({ whose, part }) => groupsOf(whose).reduce((sum3, group) => {
        var _a6;
        return sum3 + ((_a6 = counts.get(`${part} ${group}`)) != null ? _a6 : 0);
      }, 0)
    );
  };
  var groupsOf = (whose) => {
    if (whose.kind === "region") return [`region ${whose.region.code}`];
    if (whose.kind === "verifier") {
      return [...new Set(whose.verifier.names.map(nameKey))].map((name) => `verifier ${name}`);
    }
    return [whose.kind];
  };

  // src/domain/views/view.ts
  var UNFINISHED2 = ["open", "cameBack", "returned"];
  var viewsOf = (regions, verifiers) => [
    ...UNFINISHED2.map((part) => ({ whose: { kind: "everybody" }, part })),
    { whose: { kind: "nobody" }, part: "all" },
    ...verifiers.flatMap(
      (verifier) => ["all", ...UNFINISHED2].map((part) => ({ whose: { kind: "verifier", verifier }, part }))
    ),
    ...regions.map((region) => ({ whose: { kind: "region", region }, part: "all" }))
  ];

  // src/script/sheets/views-tab.ts
  var writeViews = (book, answersId, lines, { views: words }) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(TABS.views)) != null ? _a5 : makeTab(book, TABS.views, () => findTab(book, TABS.answers).getIndex(), dress4);
    writeTable(
      sheet,
      VIEW_COLUMNS,
      lines.map(({ view: { whose }, title, rows, id: id2 }) => [
        title,
        whose.kind === "verifier" ? [...new Set(whose.verifier.names)].join(", ") : words.forAll,
        rows,
        {
          formula: `=HYPERLINK(${formulaText(`#gid=${answersId}&fvid=${id2}`)};${formulaText(words.open)})`
        },
        id2
      ])
    );
  };
  var dress4 = (sheet) => {
    const width = VIEW_COLUMNS.length;
    const columns = sheet.getMaxColumns();
    if (columns > width) sheet.deleteColumns(width + 1, columns - width);
    styleHeader(sheet, width, 1);
    setWidths(sheet, [360, 300, 80, 90, 130]);
    const rows = sheet.getMaxRows();
    const column2 = (name, from = 1) => sheet.getRange(from, VIEW_COLUMNS.indexOf(name) + 1, rows - from + 1, 1);
    column2("Baris").setHorizontalAlignment("right");
    column2("Tautan").setHorizontalAlignment("center");
    column2("ID Tampilan").setHorizontalAlignment("right");
    column2("ID Tampilan", 2).setNumberFormat("0").setFontColor("#808080");
    column2("Untuk", 2).setWrap(true);
    protectOwn(sheet);
  };

  // src/script/views/place-views.ts
  var OURS = "KKPHAM · ";
  var placeViews = (bookId, sheetId, width, wanted) => {
    const service = typeof Sheets === "undefined" ? void 0 : Sheets.Spreadsheets;
    if (!service) throw new Refusal("views/no-service", {});
    return orRefused(() => {
      var _a5, _b;
      const fields = "sheets(properties.sheetId,filterViews(filterViewId,title))";
      const { sheets = [] } = service.get(bookId, { fields });
      const there = (_b = (_a5 = sheets.find(({ properties: properties4 }) => {
        var _a6;
        return ((_a6 = properties4 == null ? void 0 : properties4.sheetId) != null ? _a6 : 0) === sheetId;
      })) == null ? void 0 : _a5.filterViews) != null ? _b : [];
      const ours = /* @__PURE__ */ new Map();
      const gone = [];
      for (const { filterViewId, title = "" } of there) {
        if (filterViewId === void 0 || !title.startsWith(OURS)) continue;
        if (ours.has(title) || !wanted.some((view) => OURS + view.title === title)) gone.push(filterViewId);
        else ours.set(title, filterViewId);
      }
      const range = { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: width };
      const requests = [
        ...wanted.map((view) => requestFor(view, range, ours.get(OURS + view.title))),
        ...gone.map((filterId) => ({ deleteFilterView: { filterId } }))
      ];
      const { replies = [] } = service.batchUpdate({ requests }, bookId);
      return wanted.map(
        (view, i) => {
          var _a6, _b2, _c, _d, _e;
          return (_e = (_d = ours.get(OURS + view.title)) != null ? _d : (_c = (_b2 = (_a6 = replies[i]) == null ? void 0 : _a6.addFilterView) == null ? void 0 : _b2.filter) == null ? void 0 : _c.filterViewId) != null ? _e : 0;
        }
      );
    });
  };
  var requestFor = (view, range, id2) => {
    const what = { range, filterSpecs: view.specs };
    return id2 === void 0 ? { addFilterView: { filter: { ...what, title: OURS + view.title } } } : { updateFilterView: { filter: { ...what, filterViewId: id2 }, fields: "range,filterSpecs" } };
  };
  var GOOGLES = ["GoogleJsonResponseException", "Exception"];
  var orRefused = (work) => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Error && GOOGLES.includes(error.name)) {
        throw new Refusal("views/refused", { reason: reasonOf2(error) });
      }
      throw error;
    }
  };

  // src/script/views/specs.ts
  var specsOf = ({ whose, part }, columns) => [...demandsOfWhose(whose), ...demandsOfPart(part)].map(([column2, demand]) => ({
    columnIndex: columns[column2],
    filterCriteria: {
      condition: demand === "something" ? { type: "NOT_BLANK" } : {
        type: "CUSTOM_FORMULA",
        values: [{ userEnteredValue: `=${demand(`$${columnLetters(columns[column2] + 1)}2`)}` }]
      }
    }
  }));
  var OF_A_REGION = ["Kode Wilayah", "something"];
  var demandsOfWhose = (whose) => {
    switch (whose.kind) {
      case "everybody":
        return [OF_A_REGION];
      case "nobody":
        return [OF_A_REGION, ["Verifikator", (cell) => `TRIM(${cell})=""`]];
      case "verifier":
        return [OF_A_REGION, ["Verifikator", (cell) => isOneOf(cell, whose.verifier.names)]];
      case "region":
        return [["Kode Wilayah", (cell) => isRegion(cell, whose.region.code)]];
    }
  };
  var { pending: _, returned: RETURNED, ...DECIDED } = DECISION_WORDS;
  var OPEN = ["Status Verifikasi", (cell) => isNoneOf(cell, [RETURNED, ...Object.values(DECIDED)])];
  var demandsOfPart = (part) => {
    switch (part) {
      case "all":
        return [];
      case "open":
        return [OPEN];
      case "cameBack":
        return [OPEN, ["Perubahan", "something"]];
      case "returned":
        return [["Status Verifikasi", (cell) => isOneOf(cell, [RETURNED])]];
    }
  };
  var isRegion = (cell, code) => `0+(${cell}=${formulaText(code)})+(${cell}=${code.replace(".", "")}/100)>0`;
  var isOneOf = (cell, words) => `0${words.map((word2) => `+(TRIM(${cell})=${formulaText(word2)})`).join("")}>0`;
  var isNoneOf = (cell, words) => `1${words.map((word2) => `*(TRIM(${cell})<>${formulaText(word2)})`).join("")}=1`;

  // src/script/actions/make-views.ts
  var makeViews = (options) => runAction("views", options, ({ book, text: text2 }) => {
    var _a5, _b;
    const { spreadsheet, tabs, regions } = book;
    const { sheet, values: values2, columns } = tabs.answers;
    const rows = viewRows(tabs.answers);
    const read3 = peopleOf(spreadsheet);
    const { verifiers, left: left2 } = verifiersOf(
      "people" in read3 ? read3.people : [],
      rows.map(({ verifier }) => verifier)
    );
    const views3 = viewsOf(regions, verifiers);
    const titles = distinct(views3.map((view) => text2.views.title(view)));
    const sheetId = sheet.getSheetId();
    const ids = placeViews(
      spreadsheet.getId(),
      sheetId,
      (_b = (_a5 = values2[0]) == null ? void 0 : _a5.length) != null ? _b : 0,
      views3.map((view, i) => {
        var _a6;
        return { title: (_a6 = titles[i]) != null ? _a6 : "", specs: specsOf(view, columns) };
      })
    );
    const counts = countRows(views3, rows);
    const lines = views3.map((view, i) => {
      var _a6, _b2, _c;
      return {
        view,
        title: (_a6 = titles[i]) != null ? _a6 : "",
        rows: (_b2 = counts[i]) != null ? _b2 : 0,
        id: (_c = ids[i]) != null ? _c : 0
      };
    });
    writeViews(spreadsheet, sheetId, lines, text2);
    SpreadsheetApp.flush();
    return { said: text2.views.done(regions.length, verifiers.length, left2) };
  });
  var viewRows = ({ values: values2, columns }) => values2.slice(1).flatMap((cells) => {
    const cell = (column2) => cells[columns[column2]];
    const [region, verifier] = [cell("Kode Wilayah"), cell("Verifikator")];
    if (isBlank(region)) return [];
    return [
      {
        region: typeof region === "number" ? region.toFixed(2) : String(region),
        verifier: typeof verifier === "string" ? verifier : cellText(verifier),
        decision: readDecision(plainText(cell("Status Verifikasi"))),
        hasChanged: !isBlank(cell("Perubahan"))
      }
    ];
  });
  var distinct = (titles) => {
    const times = /* @__PURE__ */ new Map();
    return titles.map((title) => {
      var _a5;
      const time2 = ((_a5 = times.get(title)) != null ? _a5 : 0) + 1;
      times.set(title, time2);
      return time2 === 1 ? title : `${title} (${time2})`;
    });
  };

  // src/script/mail/reminders.ts
  var KIND3 = "pengingat";
  var NONE5 = { sent: [], already: 0, failed: 0, doubtful: 0, waiting: 0, withoutAddress: 0 };
  var remind = ({ book, evaluations, text: text2 }, time2, hasTime) => {
    if (book.settings.deadline === "") return NONE5;
    const outbox = readOutbox(book.spreadsheet);
    const reminders = remindersOf(
      book,
      evaluations,
      time2.slice(0, 10),
      (key) => outbox.entries.some((entry) => entry.key === key && isWaiting(entry))
    );
    const addressed = reminders.filter(({ to }) => to.length > 0);
    const entries = markDoubtful(outbox.entries, text2.words.outboxDoubt).filter(
      (entry) => !isWaiting(entry) || addressed.some(({ key }) => key === entry.key)
    );
    const { due, already, doubtful } = standing(entries, KIND3, addressed);
    const became = sendEach(queue(outbox, entries, due, KIND3, time2), withinQuota(due), hasTime);
    const of = (state2) => due.filter((reminder) => {
      var _a5;
      return ((_a5 = became.get(reminder)) == null ? void 0 : _a5.state) === state2;
    });
    const sent = of("sent");
    const [failed, perhaps] = [of("failed").length, of("doubtful").length];
    return {
      sent,
      already: already.length,
      failed,
      doubtful: doubtful.length + perhaps,
      waiting: due.length - sent.length - failed - perhaps,
      withoutAddress: reminders.length - addressed.length
    };
  };
  var remindersOf = (book, evaluations, today, waits) => {
    const { deadline, reminderDays } = book.settings;
    const days2 = readReminderDays(reminderDays);
    const mark3 = lastReminderMark(deadline, today, days2);
    if (mark3 === null) return [];
    const isTheDay = reminderMark(deadline, today, days2) !== null;
    const canAnswer = ({ row: row3 }) => standingOf(recordOf(book, row3)).state !== "locked";
    return evaluations.filter((evaluation) => isIncomplete(evaluation) && canAnswer(evaluation.region)).filter(({ region }) => isTheDay || waits(reminderKey(book, region, mark3))).map((evaluation) => reminderOf(book, evaluation, mark3, daysBetween(today, deadline)));
  };
  var isWaiting = ({ kind, state: state2 }) => kind === KIND3 && state2 === STATES3.queued;
  var reminderKey = ({ settings }, { code }, mark3) => sha2562(canonical([KIND3, settings.awardYear, code, settings.deadline, mark3]));
  var reminderOf = (book, evaluation, mark3, daysLeft) => {
    const { instrument, settings } = book;
    const { region, completeness } = evaluation;
    const missing = missingByRight(instrument, evaluation);
    const { url } = recordOf(book, region.row);
    const letter = reminderLetter(book, region, { completeness, missing, daysLeft, url });
    return {
      key: reminderKey(book, region, mark3),
      to: guestsOf(region),
      subject: OFFICER_WORDS.reminder.subject(region.name, settings.awardYear, daysLeft).replace(/\s+/g, " "),
      plain: officerText(letter),
      html: officerHtml(letter),
      numbers: []
    };
  };

  // src/script/roles/permit-whole-book.ts
  var permitWholeBook = (action, book, who = clicker) => {
    const allowed = permit(action, book, who);
    const { person, regions } = allowed;
    if (!person || person.provinces.length === 0 || !book.getSheetByName(TABS.regions)) return allowed;
    const { regions: all2 } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
    regions(
      [],
      all2.map(({ code }) => code)
    );
    return allowed;
  };
  var permitPrepare = (book) => {
    if ("people" in peopleOf(book)) permitWholeBook("prepare", book);
  };

  // src/script/actions/nightly.ts
  var COLLECTING_MS = 3 * 6e4;
  var nightly = () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    try {
      const report = guarded(() => runNight(book));
      writeNightly(book, { outcome: report.said });
      return report;
    } catch (error) {
      attempt(() => writeNightly(book, { outcome: languageOfBook().nightly.failed(reasonOf2(error)) }));
      throw error;
    }
  };
  var runNight = (spreadsheet) => {
    var _a5;
    const hasTime = startBudget();
    const { nightly: words } = languageOfBook();
    const job = readNightly(spreadsheet);
    if (job.state === JOB_STATES.off) return bareReport(spreadsheet, words.switchedOff);
    const time2 = nowOf(spreadsheet);
    const today = time2.slice(0, 10);
    const hour = (_a5 = hourOf(job.next)) != null ? _a5 : Number(time2.slice(11, 13));
    writeNightly(spreadsheet, {
      last: time2,
      outcome: words.unfinished,
      ...job.state === JOB_STATES.on ? { next: windowOf(addDays(today, 1), hour) } : {}
    });
    const allowed = permitWholeBook("nightly", spreadsheet, runner);
    attempt(() => keepProgram(spreadsheet));
    const trail = record(readBook(), allowed, { origin: "night" });
    const collected = collectAll(assessRecorded(trail), trail, [], false, startBudget(COLLECTING_MS));
    SpreadsheetApp.flush();
    const before = assess(readBook(), knownOf2(trail));
    const { book, text: text2 } = before;
    const begun2 = untold(trail.entries, TRAIL_ACTIONS.lock);
    const toLock = regionsToLock(book, today, begun2);
    if (toLock.length > 0)
      trail.append(
        begunDeeds(
          TRAIL_ACTIONS.lock,
          toLock.map(({ code }) => code)
        )
      );
    const locked = lockEach(book, text2, toLock, hasTime);
    if (toLock.length > 0) trail.append(doneDeeds(TRAIL_ACTIONS.lock, book, text2, locked, begun2));
    SpreadsheetApp.flush();
    const after = locked.length > 0 ? assess(readBook(), knownOf2(trail)) : before;
    writeStates(after);
    const reminded = remind(after, time2, hasTime);
    const count4 = countOutcomes(locked);
    return reportOf(after, [], {
      said: [
        collected.said,
        text2.nightly.locked(count4("locked"), count4("refused") + count4("left")),
        text2.nightly.reminded({ ...reminded, sent: reminded.sent.length })
      ].filter((sentence2) => sentence2 !== "").join(" "),
      trail,
      sheets: [...collected.sheets, ...locked.map((result) => sheetReport(text2, result))],
      messages: reminded.sent.map(({ key }) => key)
    });
  };

  // src/script/actions/nightly-switch.ts
  var HANDLER = "nightly";
  var switchNightlyOn = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    permitWholeBook("nightly", book);
    const { collectHour } = readSettings(readValues(book, TABS.settings));
    const job = readNightly(book);
    const now = nowOf(book);
    const who = Session.getActiveUser().getEmail();
    if (job.state === JOB_STATES.on && job.who !== who && !isSilent(job, now)) {
      throw new Refusal("nightly/other", { who: job.who });
    }
    const older = ownTriggers();
    ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(collectHour).inTimezone(book.getSpreadsheetTimeZone()).create();
    for (const trigger of older) ScriptApp.deleteTrigger(trigger);
    const today = now.slice(0, 10);
    const day2 = Number(now.slice(11, 13)) < collectHour ? today : addDays(today, 1);
    const next = windowOf(day2, collectHour);
    writeNightly(book, { state: JOB_STATES.on, next, who });
    return tell2(book, languageOfBook().nightly.on(next));
  });
  var switchNightlyOff = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    permitWholeBook("nightly", book);
    const { who } = readNightly(book);
    writeNightly(book, { state: JOB_STATES.off, next: "" });
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    const isOther = who !== "" && who !== Session.getActiveUser().getEmail();
    return tell2(book, languageOfBook().nightly.off(isOther ? who : null));
  });
  var nightlyState = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text2 = languageOfBook();
    const job = readNightly(book);
    const said3 = text2.nightly.state({
      ...job,
      isOn: job.state === JOB_STATES.on,
      trouble: troubleOf(book, job)
    });
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui == null ? void 0 : ui.alert(text2.menu.nightlyState, said3, ui.ButtonSet.OK);
    return bareReport(book, said3);
  });
  var troubleOf = (book, job) => {
    if (job.state !== JOB_STATES.on) return null;
    if (job.who === Session.getActiveUser().getEmail() && ownTriggers().length === 0) return "trigger-gone";
    if (isSilent(job, nowOf(book))) return "silent";
    const { collectHour } = readSettings(readValues(book, TABS.settings));
    return hourOf(job.next) === collectHour ? null : "hour-changed";
  };
  var ownTriggers = () => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  var tell2 = (book, said3) => {
    book.toast(said3, languageOfBook().menu.title, 15);
    return bareReport(book, said3);
  };

  // src/script/actions/open-sheets.ts
  var openSheets = (options) => toldIfRefused(() => {
    const regions = givenOrSelected(options == null ? void 0 : options.regions);
    permit("open", SpreadsheetApp.getActiveSpreadsheet());
    const extension = extensionOf(languageOfBook(), regions.length, options != null ? options : {});
    return runRecorded("open", { regions }, (assessment, wanted, trail) => {
      refuseFixed(assessment, wanted);
      const { book, text: text2 } = assessment;
      const concerned = book.regions.filter(({ code }) => wanted.includes(code));
      trail.append(begunDeeds(TRAIL_ACTIONS.open, wanted, `${extension.until} · ${extension.why}`));
      const results = openEach(book, text2, concerned, startBudget(), extension);
      trail.append(doneDeeds(TRAIL_ACTIONS.open, book, text2, results));
      const count4 = countOutcomes(results);
      return {
        said: text2.done.opened({
          opened: count4("opened"),
          refused: count4("refused"),
          none: count4("none"),
          left: count4("left"),
          until: text2.day(extension.until)
        }),
        trail,
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text2, result))
      };
    });
  });
  var extensionOf = (text2, sheets, given) => {
    var _a5, _b, _c;
    const { ask } = text2;
    const today = todayOf(SpreadsheetApp.getActiveSpreadsheet());
    const until = ((_a5 = given.until) != null ? _a5 : answerTo(text2, ask.openUntil(sheets, LONGEST_EXTENSION))).trim();
    const fault3 = extensionFault(until, today);
    if (fault3) throw new Refusal("open/until", { found: until, fault: fault3, longest: LONGEST_EXTENSION });
    const reason2 = oneLine2((_b = given.reason) != null ? _b : answerTo(text2, ask.openReason));
    if (!hasReason(reason2)) throw new Refusal("open/reason", {});
    const who = oneLine2(Session.getActiveUser().getEmail() || ((_c = given.who) != null ? _c : answerTo(text2, ask.openWho)));
    if (!hasReason(who)) throw new Refusal("open/who", {});
    return { until, why: [today, who, reason2].join(" · ") };
  };
  var answerTo = ({ ask }, question2) => {
    const ui = attempt(() => SpreadsheetApp.getUi());
    if (!ui) return "";
    const response = ui.prompt(ask.openTitle, question2, ui.ButtonSet.OK_CANCEL);
    if (response.getSelectedButton() !== ui.Button.OK) throw new Refusal("open/cancelled", {});
    return response.getResponseText();
  };
  var oneLine2 = (text2) => text2.replace(/\s+/g, " ").trim();

  // src/script/sheets/home-tab.ts
  var writeHome = (book, instrument, settings, text2, roles3) => {
    const sheet = findTab(book, TABS.home);
    const marks2 = [
      ...settings.sample === "ya" ? [text2.sampleMark] : [],
      ...isDraft(instrument) ? [text2.draftMark] : []
    ];
    const rows = [
      ...text2.home.slice(0, 1),
      ...marks2.map((mark3) => ["!", mark3]),
      ...text2.home.slice(1),
      ["", ""],
      [text2.homeFacts.instrument, `${instrument.id} · ${instrument.title}`],
      ["", instrument.hash],
      [text2.homeFacts.regulation, instrument.regulation],
      [text2.homeFacts.standing, instrument.standing],
      [text2.homeFacts.roles, roles3],
      [text2.homeFacts.assumptions, ""],
      ...instrument.assumptions.map(({ name, value: value3, why }) => [
        "",
        `${name}: ${value3}. ${why}`
      ])
    ];
    writePage(sheet, rows, marks2.length);
  };
  var writePage = (sheet, rows, marks2) => {
    const there = sheet.getMaxRows();
    sheet.getRange(1, 1, there, 2).clearContent();
    if (rows.length > there) sheet.insertRowsAfter(there, rows.length - there);
    const range = sheet.getRange(1, 1, rows.length, 2);
    range.setValues(rows.map((row3) => row3.map(gate)));
    range.setVerticalAlignment("top").setWrap(true).setFontSize(11).setBackground(null);
    sheet.getRange(1, 1, rows.length, 1).setFontWeight("bold");
    sheet.getRange(1, 1, 1, 2).setFontSize(16).setFontColor(COLOURS.header).setFontWeight("bold");
    if (marks2 > 0) sheet.getRange(2, 1, marks2, 2).setBackground(COLOURS.warning).setFontWeight("bold");
    sheet.setColumnWidth(1, 260);
    sheet.setColumnWidth(2, 760);
    sheet.setHiddenGridlines(true);
  };

  // src/script/trail/begin.ts
  var askForNewTrail = (book) => {
    if (hasEntries(book)) return null;
    const lost = knownHead();
    if (lost === null) return null;
    const { ask } = languageOfBook();
    const ui = attempt(() => SpreadsheetApp.getUi());
    const answer = ui == null ? void 0 : ui.alert(ask.newTrailTitle, ask.newTrail(headText(lost)), ui.ButtonSet.YES_NO);
    if (!ui || answer !== ui.Button.YES) throw new Refusal("trail/deleted", { head: headText(lost) });
    return lost;
  };
  var hasEntries = (book) => {
    var _a5, _b;
    return ((_b = (_a5 = book.getSheetByName(TABS.trail)) == null ? void 0 : _a5.getLastRow()) != null ? _b : 0) > 1;
  };
  var beginTrail = (book, instrument, lost) => {
    const [first] = appendEntries(NO_HEAD, [
      {
        ...stampOf(book, instrument, "click"),
        action: lost === null ? TRAIL_ACTIONS.begun : TRAIL_ACTIONS.begunAnew,
        region: "",
        indicator: "",
        from: lost === null ? "" : headText(lost),
        to: "",
        reason: ""
      }
    ]);
    if (!first) return;
    writeEntries(readTab(book, TABS.trail, TRAIL_COLUMNS), 1, [first]);
    attempt(() => keepHead(first));
  };

  // src/script/actions/prepare-book.ts
  var prepareBook = (contents) => guarded(() => {
    var _a5;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const given = contents && typeof contents === "object" ? contents : {};
    if (isNational(book)) throw new Refusal("national/national-book", {});
    permitPrepare(book);
    refuseUnsound(book, given);
    const lostTrail = askForNewTrail(book);
    addMissingColumns(book);
    const made = makeTabs2(book, given);
    addMissingSettings(book);
    const settings = readSettings(readValues(book, TABS.settings));
    const text2 = LANGUAGES[settings.language];
    const people = peopleOf(book);
    const instrument = readBookInstrument(book);
    const { regions } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
    if (regions.length > 0 && !hasEntries(book)) beginTrail(book, instrument, lostTrail);
    const added = addMissingRows(book, instrument, regions);
    addCheckRows(book, regions);
    dressScores(book, instrument);
    writeHome(book, instrument, settings, text2, rolesStanding(text2, people));
    keepProgram(book);
    if (made.length > 0) book.setActiveSheet((_a5 = book.getSheets()[0]) != null ? _a5 : book.getActiveSheet());
    const said3 = [
      regions.length === 0 ? text2.done.preparedBlank : text2.done.prepared(regions.length, added),
      ...made.includes(TABS.people) || "faults" in people ? [rolesStanding(text2, people)] : [],
      ...protectedByRole(book, people, text2)
    ].join(" ");
    SpreadsheetApp.flush();
    book.toast(said3, text2.menu.title, 15);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said: said3
    };
  });
  var PEOPLES = {
    regions: REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf("Status")),
    answers: ANSWER_COLUMNS.slice(0, ANSWER_COLUMNS.indexOf("Skor")).filter((name) => name !== "Kode Alasan")
  };
  var othersThan = (columns, known) => columns.filter((name) => !known.includes(name));
  var addMissingColumns = (book) => {
    const own2 = [
      [TABS.regions, othersThan(REGION_COLUMNS, PEOPLES.regions)],
      [TABS.answers, othersThan(ANSWER_COLUMNS, PEOPLES.answers)],
      [TABS.jobs, JOB_COLUMNS]
    ];
    for (const [tab, headers] of own2) {
      const sheet = book.getSheetByName(tab);
      if (sheet) addHeaders(sheet, headers);
    }
  };
  var refuseUnsound = (book, given) => {
    const there = (name) => book.getSheetByName(name) !== null;
    if (there(TABS.settings)) readSettings(readTab(book, TABS.settings, SETTING_COLUMNS).values);
    if (there(TABS.regions)) refuseMerged(TABS.regions, readTab(book, TABS.regions, PEOPLES.regions).range);
    if (there(TABS.answers)) refuseMerged(TABS.answers, readTab(book, TABS.answers, PEOPLES.answers).range);
    const [instrument, indicators] = [
      there(TABS.instrument) ? readValues(book, TABS.instrument) : given.instrument,
      there(TABS.indicators) ? readValues(book, TABS.indicators) : given.indicators
    ];
    if (instrument && indicators) soundInstrument(instrument, indicators);
  };
  var makeTabs2 = (book, given) => {
    var _a5, _b, _c;
    const tabs = [
      [TABS.home, [[""]]],
      [TABS.settings, [[...SETTING_COLUMNS], ...initialSettings(given.settings)]],
      [TABS.regions, [[...REGION_COLUMNS], ...(_a5 = given.regions) != null ? _a5 : []]],
      [TABS.answers, [[...ANSWER_COLUMNS]]],
      [TABS.findings, [[""]]],
      [TABS.scores, [[""]]],
      [TABS.outbox, [[""]]],
      [TABS.jobs, [[""]]],
      [TABS.check, [[...CHECK_COLUMNS]]],
      [TABS.people, [[...PEOPLE_COLUMNS]]],
      [TABS.trail, [[...TRAIL_COLUMNS]]],
      [TABS.instrument, (_b = given.instrument) != null ? _b : [[...INSTRUMENT_HEADERS]]],
      [TABS.indicators, (_c = given.indicators) != null ? _c : [[...INDICATOR_HEADERS]]]
    ];
    return makeMissing(book, tabs, dressTable);
  };
  var addMissingSettings = (book) => {
    var _a5, _b;
    const { sheet, values: values2, columns } = readTab(book, TABS.settings, SETTING_COLUMNS);
    const there = new Set(values2.map((cells) => cellText(cells[columns.Setelan]).toLowerCase()));
    const missing = initialSettings().filter(([name = ""]) => !there.has(name.toLowerCase()));
    if (missing.length === 0) return;
    const [last, rowsThere] = [values2.length + missing.length, sheet.getMaxRows()];
    if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
    const rows = missing.map((line3) => {
      var _a6;
      const row3 = ((_a6 = values2[0]) != null ? _a6 : []).map(() => "");
      SETTING_COLUMNS.forEach((header, i) => {
        var _a7;
        row3[columns[header]] = (_a7 = line3[i]) != null ? _a7 : "";
      });
      return row3;
    });
    sheet.getRange(values2.length + 1, 1, rows.length, (_b = (_a5 = rows[0]) == null ? void 0 : _a5.length) != null ? _b : 1).setNumberFormat("@").setValues(rows);
  };
  var addMissingRows = (book, instrument, regions) => {
    var _a5;
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
    if (missing.length === 0) return 0;
    const { sheet } = tab;
    const first = tab.values.length + 1;
    const last = tab.values.length + missing.length;
    const rowsThere = sheet.getMaxRows();
    if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
    if (first === 2 && last < rowsThere) sheet.deleteRows(last + 1, rowsThere - last);
    const width = ((_a5 = tab.values[0]) != null ? _a5 : []).length;
    const rights = new Map(instrument.rights.map((right) => [right.code, right.name]));
    const dimensions = new Map(instrument.dimensions.map((dimension) => [dimension.code, dimension.name]));
    const rows = missing.map(({ region, indicator }) => {
      var _a6;
      const cells = answerRow(region, indicator, rights, dimensions);
      const row3 = Array.from({ length: width }, () => "");
      for (const column2 of ANSWER_COLUMNS) row3[tab.columns[column2]] = (_a6 = cells[column2]) != null ? _a6 : "";
      return row3;
    });
    styleAnswers(sheet, first, rows.length, tab.columns);
    const rules = /* @__PURE__ */ new Map();
    sheet.getRange(first, tab.columns.Jawaban + 1, rows.length, 1).setDataValidations(missing.map(({ indicator }) => [answerValidation(indicator, rules)]));
    sheet.getRange(first, tab.columns["Status Verifikasi"] + 1, rows.length, 1).setDataValidation(decisionValidation());
    sheet.getRange(first, tab.columns["Kode Alasan"] + 1, rows.length, 1).setDataValidation(reasonValidation());
    sheet.getRange(first, 1, rows.length, width).setValues(rows);
    return missing.length;
  };

  // src/script/actions/prepare-national.ts
  var SETTINGS = ["language", "awardYear", "dataYear"];
  var prepareNational = (contents) => guarded(() => {
    var _a5, _b;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const given = contents && typeof contents === "object" ? contents : {};
    if (book.getSheetByName(TABS.answers)) throw new Refusal("national/province-book", {});
    permitPrepare(book);
    const made = makeTabs3(book, given);
    const text2 = LANGUAGES[readSettings(readValues(book, TABS.settings)).language];
    const listed9 = addMissingProvinces(book, (_a5 = given.provinces) != null ? _a5 : []);
    const roles3 = rolesStanding(text2, peopleOf(book));
    writePage(findTab(book, TABS.home), [...text2.national.home, ["", ""], [text2.homeFacts.roles, roles3]], 0);
    keepProgram(book);
    if (made.length > 0) book.setActiveSheet((_b = book.getSheets()[0]) != null ? _b : book.getActiveSheet());
    const said3 = text2.national.prepared(listed9);
    SpreadsheetApp.flush();
    book.toast(said3, text2.menu.title, 15);
    return bareReport(book, said3);
  });
  var makeTabs3 = (book, given) => {
    const names = SETTINGS.map((key) => SETTING_LINES[key].name);
    const tabs = [
      [TABS.home, [[""]]],
      [TABS.national, [[""]]],
      [TABS.nationalGaps, [[""]]],
      [TABS.provinces, [[...PROVINCE_COLUMNS]]],
      [TABS.nationalRegions, [[""]]],
      [
        TABS.settings,
        [
          [...SETTING_COLUMNS],
          ...initialSettings(given.settings).filter(([name = ""]) => names.includes(name))
        ]
      ],
      [TABS.people, [[...PEOPLE_COLUMNS]]]
    ];
    return makeMissing(book, tabs, dressOwn);
  };
  var dressOwn = (sheet, name) => {
    dressTable(sheet, name);
    if (name === TABS.national) dressNational(sheet);
    if (name === TABS.provinces) dressProvinces(sheet);
    if (name === TABS.nationalGaps || name === TABS.nationalRegions) protectOwn(sheet);
  };
  var dressProvinces = (sheet) => {
    const [rows, peoples] = [sheet.getMaxRows() - 1, PROVINCE_COLUMNS.indexOf("Daerah")];
    styleHeader(sheet, PROVINCE_COLUMNS.length, 2);
    setWidths(sheet, [80, 220, 420, 70, 70, 85, 85, 270, 130, 125, 420, 160]);
    sheet.getRange(2, 1, rows, PROVINCE_COLUMNS.length).setVerticalAlignment("top");
    sheet.getRange(2, 1, rows, peoples).setNumberFormat("@").setBackground(COLOURS.region);
    sheet.getRange(2, peoples + 1, rows, PROVINCE_COLUMNS.length - peoples).setNumberFormat("general").setBackground(COLOURS.script);
    sheet.getRange(1, PROVINCE_COLUMNS.indexOf("Program") + 1, rows + 1, 3).setHorizontalAlignment("center");
    sheet.getRange(2, PROVINCE_COLUMNS.indexOf("Masalah") + 1, rows, 1).setWrap(true);
    sheet.hideColumns(PROVINCE_COLUMNS.indexOf("Dibaca Dari") + 1);
  };
  var addMissingProvinces = (book, given) => {
    var _a5, _b;
    const { tab, books } = readProvinceList(book);
    const there = new Set(books.map(({ reference }) => reference));
    const missing = given.filter(([, , reference]) => !there.has(reference));
    if (missing.length === 0) return books.length;
    const { sheet, values: values2, columns } = tab;
    const [last, rows] = [values2.length + missing.length, sheet.getMaxRows()];
    if (last > rows) sheet.insertRowsAfter(rows, last - rows);
    const places = ["Kode", "Provinsi", "Buku"].map((column2) => columns[column2]);
    for (const place3 of places) {
      sheet.getRange(values2.length + 1, place3 + 1, missing.length, 1).setNumberFormat("@");
    }
    const width = (_b = (_a5 = values2[0]) == null ? void 0 : _a5.length) != null ? _b : 1;
    sheet.getRange(values2.length + 1, 1, missing.length, width).setValues(
      missing.map((cells) => {
        const row3 = Array.from({ length: width }, () => "");
        places.forEach((place3, i) => {
          var _a6;
          row3[place3] = (_a6 = cells[i]) != null ? _a6 : "";
        });
        return row3;
      })
    );
    return books.length + missing.length;
  };

  // src/script/screens/upload.ts
  var _a4;
  var uploadPage = ({ upload, language }) => html(_a4 || (_a4 = __template(['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;border:1px solid #1f4e5f;border-radius:4px;background:#1f4e5f;color:#fff;cursor:pointer}\nbutton:disabled{opacity:.5}\n#said{font-weight:bold;min-height:1.4em;white-space:pre-line}\n</style></head><body>\n<p>', "</p>\n<p><label>", ': <input type="file" id="files" accept=".xlsx" multiple></label></p>\n<p><button id="send" onclick="send()">', '</button></p>\n<p id="said" role="status"></p>\n<script>\nvar working = ', ";\nfunction say(text) { document.getElementById('said').textContent = text; }\nfunction end(text) { document.getElementById('send').disabled = false; say(text); }\nfunction call(name, argument, then) {\n  google.script.run.withSuccessHandler(then)\n    .withFailureHandler(function (error) { end(error.message); })[name](argument);\n}\nfunction send() {\n  var files = Array.prototype.slice.call(document.getElementById('files').files);\n  var told = [];\n  if (files.length === 0) return;\n  document.getElementById('send').disabled = true;\n  function next() {\n    var file = files.shift();\n    if (!file) {\n      call('collectSheets', { onlyFiles: true }, function (report) { end(told.concat(report.said).join('\\n')); });\n      return;\n    }\n    say(working.replace('\\u0001', file.name));\n    var reader = new FileReader();\n    reader.onload = function () {\n      var content = String(reader.result).split(',')[1] || '';\n      call('receiveFiles', { files: [{ name: file.name, content: content }] }, function (report) {\n        if (report.refused || report.sheets.length > 0) told.push(report.said);\n        next();\n      });\n    };\n    reader.readAsDataURL(file);\n  }\n  next();\n}\n<\/script></body></html>"], ['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;border:1px solid #1f4e5f;border-radius:4px;background:#1f4e5f;color:#fff;cursor:pointer}\nbutton:disabled{opacity:.5}\n#said{font-weight:bold;min-height:1.4em;white-space:pre-line}\n</style></head><body>\n<p>', "</p>\n<p><label>", ': <input type="file" id="files" accept=".xlsx" multiple></label></p>\n<p><button id="send" onclick="send()">', '</button></p>\n<p id="said" role="status"></p>\n<script>\nvar working = ', ";\nfunction say(text) { document.getElementById('said').textContent = text; }\nfunction end(text) { document.getElementById('send').disabled = false; say(text); }\nfunction call(name, argument, then) {\n  google.script.run.withSuccessHandler(then)\n    .withFailureHandler(function (error) { end(error.message); })[name](argument);\n}\nfunction send() {\n  var files = Array.prototype.slice.call(document.getElementById('files').files);\n  var told = [];\n  if (files.length === 0) return;\n  document.getElementById('send').disabled = true;\n  function next() {\n    var file = files.shift();\n    if (!file) {\n      call('collectSheets', { onlyFiles: true }, function (report) { end(told.concat(report.said).join('\\\\n')); });\n      return;\n    }\n    say(working.replace('\\\\u0001', file.name));\n    var reader = new FileReader();\n    reader.onload = function () {\n      var content = String(reader.result).split(',')[1] || '';\n      call('receiveFiles', { files: [{ name: file.name, content: content }] }, function (report) {\n        if (report.refused || report.sheets.length > 0) told.push(report.said);\n        next();\n      });\n    };\n    reader.readAsDataURL(file);\n  }\n  next();\n}\n<\/script></body></html>"])), language, upload.intro, upload.choose, upload.send, { html: JSON.stringify(upload.working("")).replace(/</g, "\\u003c") }).html;

  // src/script/actions/receive-files.ts
  var XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  var receiveFiles = (sent) => guarded(() => {
    var _a5;
    const given = ((_a5 = sent == null ? void 0 : sent.files) != null ? _a5 : []).filter(
      ({ name, content }) => typeof name === "string" && typeof content === "string"
    );
    const names = given.map(({ name }) => name).filter((name) => !/\.xlsx$/i.test(name));
    if (names.length > 0) throw new Refusal("files/not-xlsx", { names });
    const { book, settings } = openSettings();
    permit("upload", book);
    const bookId = book.getId();
    const files = listSheetFiles(bookId);
    const known = new Set(files.map(({ label: label2 }) => label2.kkphamHash));
    const fresh = given.map((file) => ({ ...file, hash: sha2562(file.content) })).filter(
      (file, i, all2) => !known.has(file.hash) && all2.findIndex(({ hash }) => hash === file.hash) === i
    );
    const folder = fresh.length === 0 ? "" : sheetFolder(files, settings.sheetFolder, bookId, settings.awardYear);
    const failed = fresh.flatMap(({ name, content, hash }) => {
      try {
        const blob = Utilities.newBlob(Utilities.base64Decode(content), XLSX, name.replace(/\.xlsx$/i, ""));
        const own2 = { kkphamSheetBook: bookId, kkphamSheet: "inbox", kkphamState: "made" };
        convert(blob, { ...own2, kkphamHash: hash }, folder);
        return [];
      } catch (error) {
        return [{ code: "unreadable-file", file: name, reason: reasonOf2(error) }];
      }
    });
    const text2 = LANGUAGES[settings.language];
    const troubles = failed.map((fault3) => ({ code: fault3.code, found: sheetFaultText(text2, fault3) }));
    const instrument = readBookInstrument(book);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      sheets: troubles.map((trouble) => ({
        region: null,
        outcome: "refused",
        id: null,
        url: null,
        changed: 0,
        reopened: 0,
        troubles: [trouble]
      })),
      said: [text2.done.received(given.length - failed.length), ...troubles.map(({ found }) => found)].join(
        " "
      )
    };
  });
  var uploadFiles = () => toldIfRefused(() => {
    const { book, settings } = openSettings();
    permit("upload", book);
    const text2 = LANGUAGES[settings.language];
    const page = HtmlService.createHtmlOutput(uploadPage(text2));
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(520).setHeight(320), text2.upload.title);
    return void 0;
  });
  var openSettings = () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return { book, settings: readSettings(readValues(book, TABS.settings)) };
  };

  // src/domain/warehouse/rows.ts
  var periodOf = (dataYear2) => `${dataYear2}-01-01`;
  var common = ({ instrument, dataYear: dataYear2, awardYear }) => ({
    period: periodOf(dataYear2),
    award_year: awardYear,
    instrument: instrument.id,
    instrument_hash: instrument.hash
  });
  var inOrder = ({ evaluations }) => [...evaluations].sort((a, b) => a.region.code < b.region.code ? -1 : 1);
  var placeOf4 = ({ region: { code } }) => ({ province: provinceOf(code), region: code });
  var indicatorOf = ({ code, right, dimension }) => ({ right, dimension, indicator: code });
  var BLANK3 = { state: "blank" };
  var answerRows = (source) => inOrder(source).flatMap(
    (one) => source.instrument.indicators.map((indicator) => {
      var _a5;
      const row3 = one.rows.get(indicator.code);
      const answer = (_a5 = row3 == null ? void 0 : row3.claimed) != null ? _a5 : BLANK3;
      const value3 = answer.state === "value" ? answer.value : null;
      return {
        ...common(source),
        ...placeOf4(one),
        ...indicatorOf(indicator),
        state: answer.state,
        ...readValue2(answer),
        numerator: (value3 == null ? void 0 : value3.kind) === "ratio" ? value3.numerator : null,
        denominator: (value3 == null ? void 0 : value3.kind) === "ratio" ? value3.denominator : null,
        data_year: yearIn(row3 == null ? void 0 : row3.typed.dataYear),
        has_evidence: startsLink(row3 == null ? void 0 : row3.typed.evidence)
      };
    })
  );
  var readValue2 = (answer) => {
    if (answer.state !== "value") return { option: null, value: null };
    switch (answer.value.kind) {
      case "yesNo":
        return { option: answer.value.yes ? "yes" : "no", value: null };
      case "option":
        return { option: answer.value.letter, value: null };
      default:
        return { option: null, value: answer.value.number };
    }
  };
  var yearIn = (cell) => {
    const text2 = cellText(cell);
    return /^\d{4}$/.test(text2) ? Number(text2) : null;
  };
  var decisionRows = (source) => inOrder(source).flatMap(
    (one) => source.instrument.indicators.flatMap((indicator) => {
      const row3 = one.rows.get(indicator.code);
      return row3 === void 0 || row3.decision === "pending" ? [] : [decisionRow(source, one, row3)];
    })
  );
  var decisionRow = (source, one, row3) => {
    var _a5, _b;
    const { state: state2, reasonCode, by: by2 } = row3.standing;
    const { option, value: value3 } = readValue2(row3.verified);
    return {
      ...common(source),
      ...placeOf4(one),
      ...indicatorOf(row3.indicator),
      decision: state2,
      reason: (_b = (_a5 = readReasonCode(reasonCode)) == null ? void 0 : _a5.code) != null ? _b : null,
      stands: one.decidedOn.has(row3.indicator.code),
      verified_state: row3.verified.state,
      verified_option: option,
      verified_value: value3,
      decided_at: timeIn(by2),
      verifier: addressHash(by2)
    };
  };
  var timeIn = (by2) => {
    var _a5;
    const [, day2 = "", minute] = (_a5 = / · (\d{4}-\d\d-\d\d) (([01]\d|2[0-3]):[0-5]\d)$/.exec(by2)) != null ? _a5 : [];
    return isDay(day2) ? `${day2}T${minute}:00` : null;
  };
  var addressHash = (text2) => {
    const address2 = text2.split(/[\s·,;<>()]+/).find((part) => /.@./.test(part));
    return address2 === void 0 ? null : sha2562(address2.toLowerCase());
  };
  var findingRows2 = (source) => {
    const { findings } = source;
    const key = (row3) => {
      var _a5, _b, _c, _d;
      return [(_a5 = row3.region) != null ? _a5 : "", (_b = row3.indicator) != null ? _b : "", row3.code, (_c = row3.table) != null ? _c : "", (_d = row3.field) != null ? _d : ""].join(" ");
    };
    return findings.map(
      ({ code, severity, region, indicator, place: place3 }) => {
        var _a5, _b;
        return {
          ...common(source),
          province: region === null ? null : provinceOf(region),
          region,
          indicator,
          code,
          severity,
          table: (_a5 = place3 == null ? void 0 : place3.table) != null ? _a5 : null,
          field: (_b = place3 == null ? void 0 : place3.field) != null ? _b : null
        };
      }
    ).sort((a, b) => key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
  };
  var scoreRows2 = (source) => inOrder(source).flatMap((one) => {
    var _a5, _b, _c;
    const { region, claimed, verified, provisional } = one;
    const about2 = {
      ...common(source),
      ...placeOf4(one),
      province_name: region.province,
      region_name: region.name,
      provisional
    };
    return [
      {
        ...about2,
        right: null,
        right_name: null,
        claimed: claimed.final,
        verified: verified.final,
        bonus: verified.bonus,
        grade: (_b = (_a5 = verified.grade) == null ? void 0 : _a5.name) != null ? _b : null,
        completeness: one.completeness,
        decided: one.decided,
        indicators: one.indicators,
        status: one.status,
        state: (_c = source.states.get(region.code)) != null ? _c : null
      },
      ...source.instrument.rights.map(
        (right, i) => {
          var _a6, _b2;
          return {
            ...about2,
            right: right.code,
            right_name: right.name,
            claimed: printedOrNull2((_a6 = claimed.rights[i]) == null ? void 0 : _a6.score),
            verified: printedOrNull2((_b2 = verified.rights[i]) == null ? void 0 : _b2.score),
            bonus: null,
            grade: null,
            completeness: null,
            decided: null,
            indicators: null,
            status: null,
            state: null
          };
        }
      )
    ];
  });
  var printedOrNull2 = (score) => score === null || score === void 0 ? null : printed(score);

  // src/domain/warehouse/schema.ts
  var required2 = (name, type) => ({ name, type, mode: "REQUIRED" });
  var nullable = (name, type) => ({ name, type, mode: "NULLABLE" });
  var PARTITION_FIELD = "period";
  var PERIOD = [required2(PARTITION_FIELD, "DATE"), required2("award_year", "INTEGER")];
  var INSTRUMENT = [required2("instrument", "STRING"), required2("instrument_hash", "STRING")];
  var PLACE = [required2("province", "STRING"), required2("region", "STRING")];
  var INDICATOR = [
    required2("right", "STRING"),
    required2("dimension", "STRING"),
    required2("indicator", "STRING")
  ];
  var ANSWER_FIELDS2 = [
    ...PERIOD,
    ...PLACE,
    ...INDICATOR,
    /** blank, value, noData, notApplicable or unreadable. */
    required2("state", "STRING"),
    /** A letter, or yes or no. */
    nullable("option", "STRING"),
    nullable("value", "FLOAT"),
    nullable("numerator", "FLOAT"),
    nullable("denominator", "FLOAT"),
    nullable("data_year", "INTEGER"),
    required2("has_evidence", "BOOLEAN"),
    ...INSTRUMENT
  ];
  var DECISION_FIELDS = [
    ...PERIOD,
    ...PLACE,
    ...INDICATOR,
    /** confirmed, corrected, unsupported, returned or notApplicable. */
    required2("decision", "STRING"),
    /** Code of the reason; none of a plain confirmation. */
    nullable("reason", "STRING"),
    /** Whether the indicator is settled by it. */
    required2("stands", "BOOLEAN"),
    /** The state of the answer that counts after it, as in the answers. */
    required2("verified_state", "STRING"),
    nullable("verified_option", "STRING"),
    nullable("verified_value", "FLOAT"),
    /** The minute in which it was recorded in the trail, in the book's zone. */
    nullable("decided_at", "DATETIME"),
    /** SHA-256 of the verifier's address in lower case. */
    nullable("verifier", "STRING"),
    ...INSTRUMENT
  ];
  var FINDING_FIELDS = [
    ...PERIOD,
    nullable("province", "STRING"),
    nullable("region", "STRING"),
    nullable("indicator", "STRING"),
    required2("code", "STRING"),
    /** error, warning or info. */
    required2("severity", "STRING"),
    /** isian or wilayah. */
    nullable("table", "STRING"),
    nullable("field", "STRING"),
    ...INSTRUMENT
  ];
  var SCORE_FIELDS = [
    ...PERIOD,
    ...PLACE,
    required2("province_name", "STRING"),
    required2("region_name", "STRING"),
    nullable("right", "STRING"),
    nullable("right_name", "STRING"),
    nullable("claimed", "FLOAT"),
    nullable("verified", "FLOAT"),
    /** The rest is told of the final value alone. */
    nullable("bonus", "FLOAT"),
    nullable("grade", "STRING"),
    /** Percent. */
    nullable("completeness", "FLOAT"),
    nullable("decided", "INTEGER"),
    nullable("indicators", "INTEGER"),
    /** empty, incomplete, ready, being-verified or verified. */
    nullable("status", "STRING"),
    /** draft, submitted, checked, returned, verified, determined or revoked. */
    nullable("state", "STRING"),
    required2("provisional", "BOOLEAN"),
    ...INSTRUMENT
  ];
  var TABLE_FIELDS = {
    answers: ANSWER_FIELDS2,
    decisions: DECISION_FIELDS,
    findings: FINDING_FIELDS,
    scores: SCORE_FIELDS
  };

  // src/domain/warehouse/tables.ts
  var warehouseTables = (source) => {
    const rows = {
      answers: answerRows(source),
      decisions: decisionRows(source),
      findings: findingRows2(source),
      scores: scoreRows2(source)
    };
    const suffix2 = suffixOf(source);
    return Object.keys(TABLE_FIELDS).map((name) => {
      const fields = TABLE_FIELDS[name];
      const ndjson = rows[name].map((row3) => `${lineOf3(fields, row3)}
`).join("");
      return {
        name,
        id: `${name}_${suffix2}`,
        partition: String(source.dataYear),
        fields,
        rows: rows[name].length,
        ndjson,
        hash: sha2562(`${canonical(fields)}
${ndjson}`)
      };
    });
  };
  var MOST_NAMED = 4;
  var suffixOf = ({ evaluations }) => {
    const codes = [...new Set(evaluations.map(({ region }) => provinceOf(region.code)))].sort();
    return codes.length > MOST_NAMED ? `${codes.length}_provinsi` : codes.join("_");
  };
  var lineOf3 = (fields, row3) => JSON.stringify(
    Object.fromEntries(
      fields.flatMap(({ name }) => {
        const value3 = Reflect.get(row3, name);
        if (value3 === null || value3 === void 0) return [];
        return [[name, typeof value3 === "string" ? withoutAddresses(value3) : value3]];
      })
    )
  );
  var withoutAddresses = (text2) => text2.includes("@") ? text2.split(/(\s+)/).map((word2) => word2.includes("@") ? "…" : word2).join("") : text2;

  // src/script/warehouse/load.ts
  var ensureDataset = ({ service, project, dataset, location }) => {
    const sets = must(service.Datasets);
    try {
      sets.get(project, dataset);
    } catch (error) {
      if (!/\bnot found\b/i.test(reasonOf2(error))) throw error;
      sets.insert({ datasetReference: { projectId: project, datasetId: dataset }, location }, project);
    }
  };
  var jobIdOf = ({ id: id2, partition, hash }, previous) => `kkpham_${id2}_${partition}_${sha2562(`${hash}
${previous}`).slice(0, 32)}`;
  var MOST_TRIES = 20;
  var begin2 = (warehouse, table, previous) => {
    const first = jobIdOf(table, previous);
    try {
      if (table.rows === 0) return removed(warehouse, table);
      for (let attempt2 = 1; attempt2 <= MOST_TRIES; attempt2 += 1) {
        const job = attempt2 === 1 ? first : `${first}_${attempt2}`;
        const { status, isNew } = inserted(warehouse, table, job);
        if (isNew || !hasFailed(status)) return judged4(job, status);
      }
      return { outcome: "failed", job: first, reason: `${MOST_TRIES} x` };
    } catch (error) {
      return { outcome: "failed", job: first, reason: reasonOf2(error) };
    }
  };
  var look = (warehouse, { job }) => {
    try {
      return judged4(job, statusOf2(warehouse, job));
    } catch (error) {
      return { outcome: "failed", job, reason: reasonOf2(error) };
    }
  };
  var inserted = (warehouse, table, job) => {
    var _a5;
    const blob = Utilities.newBlob(table.ndjson, "application/octet-stream", `${table.id}.ndjson`);
    try {
      const made = must(warehouse.service.Jobs).insert(loadJob(warehouse, table, job), warehouse.project, blob);
      return { status: (_a5 = made.status) != null ? _a5 : {}, isNew: true };
    } catch (error) {
      if (!/already exists: job/i.test(reasonOf2(error))) throw error;
      return { status: statusOf2(warehouse, job), isNew: false };
    }
  };
  var loadJob = ({ project, dataset, location }, { id: id2, partition, fields }, job) => ({
    jobReference: { projectId: project, jobId: job, location },
    configuration: {
      load: {
        destinationTable: { projectId: project, datasetId: dataset, tableId: `${id2}$${partition}` },
        schema: { fields: fields.map((field2) => ({ ...field2 })) },
        sourceFormat: "NEWLINE_DELIMITED_JSON",
        createDisposition: "CREATE_IF_NEEDED",
        writeDisposition: "WRITE_TRUNCATE",
        timePartitioning: { type: "YEAR", field: PARTITION_FIELD }
      }
    }
  });
  var removed = ({ service, project, dataset }, { id: id2, partition }) => {
    try {
      must(service.Tables).remove(project, dataset, `${id2}$${partition}`);
    } catch (error) {
      if (!/\bnot found\b/i.test(reasonOf2(error))) throw error;
    }
    return { outcome: "loaded", job: "" };
  };
  var statusOf2 = ({ service, project, location }, job) => {
    var _a5;
    return (_a5 = must(service.Jobs).get(project, job, { location }).status) != null ? _a5 : {};
  };
  var hasFailed = ({ state: state2, errorResult }) => state2 === "DONE" && Boolean(errorResult);
  var judged4 = (job, status) => {
    var _a5, _b;
    if (status.state !== "DONE") return { outcome: "running", job };
    return status.errorResult ? { outcome: "failed", job, reason: (_b = (_a5 = status.errorResult.message) != null ? _a5 : status.errorResult.reason) != null ? _b : "" } : { outcome: "loaded", job };
  };
  var must = (part) => part;

  // src/script/warehouse/sent-before.ts
  var KEY2 = "kkphamBigQuery";
  var readSentBefore = () => {
    var _a5, _b;
    try {
      const kept2 = JSON.parse((_b = (_a5 = properties3()) == null ? void 0 : _a5.getProperty(KEY2)) != null ? _b : "{}");
      return typeof kept2 === "object" && kept2 !== null ? kept2 : {};
    } catch {
      return {};
    }
  };
  var keepSentBefore = (sent) => {
    var _a5;
    (_a5 = properties3()) == null ? void 0 : _a5.setProperty(KEY2, JSON.stringify(sent));
  };
  var properties3 = () => PropertiesService.getDocumentProperties();

  // src/script/actions/send-to-bigquery.ts
  var PAUSES2 = [1e3, 2e3, 4e3, 8e3, 15e3, 3e4];
  var sendToBigQuery = () => runRecorded("sendToBigQuery", void 0, (assessment, _wanted, trail) => {
    const hasTime = startBudget();
    const { text: text2, book } = assessment;
    const warehouse = warehouseOf(book.settings);
    const tables = tablesOf2(assessment);
    const before = readSentBefore();
    const due = tables.filter((table) => {
      var _a5;
      return ((_a5 = before[keyOf4(warehouse, table)]) == null ? void 0 : _a5.hash) !== table.hash;
    });
    if (due.length > 0) confirm2(assessment, warehouse, due);
    const previous = (table) => {
      var _a5, _b;
      return (_b = (_a5 = before[keyOf4(warehouse, table)]) == null ? void 0 : _a5.job) != null ? _b : "";
    };
    trail.append(
      due.map((table) => ({
        action: TRAIL_ACTIONS.toBigQuery,
        from: `${place2(warehouse)}.${table.id}`,
        to: UNDER_WAY,
        reason: jobIdOf(table, previous(table))
      }))
    );
    const results = loadAll(warehouse, due, before, previous, hasTime);
    if (due.length > 0) {
      keepSentBefore(sentNow(warehouse, due, results, before));
      trail.append(due.map((table, i) => deedOf2(warehouse, table, results[i])));
      refuseIfNone(results);
    }
    const named4 = (outcome) => due.flatMap(({ id: id2 }, i) => {
      var _a5;
      return ((_a5 = results[i]) == null ? void 0 : _a5.outcome) === outcome ? [id2] : [];
    });
    return {
      said: text2.bigQuery.sent({
        loaded: named4("loaded"),
        unchanged: tables.length - due.length,
        running: named4("running"),
        failed: due.flatMap(({ id: id2 }, i) => {
          const one = results[i];
          return (one == null ? void 0 : one.outcome) === "failed" ? [{ table: id2, reason: one.reason }] : [];
        })
      }),
      trail,
      warehouse: tables.map((table) => {
        var _a5, _b;
        const result = results[due.indexOf(table)];
        return {
          table: table.id,
          partition: table.partition,
          rows: table.rows,
          outcome: (_a5 = result == null ? void 0 : result.outcome) != null ? _a5 : "unchanged",
          job: (_b = result == null ? void 0 : result.job) != null ? _b : "",
          fields: table.fields
        };
      })
    };
  });
  var warehouseOf = (settings) => {
    if (settings.bigQuery !== "ya") throw new Refusal("bigquery/off", {});
    if (typeof BigQuery === "undefined") throw new Refusal("bigquery/no-service", {});
    if (settings.bigQueryProject === "") throw new Refusal("bigquery/no-project", {});
    return {
      service: BigQuery,
      project: settings.bigQueryProject,
      dataset: settings.bigQueryDataset,
      location: settings.bigQueryLocation
    };
  };
  var tablesOf2 = ({ book, evaluations, located, states }) => warehouseTables({
    instrument: book.instrument,
    dataYear: book.settings.dataYear,
    awardYear: book.settings.awardYear,
    evaluations,
    findings: located.map(({ finding: finding4 }) => finding4),
    states
  });
  var place2 = ({ project, dataset }) => `${project}.${dataset}`;
  var keyOf4 = (warehouse, { id: id2, partition }) => `${place2(warehouse)}.${id2}$${partition}`;
  var confirm2 = ({ text: text2 }, warehouse, due) => {
    const ui = SpreadsheetApp.getUi();
    const question2 = text2.bigQuery.ask({
      place: place2(warehouse),
      tables: due.map(({ id: id2 }) => id2),
      rows: due.reduce((sum3, { rows }) => sum3 + rows, 0)
    });
    if (ui.alert(text2.bigQuery.askTitle, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
      throw new Refusal("bigquery/cancelled", {});
    }
  };
  var loadAll = (warehouse, due, before, previous, hasTime) => {
    if (due.length === 0) return [];
    keepSentBefore({
      ...before,
      ...Object.fromEntries(
        due.map((table) => [keyOf4(warehouse, table), { hash: "", job: previous(table) }])
      )
    });
    try {
      ensureDataset(warehouse);
    } catch (error) {
      const reason2 = reasonOf2(error);
      return due.map((table) => ({ outcome: "failed", job: jobIdOf(table, previous(table)), reason: reason2 }));
    }
    let results = due.map((table) => begin2(warehouse, table, previous(table)));
    for (const pause of PAUSES2) {
      if (!hasTime() || results.every(({ outcome }) => outcome !== "running")) break;
      Utilities.sleep(pause);
      results = results.map((one) => one.outcome === "running" ? look(warehouse, one) : one);
    }
    return results;
  };
  var refuseIfNone = (results) => {
    const reasons3 = results.flatMap((one) => one.outcome === "failed" ? [one.reason] : []);
    const [reason2] = reasons3;
    if (reason2 !== void 0 && reasons3.length === results.length)
      throw new Refusal("bigquery/failed", { reason: reason2 });
  };
  var sentNow = (warehouse, due, results, before) => {
    const now = due.map((table, i) => {
      var _a5, _b;
      const key = keyOf4(warehouse, table);
      const [one, job] = [results[i], (_b = (_a5 = before[key]) == null ? void 0 : _a5.job) != null ? _b : ""];
      const isLoaded = (one == null ? void 0 : one.outcome) === "loaded";
      return [
        key,
        isLoaded ? { hash: table.hash, job: one.job || jobIdOf(table, job) } : { hash: "", job }
      ];
    });
    return { ...before, ...Object.fromEntries(now) };
  };
  var OUTCOMES3 = {
    loaded: "dimuat",
    running: "masih berjalan",
    failed: "gagal"
  };
  var deedOf2 = (warehouse, table, result) => {
    var _a5;
    return {
      action: TRAIL_ACTIONS.toBigQuery,
      from: `${place2(warehouse)}.${table.id}`,
      to: result ? `${OUTCOMES3[result.outcome]}; baris=${table.rows}; sidik=${table.hash.slice(0, SHORT_HASH)}` : "",
      reason: (result == null ? void 0 : result.outcome) === "failed" ? result.reason : (_a5 = result == null ? void 0 : result.job) != null ? _a5 : ""
    };
  };

  // src/script/actions/settle-differences.ts
  var settleDifferences = (options) => {
    let asked2 = { proposals: /* @__PURE__ */ new Map(), wishes: [], faults: /* @__PURE__ */ new Map() };
    return runRecorded(
      "settleReview",
      options,
      ({ book, text: text2 }, _wanted, trail) => {
        const { proposals, wishes } = asked2;
        const outcomes = wishes.map((wish) => ({ wish, fault: recordingFault(wish, trail) }));
        const settled = outcomes.flatMap(({ wish, fault: fault3 }) => fault3 === null ? [wish] : []);
        trail.append(
          settled.map(({ row: { region, indicator }, cells }) => ({
            action: TRAIL_ACTIONS.thirdVote,
            region: region.code,
            indicator: indicator.code,
            to: decisionText(cells),
            reason: cellText(cells.verifierNote)
          }))
        );
        const faults = new Map([
          ...asked2.faults,
          ...outcomes.flatMap(({ wish: { key }, fault: fault3 }) => fault3 === null ? [] : [[key, fault3]])
        ]);
        const review = currentReview(trail.all());
        if (review === null) throw new Refusal("review/none", {});
        writeReviewTab(book.spreadsheet, reviewRows(book, text2, review, proposals, faults));
        const { secondReview: words } = text2;
        const told2 = [...faults].map(([key, fault3]) => `${key}: ${words.fault[fault3]}`);
        const said3 = [words.done.settled(settled.length, told2), words.result(review.plan, resultOf(review))];
        return { said: said3.join(" "), trail };
      },
      (book) => {
        asked2 = wishesIn(book);
        const cells = new Map(asked2.wishes.map(({ row: row3, cells: own2 }) => [row3.typed.row, own2]));
        const rows = book.rows.map(({ typed }) => ({ ...typed, ...cells.get(typed.row) }));
        return {
          signed: new Set(cells.keys()),
          wished: cells,
          rows: cells.size > 0 ? readSubmissions(book.instrument, book.regions, rows) : book.rows
        };
      }
    );
  };
  var wishesIn = (book) => {
    var _a5;
    const address2 = clicker();
    if (address2 === "") throw new Refusal("roles/unknown-user", {});
    const thirds = thirdsOf(book.settings);
    if (!thirds.includes(address2.toLowerCase())) throw new Refusal("review/not-third", { address: address2, thirds });
    const review = reviewBefore(book);
    const proposals = readProposals(book.spreadsheet);
    const rows = /* @__PURE__ */ new Map();
    for (const row3 of book.rows.filter(isKnown)) {
      const key = stateKey(row3.region.code, row3.indicator.code);
      if (!rows.has(key)) rows.set(key, row3);
    }
    const wishes = [];
    const faults = /* @__PURE__ */ new Map();
    for (const sampled of review.rows) {
      const key = stateKey(sampled.region, sampled.indicator);
      const cells = proposals.get(key);
      if (stateOf2(sampled) !== "differing" || !cells || isUntouched(cells)) continue;
      const row3 = rows.get(key);
      const fault3 = row3 ? (_a5 = thirdFault(sampled, address2, thirds)) != null ? _a5 : voteFault(row3.indicator, row3.claimed, cells, true) : "no-row";
      if (fault3 !== null) faults.set(key, fault3);
      else if (row3) wishes.push({ key, row: row3, cells });
    }
    return { proposals, wishes, faults };
  };
  var reviewBefore = ({ spreadsheet }) => {
    const { entries } = openTrail(spreadsheet, () => {
      throw new Error("Nothing is written here.");
    });
    const review = currentReview(entries);
    if (review === null) throw new Refusal("review/none", {});
    return review;
  };
  var recordingFault = ({ row: row3 }, { receipt }) => {
    if (receipt.reopened.some(({ row: at4 }) => at4 === row3.typed.row)) return "reopened";
    const refused = receipt.refused.find(({ row: at4 }) => at4 === row3.typed.row);
    return refused ? refused.fault === "step" ? "step" : "not-recorded" : null;
  };

  // src/script/actions/validate-submissions.ts
  var validateSubmissions = (options) => runAction("validate", options, (assessment) => {
    writeFindings(assessment);
    mark2(assessment, "answers");
    mark2(assessment, "regions");
    writeRowFindings(assessment);
    writeRegionStatus(assessment);
    const count4 = (severity) => assessment.located.filter(({ finding: finding4 }) => finding4.severity === severity).length;
    return { said: assessment.text.done.validated(count4("error"), count4("warning"), count4("info")) };
  });
  var writeFindings = ({ book, located, text: text2 }) => {
    const ids = {
      answers: book.tabs.answers.sheet.getSheetId(),
      regions: book.tabs.regions.sheet.getSheetId()
    };
    const names = new Map(book.regions.map((region) => [region.code, `${region.code} ${region.name}`]));
    const rows = located.map(({ finding: finding4, words, at: at4 }) => {
      var _a5, _b;
      return [
        text2.severity[finding4.severity],
        finding4.code,
        finding4.region === null ? "" : (_a5 = names.get(finding4.region)) != null ? _a5 : finding4.region,
        (_b = finding4.indicator) != null ? _b : "",
        at4 === null ? "" : TABS[at4.tab],
        at4 === null ? "" : {
          formula: `=HYPERLINK(${formulaText(`#gid=${ids[at4.tab]}&range=${at4.cell}`)};${formulaText(at4.cell)})`
        },
        words.found,
        words.todo
      ];
    });
    writeTable(findTab(book.spreadsheet, TABS.findings), FINDING_COLUMNS, rows);
  };
  var NOTE_LINES = 4;
  var mark2 = ({ book, located, text: text2 }, tab) => {
    var _a5;
    const byCell = /* @__PURE__ */ new Map();
    for (const one of located) {
      if (((_a5 = one.at) == null ? void 0 : _a5.tab) !== tab) continue;
      const row3 = groupOf(byCell, one.at.row - 1, () => /* @__PURE__ */ new Map());
      groupOf(row3, one.at.column, () => []).push(one);
    }
    const marks2 = new Map(
      [...byCell].map(([row3, cells]) => [
        row3,
        new Map([...cells].map(([column2, here]) => [column2, markOf(here)]))
      ])
    );
    function markOf(here) {
      var _a6, _b;
      const shown2 = here.slice(0, NOTE_LINES).map(({ finding: finding4, words }) => `${text2.severity[finding4.severity]}: ${words.found} ${words.todo}`);
      const more = here.length > NOTE_LINES ? [text2.mark.more(here.length - NOTE_LINES)] : [];
      return { severity: (_b = (_a6 = here[0]) == null ? void 0 : _a6.finding.severity) != null ? _b : "info", lines: [...shown2, ...more] };
    }
    remarkTab(book.tabs[tab], marks2);
  };
  var groupOf = (groups2, key, empty) => {
    var _a5;
    const group = (_a5 = groups2.get(key)) != null ? _a5 : empty();
    groups2.set(key, group);
    return group;
  };
  var writeRowFindings = ({ book, located, text: text2 }) => {
    const lines = /* @__PURE__ */ new Map();
    for (const { finding: finding4, words, at: at4 } of located) {
      if ((at4 == null ? void 0 : at4.tab) !== "answers") continue;
      groupOf(lines, at4.row, () => []).push(rowLine(text2, finding4.severity, at4.header, words.found));
    }
    writeColumn(book.tabs.answers, "Temuan", (row3) => {
      const own2 = lines.get(row3);
      return own2 ? gate(own2.join("\n")) : "";
    });
  };
  var writeRegionStatus = ({ book, evaluations, byRegion, text: text2 }) => {
    const status = new Map(
      evaluations.map(({ region, status: status2 }) => {
        var _a5;
        const errors = ((_a5 = byRegion.get(region.code)) != null ? _a5 : []).filter(
          ({ finding: finding4 }) => rank(finding4.severity) === 0
        ).length;
        return [
          region.row,
          `${text2.status[status2]}${errors > 0 ? ` (${errors} ${text2.severity.error.toLowerCase()})` : ""}`
        ];
      })
    );
    writeColumn(book.tabs.regions, "Status", (row3) => {
      var _a5;
      return gate((_a5 = status.get(row3)) != null ? _a5 : "");
    });
  };

  // src/script/menu.ts
  var onOpen = () => {
    var _a5;
    const text2 = (_a5 = attempt(languageOfBook)) != null ? _a5 : LANGUAGES.id;
    const isCountry = attempt(() => isNational(SpreadsheetApp.getActiveSpreadsheet())) === true;
    attempt(() => (isCountry ? makeNationalMenu : makeMenu)(text2));
    attempt(() => keepProgram(SpreadsheetApp.getActiveSpreadsheet()));
    attempt(() => warn(text2));
  };
  var makeNationalMenu = ({ menu, national: national3 }) => {
    SpreadsheetApp.getUi().createMenu(menu.title).addItem(national3.menu.prepare, "prepareNational").addItem(national3.menu.combine, "combineProvinces").addSeparator().addItem(menu.about, "about").addToUi();
  };
  var makeMenu = ({ bigQuery: bigQuery3, evidence: evidence5, jobs: jobs3, menu, national: national3, papers: papers3, secondReview: secondReview3, views: views3 }) => {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu(menu.title).addItem(menu.prepare, "prepareBook").addSeparator().addSubMenu(
      ui.createMenu(menu.sheets).addItem(menu.makeSheets, "makeRegionSheetsAsJob").addItem(menu.collect, "collectSheetsAsJob").addItem(menu.upload, "uploadFiles").addSeparator().addItem(menu.returnSheets, "returnSheetsAsJob").addItem(menu.lock, "lockSheetsAsJob").addItem(menu.open, "openSheets").addSeparator().addItem(menu.nightlyOn, "switchNightlyOn").addItem(menu.nightlyOff, "switchNightlyOff").addItem(menu.nightlyState, "nightlyState")
    ).addSeparator().addItem(menu.validate, "validateSubmissions").addItem(menu.clearMarks, "clearMarks").addItem(views3.menu, "makeViews").addItem(menu.check, "checkRegions").addSubMenu(
      ui.createMenu(menu.decisions).addItem(menu.record, "recordDecisions").addSeparator().addItem(menu.confirm, "confirmSelected").addItem(menu.correct, "correctSelected").addItem(menu.reject, "rejectSelected").addItem(menu.giveBack, "returnSelected").addItem(menu.notApplicable, "notApplicableSelected").addItem(menu.takeBack, "reopenSelected")
    ).addSubMenu(
      ui.createMenu(secondReview3.menu.title).addItem(secondReview3.menu.draw, "drawSecondReview").addItem(secondReview3.menu.collect, "collectSecondReview").addItem(secondReview3.menu.settle, "settleDifferences")
    ).addItem(menu.score, "computeScores").addItem(menu.claimGap, "showClaimGap").addSubMenu(
      ui.createMenu(menu.determination).addItem(menu.determine, "determineRegions").addItem(menu.revoke, "revokeRegions")
    ).addSeparator().addItem(menu.summarise, "writeSummariesAsJob").addItem(menu.summariseSelected, "writeSelectedSummariesAsJob").addSubMenu(
      ui.createMenu(papers3.menu).addItem(papers3.checkReport, "writeCheckReportsAsJob").addItem(papers3.minutes, "writeMinutesAsJob").addItem(papers3.repairList, "writeRepairListsAsJob")
    ).addSubMenu(
      ui.createMenu(menu.messages).addItem(menu.preview, "previewMessages").addItem(menu.test, "sendTest").addItem(menu.send, "sendMessagesAsJob").addSeparator().addItem(jobs3.menu.markSent, "markAsSent").addItem(jobs3.menu.sendAgain, "sendAgain")
    ).addSeparator().addSubMenu(
      ui.createMenu(jobs3.menu.title).addItem(jobs3.menu.pause, "pauseJob").addItem(jobs3.menu.resume, "resumeJob").addItem(jobs3.menu.cancel, "cancelJob").addItem(jobs3.menu.retry, "retryJob").addSeparator().addItem(jobs3.menu.health, "showHealth")
    ).addItem(evidence5.menu, "writePackageAsJob").addItem(menu.checkTrail, "checkTrail").addSubMenu(
      ui.createMenu(national3.menu.title).addItem(bigQuery3.menu, "sendToBigQuery").addItem(national3.menu.prepare, "prepareNational")
    ).addSeparator().addItem(menu.about, "about").addToUi();
  };
  var warn = (text2) => {
    var _a5, _b, _c;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const warnings2 = [
      ...(_a5 = attempt(() => alikeTabs(book, text2))) != null ? _a5 : [],
      ...(_b = attempt(() => silentNight(book, text2))) != null ? _b : [],
      ...(_c = attempt(() => jobsThatStand(book, text2))) != null ? _c : []
    ];
    if (warnings2.length > 0) book.toast(warnings2.join(" "), text2.menu.title, -1);
  };
  var alikeTabs = (book, text2) => {
    const names = book.getSheets().map((sheet) => sheet.getName());
    return Object.values(TABS).flatMap((tab) => {
      const others = names.filter((name) => alike(name, tab));
      return names.includes(tab) && others.length > 0 ? [text2.tabsAlike(tab, others)] : [];
    });
  };
  var silentNight = (book, text2) => {
    const job = readNightly(book);
    return job.state === JOB_STATES.on && isSilent(job, nowOf(book)) ? [text2.nightly.silent(job.last)] : [];
  };
  var jobsThatStand = (book, text2) => {
    const open2 = readJobs(book).filter(isOpen);
    if (open2.length === 0) return [];
    const [now, hasWatchdog] = [nowOf(book), hasLivingWatchdog()];
    const standing2 = open2.filter((job) => standsStill(job, now, hasWatchdog));
    return standing2.length === 0 ? [] : [text2.jobs.standStill(standing2.map(({ kind }) => JOB_NAMES[kind]))];
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
    const values2 = sheet.getRange(first, 1, rows, width).getValues();
    const settings = readSettings(readValues(source, TABS.settings));
    const instrument = readBookInstrument(source);
    const { regions } = readRegions(readTab(source, TABS.regions, REGION_COLUMNS));
    const read3 = readSubmissions(instrument, regions, typedRows(values2, found.columns, first));
    const rules = RULES.filter(({ scope }) => scope === "row" || scope === "any row");
    const { findings } = validate2({ instrument, regions, rows: read3, settings }, rules);
    const text2 = LANGUAGES[settings.language];
    sheet.getRange(first, found.columns.Temuan + 1, rows, 1).setValues(values2.map((_2, i) => [gate(linesOf2(findings, first + i, text2))]));
  };
  var concerns = (columns, range) => {
    const [from, to] = [range.getColumn() - 1, range.getLastColumn() - 1];
    return Object.values(ANSWER_FIELDS).some((name) => columns[name] >= from && columns[name] <= to);
  };
  var linesOf2 = (findings, row3, text2) => findings.flatMap(
    (one) => {
      var _a5;
      return ((_a5 = one.place) == null ? void 0 : _a5.table) === "isian" && one.place.row === row3 ? [rowLine(text2, one.severity, ANSWER_FIELDS[one.place.field], wordsOf(text2, one).found)] : [];
    }
  ).join("\n");
  return __toCommonJS(index_exports);
})();
function about() { return kkpham.about.apply(this, arguments); }
function cancelJob() { return kkpham.cancelJob.apply(this, arguments); }
function checkRegions() { return kkpham.checkRegions.apply(this, arguments); }
function checkTrail() { return kkpham.checkTrail.apply(this, arguments); }
function clearMarks() { return kkpham.clearMarks.apply(this, arguments); }
function collectSecondReview() { return kkpham.collectSecondReview.apply(this, arguments); }
function collectSheets() { return kkpham.collectSheets.apply(this, arguments); }
function collectSheetsAsJob() { return kkpham.collectSheetsAsJob.apply(this, arguments); }
function combineProvinces() { return kkpham.combineProvinces.apply(this, arguments); }
function computeScores() { return kkpham.computeScores.apply(this, arguments); }
function confirmSelected() { return kkpham.confirmSelected.apply(this, arguments); }
function continueJobs() { return kkpham.continueJobs.apply(this, arguments); }
function correctSelected() { return kkpham.correctSelected.apply(this, arguments); }
function determineRegions() { return kkpham.determineRegions.apply(this, arguments); }
function drawSecondReview() { return kkpham.drawSecondReview.apply(this, arguments); }
function lockSheets() { return kkpham.lockSheets.apply(this, arguments); }
function lockSheetsAsJob() { return kkpham.lockSheetsAsJob.apply(this, arguments); }
function makeRegionSheets() { return kkpham.makeRegionSheets.apply(this, arguments); }
function makeRegionSheetsAsJob() { return kkpham.makeRegionSheetsAsJob.apply(this, arguments); }
function makeViews() { return kkpham.makeViews.apply(this, arguments); }
function markAsSent() { return kkpham.markAsSent.apply(this, arguments); }
function nightly() { return kkpham.nightly.apply(this, arguments); }
function nightlyState() { return kkpham.nightlyState.apply(this, arguments); }
function notApplicableSelected() { return kkpham.notApplicableSelected.apply(this, arguments); }
function onEdit() { return kkpham.onEdit.apply(this, arguments); }
function onOpen() { return kkpham.onOpen.apply(this, arguments); }
function openSheets() { return kkpham.openSheets.apply(this, arguments); }
function pauseJob() { return kkpham.pauseJob.apply(this, arguments); }
function prepareBook() { return kkpham.prepareBook.apply(this, arguments); }
function prepareNational() { return kkpham.prepareNational.apply(this, arguments); }
function previewMessages() { return kkpham.previewMessages.apply(this, arguments); }
function receiveFiles() { return kkpham.receiveFiles.apply(this, arguments); }
function recordDecisions() { return kkpham.recordDecisions.apply(this, arguments); }
function rejectSelected() { return kkpham.rejectSelected.apply(this, arguments); }
function reopenSelected() { return kkpham.reopenSelected.apply(this, arguments); }
function resumeJob() { return kkpham.resumeJob.apply(this, arguments); }
function retryJob() { return kkpham.retryJob.apply(this, arguments); }
function returnSelected() { return kkpham.returnSelected.apply(this, arguments); }
function returnSheets() { return kkpham.returnSheets.apply(this, arguments); }
function returnSheetsAsJob() { return kkpham.returnSheetsAsJob.apply(this, arguments); }
function revokeRegions() { return kkpham.revokeRegions.apply(this, arguments); }
function sendAgain() { return kkpham.sendAgain.apply(this, arguments); }
function sendMessages() { return kkpham.sendMessages.apply(this, arguments); }
function sendMessagesAsJob() { return kkpham.sendMessagesAsJob.apply(this, arguments); }
function sendTest() { return kkpham.sendTest.apply(this, arguments); }
function sendToBigQuery() { return kkpham.sendToBigQuery.apply(this, arguments); }
function settleDifferences() { return kkpham.settleDifferences.apply(this, arguments); }
function showClaimGap() { return kkpham.showClaimGap.apply(this, arguments); }
function showHealth() { return kkpham.showHealth.apply(this, arguments); }
function switchNightlyOff() { return kkpham.switchNightlyOff.apply(this, arguments); }
function switchNightlyOn() { return kkpham.switchNightlyOn.apply(this, arguments); }
function uploadFiles() { return kkpham.uploadFiles.apply(this, arguments); }
function validateSubmissions() { return kkpham.validateSubmissions.apply(this, arguments); }
function writeCheckReports() { return kkpham.writeCheckReports.apply(this, arguments); }
function writeCheckReportsAsJob() { return kkpham.writeCheckReportsAsJob.apply(this, arguments); }
function writeMinutes() { return kkpham.writeMinutes.apply(this, arguments); }
function writeMinutesAsJob() { return kkpham.writeMinutesAsJob.apply(this, arguments); }
function writePackage() { return kkpham.writePackage.apply(this, arguments); }
function writePackageAsJob() { return kkpham.writePackageAsJob.apply(this, arguments); }
function writeRepairLists() { return kkpham.writeRepairLists.apply(this, arguments); }
function writeRepairListsAsJob() { return kkpham.writeRepairListsAsJob.apply(this, arguments); }
function writeSelectedSummaries() { return kkpham.writeSelectedSummaries.apply(this, arguments); }
function writeSelectedSummariesAsJob() { return kkpham.writeSelectedSummariesAsJob.apply(this, arguments); }
function writeSummaries() { return kkpham.writeSummaries.apply(this, arguments); }
function writeSummariesAsJob() { return kkpham.writeSummariesAsJob.apply(this, arguments); }
