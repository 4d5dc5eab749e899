package dev.keywright.samples.accounts;

import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.delete;
import static dev.keywright.samples.parts.Patterns.deleteIf;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.put;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.between;
import static dev.keywright.samples.parts.Patterns.beginsWith;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What the accounts service is asked. */
final class AccountsPatterns {
    private static final String USER = "u-000001";
    private static final long NOW = Dates.NOW.getEpochSecond();

    private final Rows rows;

    AccountsPatterns(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> all() {
        return List.of(session(), byEmail(), profile(), preferences(), liveSessions(), attempts(), startSession(),
                extend(), extendTooLate(), signOut(), signOutEverywhere(), rename(), renameStale(), failedAttempt(),
                useReset());
    }

    private AccessPattern session() {
        Row live = live();
        return pattern("Session of a request", "Each request of each user begins here, so it is one GetItem by the "
                + "cookie's value, and reads only what the gateway needs",
                get(AccountsSchema.SESSION).withProjection(List.of("userId", "scopes", "expiresAt")), 2_400, 6_500)
                .withParameters(given("sessionId", live.text("sessionId")))
                .withExpected(List.of(count(1), first("userId", live.text("userId"))));
    }

    private AccessPattern byEmail() {
        Row user = rows.of(AccountsSchema.USER).get(11);
        return pattern("User by e-mail", "Signing in",
                queryIndex(AccountsSchema.NAME, AccountsSchema.BY_EMAIL, "<email>"), 12, 90)
                .withParameters(given("email", user.text("email")))
                .withExpected(List.of(count(1), first("userId", user.text("userId"))));
    }

    private AccessPattern profile() {
        return pattern("Profile", "", get(AccountsSchema.USER).withProjection(List.of("name", "email", "locale")), 60,
                200)
                .withParameters(given("userId", USER))
                .withExpected(List.of(first("name", rows.first(AccountsSchema.USER).text("name"))));
    }

    private AccessPattern preferences() {
        String user = rows.first(AccountsSchema.PREFERENCE).text("userId");
        return pattern("User's preferences", "Only what differs from the defaults is stored",
                query(AccountsSchema.NAME, "USER#<userId>", beginsWith("PREFERENCE#")), 55, 180)
                .withParameters(given("userId", user))
                .withExpected(List.of(items("preference", rows.where(AccountsSchema.PREFERENCE, "userId", user))));
    }

    private AccessPattern liveSessions() {
        List<Row> live = rows.where(AccountsSchema.SESSION, "userId", USER)
                .filter(row -> row.number("expiresAt") > NOW)
                .sorted(Comparator.comparing((Row row) -> row.text("startedAt")).reversed())
                .toList();
        return pattern("Where a user is signed in", "TTL deletes within days, not seconds: the filter hides what is "
                + "over and not yet gone",
                queryIndex(AccountsSchema.NAME, AccountsSchema.BY_USER, "USER#<userId>")
                        .withOrder(ReadOrder.DESCENDING)
                        .withFilter(Optional.of(expression("#expiresAt > :now"))),
                2, 10)
                .withParameters(given("userId", USER, "now", NOW))
                .withExpected(List.of(inOrder("sessionId", live.stream())));
    }

    private AccessPattern attempts() {
        String from = Dates.minutesAgo(60).toString();
        String to = Dates.NOW.toString();
        long failed = rows.where(AccountsSchema.ATTEMPT, "userId", USER)
                .filter(row -> row.text("attemptedAt").compareTo(from) >= 0)
                .count();
        return pattern("Wrong passwords of the last hour", "Asked before each password check, strongly consistent: an "
                + "attack is quicker than replication",
                query(AccountsSchema.NAME, "USER#<userId>", between("ATTEMPT#<from>", "ATTEMPT#<to>"))
                        .withConsistency(Consistency.STRONG),
                12, 90)
                .withParameters(given("userId", USER, "from", from, "to", to))
                .withExpected(List.of(count(failed)));
    }

    private AccessPattern startSession() {
        return pattern("Start a session", "", putIf("attribute_not_exists(#PK)", AccountsSchema.SESSION), 10, 80)
                .withParameters(given("sessionId", "3YQ8H1V0B7ZK2M9D4R6T5W0XNE", "userId", USER, "startedAt",
                        Dates.NOW, "device", "MacBook", "place", "Porto", "scopes", Set.of("profile"), "expiresAt",
                        Dates.expiry(Dates.NOW, AccountsData.SESSION_LIFE)))
                .withExpected(List.of(count(1), first("sessionOwner", "USER#" + USER)));
    }

    private AccessPattern extend() {
        long later = Dates.expiry(Dates.NOW, AccountsData.SESSION_LIFE);
        return pattern("Extend a session", "Once a day, not with each request: the write is what costs",
                extension(), 55, 160)
                .withParameters(given("sessionId", live().text("sessionId"), "now", NOW, "later", later))
                .withExpected(List.of(first("expiresAt", later)));
    }

    private AccessPattern extendTooLate() {
        Row over = rows.first(AccountsSchema.SESSION, row -> row.number("expiresAt") <= NOW);
        return pattern("Extend a session that is over", "The item is still there, and the condition refuses it all "
                + "the same", extension(), 0.5, 3)
                .withParameters(given("sessionId", over.text("sessionId"), "now", NOW, "later", NOW + 60))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem extension() {
        return updateIf("#expiresAt > :now", AccountsSchema.SESSION, expression("SET #expiresAt = :later"));
    }

    private AccessPattern signOut() {
        return pattern("Sign out", "", delete(AccountsSchema.SESSION), 4, 20)
                .withParameters(given("sessionId", live().text("sessionId")))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern signOutEverywhere() {
        List<Request.Write> deletes = rows.where(AccountsSchema.SESSION, "userId", USER)
                .map(row -> (Request.Write) new Request.DeleteItem(AccountsSchema.NAME,
                        List.of(KeyTemplate.literal("SESSION#" + row.text("sessionId")),
                                KeyTemplate.literal("SESSION")),
                        Optional.empty()))
                .toList();
        return pattern("Sign out everywhere", "The keys come from the query above; a batch takes 25 of them",
                new Request.BatchWriteItem(deletes), 0.2, 2).withExpected(List.of(count(deletes.size())));
    }

    private AccessPattern rename() {
        long version = rows.first(AccountsSchema.USER).number("version");
        return pattern("Change the profile", "The version that the form was filled from must still be the version",
                change(), 1.5, 8)
                .withParameters(given("userId", USER, "name", "Ada Castellani", "seen", version, "one", 1))
                .withExpected(List.of(first("name", "Ada Castellani", "version", version + 1)));
    }

    private AccessPattern renameStale() {
        return pattern("Change a profile that has changed", "Two tabs were open: the second is told, nothing is lost",
                change(), 0.05, 0.5)
                .withParameters(given("userId", USER, "name", "A. Castellani", "seen", 0, "one", 1))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem change() {
        return updateIf("#version = :seen", AccountsSchema.USER,
                expression("SET #name = :name, #version = #version + :one"));
    }

    private AccessPattern failedAttempt() {
        return pattern("Note a wrong password", "", put(AccountsSchema.ATTEMPT), 1, 15)
                .withParameters(given("userId", USER, "attemptedAt", Dates.NOW, "address", "203.0.113.9", "expiresAt",
                        Dates.expiry(Dates.NOW, AccountsData.ATTEMPT_LIFE)))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern useReset() {
        Row token = rows.first(AccountsSchema.RESET);
        return pattern("Use a reset token", "Deleting it is using it: of two who try, one gets the item back",
                deleteIf("#expiresAt > :now", AccountsSchema.RESET), 0.3, 2)
                .withParameters(given("tokenHash", token.text("tokenHash"), "now", NOW))
                .withExpected(List.of(count(1), first("userId", token.text("userId"))));
    }

    private Row live() {
        return rows.first(AccountsSchema.SESSION, row -> row.number("expiresAt") > NOW + 600);
    }
}
