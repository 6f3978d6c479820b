/**
 * Question to ranked evidence: analysis, encoding, the Lucene index, fusion of its legs, close
 * reading of the best passages, and whether they will do.
 *
 * <p>{@code weights.yml} has the weights, each with what it was fitted on; the classes say why they
 * are as they are: {@link org.summitqa.search.rank.Fusion} the legs, {@link
 * org.summitqa.lexicon.BilingualDictionary} English over Chinese, {@link
 * org.summitqa.encoder.BinaryTokenVectors} and {@link
 * org.summitqa.search.rank.LateInteractionReranker} the tokens, {@link
 * org.summitqa.search.rank.SentenceRanker} the choice of sentences, {@link
 * org.summitqa.search.rank.TimePreference} the time asked for, {@link
 * org.summitqa.search.rank.Answerability} declining. What was tried and did not help, area under
 * ROC of answerable against unanswerable questions of XQuAD unless something else is named:
 *
 * <ul>
 *   <li>weighing a question's terms by how rare they are in Chinese at large rather than in the
 *       corpus, or by both: .920 to .926 in place of .934. It is the common words that tell one
 *       paragraph on a topic from the next; all terms alike: .929
 *   <li>the closest sentence's vector (.900 alone) on top of coverage and passages: .937 from .933
 *       at best, and nothing once tokens are compared
 *   <li>boosted trees over twenty signals in place of a logistic model over four: .927 to .933
 *   <li>taking the mean of all tokens off before signs are taken: .944 in place of .946; leaving
 *       out punctuation, words that ask, or counting function words less: within .001; the worst
 *       third of a question's tokens in place of all: .944
 *   <li>comparing an English question's tokens with Chinese passages: nDCG@10 falls from .798 to
 *       .791 and then .763 as they count more
 *   <li>closeness at more than 4 beside the fused score: nDCG@10 of XQuAD is .972 to .974 between 3
 *       and 8, and CMRC 2018 falls from .997 without it to .996 and .995
 *   <li>further sentences from half the relevance on that they need now: quotes that hold the
 *       answer .815 in place of .804 on XQuAD, for a fifth more citations
 *   <li>standing out from the field without the size of the corpus: the limit that declines 6 % of
 *       the answerable questions was .24 on XQuAD (87 passages) and .54 on ChronoQA (4858)
 * </ul>
 *
 * <p>What is left: questions in other words than the article's (会谈 for 会晤), whose answer would take
 * a model that reads question and passage together; answers in two passages, since coverage is that
 * of one; names that an English question writes in pinyin (Li Cheng) and no article gives so.
 */
@NullMarked
package org.summitqa.search;

import org.jspecify.annotations.NullMarked;
