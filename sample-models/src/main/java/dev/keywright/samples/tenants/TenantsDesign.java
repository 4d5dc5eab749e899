package dev.keywright.samples.tenants;

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
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The rented help desk, whole. */
public final class TenantsDesign {
    private TenantsDesign() {}

    /** @param items about how many, 800 or more */
    public static Design design(int items) {
        Rows rows = new TenantsData(items).rows();
        return Design.named("Multi-tenant help desk")
                .withDescription(
                        "Companies rent a help desk: tenants apart by key, indexes with several key attributes")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        Every partition key begins with the tenant, in the table and in both indexes. That keeps \
                        tenants apart, and it can be enforced: an IAM condition on dynamodb:LeadingKeys lets a role read \
                        TENANT#t-0001 and what begins with it, and nothing else. It spreads the load, too, for a ticket \
                        with its comments is a partition key of its own; a large tenant is many keys, not one.

                        The indexes have keys of several attributes. Queue has the partition attributes tenantId and \
                        status and the sort attributes priority and dueAt: four plain attributes of a ticket, one of \
                        them a number that sorts as a number. Compare the online shop, whose GSI2PK holds \
                        STATUS#PAID and must be rewritten by whoever changes the status. Here "Close a ticket" is one \
                        SET, and both indexes follow.

                        What a query may say: all partition attributes with =, then sort attributes from the left, and \
                        only the last of those with a range. Three patterns on Queue show the ladder: none, priority, \
                        priority and a time.""")
                .withDecisions(List.of(
                        new Decision("One table for all tenants", "2026-05-06",
                                """
                                4,000 tables would be 4,000 bills, alarms and backups, and most tenants are small. A \
                                tenant that has to be kept apart by contract gets an account of its own."""),
                        new Decision("Quotas are conditions", "2026-05-13",
                                """
                                The counter is in the tenant's item and changes with the ticket, in a transaction. A \
                                count that a job corrects at night would let a script open a million tickets by day."""),
                        new Decision("Status before time in Assigned", "2026-05-20",
                                """
                                Agents ask for what is open, ordered by time. The other order would read what was \
                                closed, and drop it.""")))
                .withTables(List.of(TenantsSchema.DESK))
                .withEntities(List.of(TenantsSchema.TENANT, TenantsSchema.MEMBER, TenantsSchema.TICKET,
                        TenantsSchema.COMMENT))
                .withAccessPatterns(new TenantsPatterns(rows).all())
                .withScenarios(List.of(office(), migration(), noisyNeighbour()))
                .withItems(rows.items());
    }

    private static Scenario office() {
        return scenario("office hours", "Ten minutes, every pattern at its peak", 600, 12);
    }

    private static Scenario migration() {
        return scenario("a tenant moves in",
                "The largest tenant imports five years of tickets; each counts against its plan, so one item takes all",
                300, 121, load("Open a ticket", new Spike(4, 700, 60, 180), oneKey(0.98)),
                load("Comment on a ticket", new Spike(25, 900, 60, 180)),
                load("Open tickets, most urgent first", steady(150)), load("Tenant", steady(100)));
    }

    private static Scenario noisyNeighbour() {
        return failing(InjectedFault.Kind.SLOW_PARTITION, TenantsSchema.NAME.value(), 60, 180, scenario(
                "noisy neighbour",
                "One tenant's dashboard asks for its queue in a loop. Its key is refused, and there is room at every other",
                300, 123, load("Open tickets, most urgent first", new Spike(220, 8_000, 60, 180), oneKey(0.97)),
                load("Ticket with its comments", steady(300)), load("What an agent has to finish by tomorrow",
                        steady(200)),
                load("Take a ticket", steady(25))));
    }
}
