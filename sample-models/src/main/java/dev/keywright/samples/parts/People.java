package dev.keywright.samples.parts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of people who do not exist. */
public final class People {
    private static final List<String> FIRST_NAMES = List.of("Ada", "Bilal", "Chloe", "Daichi", "Elif", "Femi", "Greta",
            "Hugo", "Ines", "Jonas", "Kavya", "Luca", "Maja", "Noor", "Otis", "Priya", "Rosa", "Sven", "Tereza",
            "Yusuf");
    private static final List<String> LAST_NAMES = List.of("Almeida", "Berg", "Costa", "Dubois", "Eriksen", "Fischer",
            "Garcia", "Haddad", "Ivanova", "Jansen", "Kowalski", "Lindqvist", "Moreau", "Novak", "Okafor", "Rossi");

    private People() {}

    /** @param number tells people of the same name apart */
    public record Person(String first, String last, int number) {
        public String name() {
            return first + " " + last;
        }

        public String email() {
            return (first + "." + last + number + "@example.com").toLowerCase(Locale.ROOT);
        }

        /** A short name of lower-case letters and digits, as people choose it. */
        public String handle() {
            String plain = Normalizer.normalize(first.charAt(0) + last, Normalizer.Form.NFD);
            return plain.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT) + number;
        }
    }

    public static Person person(Dice dice, int number) {
        return new Person(dice.of(FIRST_NAMES), dice.of(LAST_NAMES), number);
    }
}
