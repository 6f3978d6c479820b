package org.summitqa.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.language.EventType;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Clauses;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Who met whom, as a Chinese sentence tells it with names that are known: 习近平同美国总统拜登举行会晤. The same
 * two hardly meet twice on one day, in whatever words it is told.
 */
final class MeetingParticipants {
  private static final Pattern MEETING = Pattern.compile(EventType.words(Language.ZH, "meeting"));
  private static final Pattern JOINT = Pattern.compile("[和与同跟]|会见了?|会晤了?");

  /** What a name stands behind that tells where. */
  private static final Pattern PLACE = Pattern.compile(".*[在于到赴抵]\\p{IsHan}{0,3}$");

  /** How far from the word between them names may stand, in characters. */
  private static final int NAME_WINDOW = 15;

  private static final Set<String> COUNTRIES =
      Stream.concat(
              Stream.of(Locale.getISOCountries())
                  .map(code -> Locale.of("", code).getDisplayCountry(Locale.SIMPLIFIED_CHINESE)),
              Stream.of("中美", "美中", "中方", "美方"))
          .collect(Collectors.toUnmodifiableSet());

  private MeetingParticipants() {}

  private record Name(String name, int start) {
    int end() {
      return start + name.length();
    }
  }

  /** Returns each two that a sentence tells of as meeting; none where it tells of no meeting. */
  static Set<Set<String>> of(String sentence, BilingualDictionary lexicon) {
    String folded = TextFolding.fold(sentence);
    Set<Set<String>> parties = new HashSet<>();
    if (MEETING.matcher(folded).find()) {
      Clauses.of(folded).stream()
          .map(clause -> clause.of(folded))
          .forEach(clause -> add(clause, names(clause, lexicon), parties));
    }
    return parties;
  }

  private static void add(String clause, List<Name> names, Set<Set<String>> parties) {
    JOINT
        .matcher(clause)
        .results()
        .forEach(
            joint -> {
              Optional<Name> one =
                  names.stream().filter(name -> name.end() <= joint.start()).findFirst();
              Optional<Name> other =
                  names.stream()
                      .filter(name -> name.start >= joint.end())
                      .filter(name -> name.start <= joint.end() + NAME_WINDOW)
                      .findFirst();
              if (one.isPresent()
                  && other.isPresent()
                  && !one.get().name.equals(other.get().name)) {
                parties.add(Set.of(one.get().name, other.get().name));
              }
            });
  }

  private static List<Name> names(String clause, BilingualDictionary lexicon) {
    List<Name> names = new ArrayList<>();
    for (String name : lexicon.chineseNamesIn(clause)) {
      int at = clause.indexOf(name);
      boolean person =
          !COUNTRIES.contains(name) && !PLACE.matcher(clause.substring(0, at)).matches();
      if (person) {
        names.add(new Name(name, at));
      }
    }
    names.sort((one, other) -> Integer.compare(one.start, other.start));
    return names;
  }
}
