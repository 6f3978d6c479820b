const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const ORDINALS = ["first", "second", "third", "fourth"];
const SEASONS = ["spring", "summer", "autumn", "winter"];
const PARTS = ["一", "二", "三", "四"];

/** What the views of an answer say, by language, besides what the page says. */
const WORDS = {
  en: {
    events: (number) => `${count(number, "event", "events")}.`,
    timelineMeans: "Dates are those of the events, as exactly as the articles tell them.",
    noEvents: "The articles tell of no dated event about this.",
    moreTell: (number) => `${count(number, "more article tells", "more articles tell")} of it`,
    reported: (day) => `reported ${day}`,
    partOfMonth: (part, month) => `${["early ", "mid-", "late "][part]}${month}`,
    quarter: (part, year) => `${ORDINALS[part]} quarter of ${year}`,
    season: (part, year) => `${SEASONS[part]} ${part === 3 ? `${year}–${(year + 1) % 100}` : year}`,
    partOfYear: (part, year) => `${["early ", "mid-", "late "][part]}${year}`,
    halfYear: (part, year) => `${ORDINALS[part]} half of ${year}`,
    compared: (publishers, differences) =>
      `${count(publishers, "publisher answers", "publishers answer")}, with ${count(differences, "difference", "differences")}.`,
    differences: "Where they differ",
    differenceKinds: { number: "Number", date: "Date", claim: "Claim", omission: "Left out" },
    differ: "Difference",
    noDifferences: "No number, date or claim was found in which they differ.",
    eachSays: "What each says",
    silent: "Says nothing about this.",
    nobodyAnswers: "None of the publishers answers this.",
    notCompared: "Not compared, since there are so many:",
    noPublisher: "Publisher not known",
  },
  zh: {
    events: (number) => `共 ${number} 个事件。`,
    timelineMeans: "日期是事件发生的时间，精确到报道所说的程度。",
    noEvents: "报道中没有与此相关、写明时间的事件。",
    moreTell: (number) => `还有 ${number} 篇报道讲到此事`,
    reported: (day) => `${day}报道`,
    partOfMonth: (part, month) => `${month}${["上旬", "中旬", "下旬"][part]}`,
    quarter: (part, year) => `${year}年第${PARTS[part]}季度`,
    season: (part, year) => `${year}年${["春季", "夏季", "秋季", "冬季"][part]}`,
    partOfYear: (part, year) => `${year}年${["初", "年中", "底"][part]}`,
    halfYear: (part, year) => `${year}年${["上半年", "下半年"][part]}`,
    compared: (publishers, differences) => `${publishers} 家作答，${differences} 处不同。`,
    differences: "说法不一之处",
    differenceKinds: { number: "数字", date: "日期", claim: "说法", omission: "未提及" },
    differ: "不同",
    noDifferences: "各家的数字、日期和说法未发现不一致。",
    eachSays: "各家怎么说",
    silent: "对此没有说法。",
    nobodyAnswers: "没有一家媒体说到这个问题。",
    notCompared: "媒体太多，以下各家未作比较：",
    noPublisher: "媒体不详",
  },
};

/** What a page and the views of its answers say, in its language. */
export const wordsOf = ({ words, language }) => ({ ...words, ...WORDS[language] });
