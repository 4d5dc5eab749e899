package dev.keywright.samples.accounts;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
import static dev.keywright.samples.parts.Scenarios.oneKey;
import static dev.keywright.samples.parts.Scenarios.scenario;
import static dev.keywright.samples.parts.Scenarios.steady;

import java.util.List;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.RateCurve.Ramp;
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The accounts service, whole. */
public final class AccountsDesign {
    private AccountsDesign() {}

    /** @param items about how many, 500 or more */
    public static Design design(int items) {
        Rows rows = new AccountsData(items).rows();
        return Design.named("Accounts and sessions")
                .withDescription("Users, their settings and where they are signed in; sessions end by themselves")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-central-1")))
                .withNotes(
                        """
                        The commonest question decides the key. Every request carries a session id and nothing else, so \
                        the session's own id is its partition key; that a user has sessions is asked seldom, and an \
                        index is good enough for it.

                        TTL is a broom, not a clock. An expired item is deleted within a few days, for free, and until \
                        then every read returns it. So each reader compares expiresAt with the time itself: look at \
                        "Where a user is signed in", which filters, and at "Extend a session that is over", which is \
                        refused although the item exists.

                        An item that is used by deleting it can be used once only. The reset token needs no flag and no \
                        transaction: DeleteItem with a condition answers the first caller with the item, the second \
                        with a refusal.""")
                .withDecisions(List.of(
                        new Decision("A session is no part of its user's collection", "2026-09-02",
                                """
                                It would save the index, but the cookie would have to carry the user id, and a user \
                                with a script that signs in a thousand times would slow down the own profile."""),
                        new Decision("Only a hash of a reset token is stored", "2026-09-02",
                                """
                                Whoever can read the table must not be able to take over accounts."""),
                        new Decision("Sessions are extended once a day", "2026-09-15",
                                """
                                Extending them with each request would turn 2,400 reads of half a unit each into 2,400 \
                                writes of two: the table's and the index's.""")))
                .withTables(List.of(AccountsSchema.ACCOUNTS))
                .withEntities(List.of(AccountsSchema.USER, AccountsSchema.PREFERENCE, AccountsSchema.SESSION,
                        AccountsSchema.ATTEMPT, AccountsSchema.RESET))
                .withAccessPatterns(new AccountsPatterns(rows).all())
                .withScenarios(List.of(workingDay(), mondayMorning(), passwordAttack()))
                .withItems(rows.items());
    }

    private static Scenario workingDay() {
        return scenario("working day", "Ten minutes around noon: every pattern at its peak", 600, 3);
    }

    private static Scenario mondayMorning() {
        return scenario("monday morning", "Everybody's session has ended over the weekend: all sign in within minutes",
                600, 21, load("Session of a request", new Ramp(800, 9_000)),
                load("User by e-mail", new Spike(20, 600, 60, 300)),
                load("Wrong passwords of the last hour", new Spike(20, 600, 60, 300)),
                load("Start a session", new Spike(15, 560, 60, 300)),
                load("Note a wrong password", new Spike(1, 60, 60, 300)));
    }

    private static Scenario passwordAttack() {
        return failing(InjectedFault.Kind.SLOW_PARTITION, AccountsSchema.NAME.value(), 60, 120, scenario(
                "password attack",
                "A botnet tries passwords on one account; its partition is overrun while everybody else works on",
                300, 23, load("Session of a request", steady(2_400)),
                load("Wrong passwords of the last hour", new Spike(12, 2_500, 60, 180), oneKey(0.97)),
                load("Note a wrong password", new Spike(1, 2_500, 60, 180), oneKey(0.97)),
                load("Extend a session", steady(55))));
    }
}
