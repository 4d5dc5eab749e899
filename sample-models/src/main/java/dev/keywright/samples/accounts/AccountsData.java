package dev.keywright.samples.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.People.Person;
import dev.keywright.samples.parts.Places;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Users one after the other, each with what belongs to them. Some sessions are over, and still there. */
final class AccountsData {
    static final Duration SESSION_LIFE = Duration.ofDays(14);
    static final Duration ATTEMPT_LIFE = Duration.ofHours(1);
    static final Duration RESET_LIFE = Duration.ofMinutes(15);

    private static final int DAY_MINUTES = 24 * 60;
    private static final List<String> DEVICES = List.of("iPhone", "Android phone", "Windows laptop", "MacBook", "iPad",
            "Linux desktop", "Smart TV");
    private static final List<String> PREFERENCES = List.of("theme", "mail.newsletter", "mail.security", "language",
            "start-page", "contrast");
    private static final List<String> SCOPES = List.of("profile", "billing", "upload", "comment", "admin");

    private final Dice dice = new Dice(14_021);
    private final Rows rows = new Rows(AccountsSchema.ACCOUNTS);

    AccountsData(int items) {
        for (int number = 1; rows.count() < items; number++) {
            user(String.format(Locale.ROOT, "u-%06d", number), number);
        }
    }

    Rows rows() {
        return rows;
    }

    private void user(String id, int number) {
        Person person = People.person(dice, number);
        rows.add(AccountsSchema.USER, Row.of("userId", id, "email", person.email(), "name", person.name(),
                "passwordHash", "$argon2id$" + dice.id(22), "state", number % 40 == 7 ? "locked" : "active",
                "joinedOn", Dates.day(Dates.daysAgo(dice.between(1, 1_500))), "locale",
                dice.skewed(List.of("en", "de", "fr", "pt", "no")), "version", dice.between(1, 12)));
        for (String preference : dice.several(PREFERENCES, dice.between(0, 3))) {
            rows.add(AccountsSchema.PREFERENCE, Row.of("userId", id, "preference", preference, "choice",
                    dice.of(List.of("on", "off", "dark", "default"))));
        }
        for (int i = number == 1 ? 6 : dice.between(0, 3); i > 0; i--) {
            session(id, dice.between(0, 15 * DAY_MINUTES));
        }
        if (number == 1) {
            session(id, 14 * DAY_MINUTES + 90);
        }
        if (number == 1 || dice.chance(8)) {
            for (int i = dice.between(2, 6); i > 0; i--) {
                Instant at = Dates.NOW.minusSeconds(dice.between(1, 5_400)).plusMillis(i);
                rows.add(AccountsSchema.ATTEMPT, Row.of("userId", id, "attemptedAt", at, "address",
                        "203.0.113." + dice.between(1, 254), "expiresAt", Dates.expiry(at, ATTEMPT_LIFE)));
            }
        }
        if (number == 2 || dice.chance(2)) {
            rows.add(AccountsSchema.RESET, Row.of("tokenHash", dice.id(26), "userId", id, "expiresAt",
                    Dates.expiry(Dates.minutesAgo(dice.between(1, 10)), RESET_LIFE)));
        }
    }

    private void session(String user, int minutesAgo) {
        Instant started = Dates.minutesAgo(minutesAgo).plusMillis(dice.below(60_000));
        Set<String> scopes = new TreeSet<>(dice.several(SCOPES, dice.between(1, 3)));
        rows.add(AccountsSchema.SESSION, Row.of("sessionId", dice.id(26), "userId", user, "startedAt", started,
                "device", dice.of(DEVICES), "place", Places.city(dice).name(), "scopes", scopes, "expiresAt",
                Dates.expiry(started, SESSION_LIFE)));
    }
}
