package dev.keywright.samples.accounts;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.many;
import static dev.keywright.samples.parts.Words.on;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** One table; the session, asked for by every request, has a key of its own. */
final class AccountsSchema {
    static final TableName NAME = new TableName("Accounts");
    static final String BY_EMAIL = "ByEmail";
    static final String BY_USER = "SessionsByUser";

    static final Table ACCOUNTS = Table.of(NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Users, what belongs to them, and their sessions")
            .withAttributes(attributes("PK", "SK", "email", "sessionOwner", "startedAt"))
            .withGlobalIndexes(List.of(
                    GlobalIndex.of(BY_EMAIL, KeySchema.of("email"))
                            .withDescription("Signing in; only users have an e-mail address")
                            .withProjection(including("userId", "passwordHash", "state")),
                    GlobalIndex.of(BY_USER, KeySchema.of("sessionOwner", "startedAt"))
                            .withDescription("Where a user is signed in, newest last")
                            .withProjection(including("sessionId", "device", "place", "expiresAt"))))
            .withOptions(expiring("expiresAt"));

    static final Entity USER = entity("User", NAME, 0, "Somebody with an account", keys("USER#<userId>", "PROFILE"),
            List.of(new IndexMapping(new IndexName(BY_EMAIL), KeyTemplates.of(key("<email>")))),
            fields("userId", "email", "name", "passwordHash", "state", "joinedOn", "locale", "version:N"), 3_000_000)
            .withRelations(List.of(many("Preference", 3), many("Session", 1.6), many("FailedAttempt", 0.2)));

    static final Entity PREFERENCE = entity("Preference", NAME, 4, "One setting that a user has changed",
            keys("USER#<userId>", "PREFERENCE#<preference>"), List.of(), fields("userId", "preference", "choice"),
            9_000_000);

    static final Entity SESSION = entity("Session", NAME, 1, "A browser or an app that is signed in, for two weeks",
            keys("SESSION#<sessionId>", "SESSION"), List.of(on(BY_USER, "USER#<userId>", "<startedAt>")),
            fields("sessionId", "userId", "startedAt", "device", "place", "scopes:SS", "expiresAt:N"), 4_800_000);

    static final Entity ATTEMPT = entity("FailedAttempt", NAME, 3, "A wrong password; forgotten after an hour",
            keys("USER#<userId>", "ATTEMPT#<attemptedAt>"), List.of(),
            fields("userId", "attemptedAt", "address", "expiresAt:N"), 60_000);

    static final Entity RESET = entity("ResetToken", NAME, 2, "A way to a new password, once, within 15 minutes",
            keys("RESET#<tokenHash>", "RESET"), List.of(), fields("tokenHash", "userId", "expiresAt:N"), 5_000);

    private AccountsSchema() {}
}
