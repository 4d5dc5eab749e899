package dev.keywright.samples.tenants;

import static dev.keywright.samples.parts.Patterns.CANCELLED;
import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.ascending;
import static dev.keywright.samples.parts.Patterns.beginsWith;
import static dev.keywright.samples.parts.Patterns.between;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.is;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.put;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.range;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What the desks ask, always in the name of a tenant. */
final class TenantsPatterns {
    private static final String TENANT = "t-0001";
    /** The largest tenant is a fifth of everything. */
    private static final KeySkew LARGE_TENANT = new KeySkew.HotSet(0.2, 1);

    private final Rows rows;

    TenantsPatterns(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> all() {
        return List.of(tenant(), members(), ticket(), queue(), mostUrgent(), overdue(), mine(), mineOpen(),
                overdueInPartiQl(), openTicket(), overQuota(), comment(), take(), moveOn(), moveOnTwice(), tag());
    }

    private AccessPattern tenant() {
        return pattern("Tenant", "With its plan and its counters, at every sign-in", get(TenantsSchema.TENANT), 40, 180)
                .withParameters(given("tenantId", TENANT))
                .withSkew(LARGE_TENANT)
                .withExpected(List.of(first("plan", "business")));
    }

    private AccessPattern members() {
        return pattern("Members of a tenant", "", query(TenantsSchema.NAME, "TENANT#<tenantId>", beginsWith("MEMBER#")),
                10, 40)
                .withParameters(given("tenantId", TENANT))
                .withSkew(LARGE_TENANT)
                .withExpected(List.of(items("memberId", rows.where(TenantsSchema.MEMBER, "tenantId", TENANT))));
    }

    private AccessPattern ticket() {
        Row comment = rows.where(TenantsSchema.COMMENT, "tenantId", TENANT).findFirst().orElseThrow();
        return pattern("Ticket with its comments",
                "The tenant is part of the partition key, so no ticket id of another "
                        + "tenant ever leads here",
                query(TenantsSchema.NAME, "TENANT#<tenantId>#TICKET#<ticketId>"), 130, 500)
                .withParameters(given("tenantId", TENANT, "ticketId", comment.text("ticketId")))
                .withExpected(List.of(count(1 + rows.where(TenantsSchema.COMMENT, "tenantId", TENANT)
                        .filter(row -> row.is("ticketId", comment.text("ticketId")))
                        .count())));
    }

    private AccessPattern queue() {
        return pattern("Open tickets, most urgent first", "Two partition attributes are given; the two sort attributes "
                + "order what comes: a number, then a time",
                queryIndex(TenantsSchema.NAME, TenantsSchema.QUEUE, List.of("<tenantId>", "<status>"))
                        .withLimit(OptionalInt.of(25)),
                60, 220)
                .withParameters(given("tenantId", TENANT, "status", "open"))
                .withSkew(LARGE_TENANT)
                .withExpected(List.of(inOrder("ticketId", open().limit(25)), ascending("priority")));
    }

    private AccessPattern mostUrgent() {
        return pattern("Open tickets of the first priority", "The first sort attribute equals something",
                queryIndex(TenantsSchema.NAME, TenantsSchema.QUEUE, List.of("<tenantId>", "<status>"),
                        is("<priority>")),
                20, 80)
                .withParameters(given("tenantId", TENANT, "status", "open", "priority", 1))
                .withSkew(LARGE_TENANT)
                .withExpected(List.of(items("ticketId", open().filter(row -> row.number("priority") == 1)),
                        ascending("dueAt")));
    }

    private AccessPattern overdue() {
        String now = Dates.NOW.toString();
        return pattern("First priority and overdue",
                "Equality on the left, a range on the last one: sort attributes are "
                        + "used from the left, and only the last may be a range",
                queryIndex(TenantsSchema.NAME, TenantsSchema.QUEUE, List.of("<tenantId>", "<status>"),
                        is("<priority>"), range(RangeOperator.LT, "<now>")),
                5, 30)
                .withParameters(given("tenantId", TENANT, "status", "open", "priority", 1, "now", now))
                .withSkew(LARGE_TENANT)
                .withExpected(List.of(items("ticketId", open().filter(row -> row.number("priority") == 1)
                        .filter(row -> row.text("dueAt").compareTo(now) < 0))));
    }

    private AccessPattern mine() {
        return pattern("Everything of an agent", "Without a range: all statuses, each in the order of time",
                queryIndex(TenantsSchema.NAME, TenantsSchema.ASSIGNED, List.of("<tenantId>", "<assignee>")), 8, 30)
                .withParameters(given("tenantId", TENANT, "assignee", agent()))
                .withExpected(List.of(items("ticketId", assigned()), ascending("status")));
    }

    private AccessPattern mineOpen() {
        String to = Dates.NOW.plusSeconds(86_400).toString();
        String from = Dates.daysAgo(30).toString();
        return pattern("What an agent has to finish by tomorrow", "BETWEEN on the second sort attribute",
                queryIndex(TenantsSchema.NAME, TenantsSchema.ASSIGNED, List.of("<tenantId>", "<assignee>"),
                        is("<status>"), between("<from>", "<to>")),
                70, 260)
                .withParameters(given("tenantId", TENANT, "assignee", agent(), "status", "open", "from", from, "to",
                        to))
                .withExpected(List.of(items("ticketId", assigned().filter(row -> row.is("status", "open"))
                        .filter(row -> from.compareTo(row.text("dueAt")) <= 0
                                && row.text("dueAt").compareTo(to) <= 0)),
                        ascending("dueAt")));
    }

    private AccessPattern overdueInPartiQl() {
        return pattern("A tenant's waiting tickets, in PartiQL", "For the export button",
                new Request.ExecuteStatement("SELECT \"ticketId\", \"title\" FROM \"Desk\".\"Queue\" "
                        + "WHERE \"tenantId\" = ? AND \"status\" = ?",
                        List.of(KeyTemplate.parse("<tenantId>"), KeyTemplate.parse("<status>")),
                        Optional.of(Source.of(TenantsSchema.NAME, new IndexName(TenantsSchema.QUEUE))),
                        OptionalInt.empty(), Consistency.EVENTUAL),
                0.1, 1)
                .withParameters(given("tenantId", TENANT, "status", "waiting"))
                .withExpected(List.of(count(rows.where(TenantsSchema.TICKET, "tenantId", TENANT)
                        .filter(row -> row.is("status", "waiting"))
                        .count())));
    }

    private AccessPattern openTicket() {
        return opening("Open a ticket", "The ticket and the tenant's use of its plan, together", TENANT)
                .withExpected(List.of(count(2)));
    }

    private AccessPattern overQuota() {
        return opening("Open a ticket beyond the plan", "The quota is a condition, so no race can exceed it", "t-0002")
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern opening(String name, String description, String tenant) {
        Request.UpdateItem use = updateIf("#ticketsThisMonth < #ticketsAllowed", TenantsSchema.TENANT,
                expression("ADD #ticketsThisMonth :one"));
        return pattern(name, description, new Request.TransactWriteItems(
                List.of(putIf("attribute_not_exists(#PK)", TenantsSchema.TICKET), use)), 4, 20)
                .withParameters(given("tenantId", tenant, "ticketId", "T999001", "title", "Cannot print the invoice",
                        "status", "open", "priority", 2, "dueAt", "2026-11-21T09:00:00Z", "openedAt", Dates.NOW,
                        "one", 1))
                .withSkew(LARGE_TENANT);
    }

    private AccessPattern comment() {
        Row ticket = open().findFirst().orElseThrow();
        return pattern("Comment on a ticket", "", put(TenantsSchema.COMMENT), 25, 90)
                .withParameters(given("tenantId", TENANT, "ticketId", ticket.text("ticketId"), "writtenAt",
                        "2026-11-20T09:00:11Z", "author", agent(), "text", "We see it too and are looking."))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern take() {
        Row free = open().filter(row -> !row.has("assignee")).findFirst().orElseThrow();
        return pattern("Take a ticket", "Setting an attribute that is a key brings the ticket into Assigned by itself: "
                + "no second attribute has to be composed",
                updateIf("attribute_not_exists(#assignee)", TenantsSchema.TICKET,
                        expression("SET #assignee = :agent")),
                6, 25)
                .withParameters(given("tenantId", TENANT, "ticketId", free.text("ticketId"), "agent", agent()))
                .withExpected(List.of(first("assignee", agent())));
    }

    private AccessPattern moveOn() {
        Row ticket = open().filter(row -> row.has("assignee")).findFirst().orElseThrow();
        return pattern("Close a ticket", "One plain SET moves it in both indexes", closing(), 4, 18)
                .withParameters(given("tenantId", TENANT, "ticketId", ticket.text("ticketId"), "from", "open", "to",
                        "closed"))
                .withExpected(List.of(first("status", "closed")));
    }

    private AccessPattern moveOnTwice() {
        Row ticket = rows.where(TenantsSchema.TICKET, "tenantId", TENANT)
                .filter(row -> row.is("status", "closed"))
                .findFirst()
                .orElseThrow();
        return pattern("Close a ticket that somebody closed", "", closing(), 0.1, 1)
                .withParameters(given("tenantId", TENANT, "ticketId", ticket.text("ticketId"), "from", "open", "to",
                        "closed"))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem closing() {
        return updateIf("#status = :from", TenantsSchema.TICKET, expression("SET #status = :to"));
    }

    private AccessPattern tag() {
        Row ticket = open().filter(row -> !row.has("tags")).findFirst().orElseThrow();
        return pattern("Tag a ticket", "No index holds tags, so this costs the table's unit alone",
                updateIf("attribute_exists(#PK)", TenantsSchema.TICKET, expression("ADD #tags :tags")), 3, 12)
                .withParameters(given("tenantId", TENANT, "ticketId", ticket.text("ticketId"), "tags", Set.of("vip")))
                .withExpected(List.of(first("tags", Set.of("vip"))));
    }

    /** The large tenant's open tickets, as the index sorts them. */
    private Stream<Row> open() {
        return rows.where(TenantsSchema.TICKET, "tenantId", TENANT)
                .filter(row -> row.is("status", "open"))
                .sorted(Comparator.comparingLong((Row row) -> row.number("priority"))
                        .thenComparing(row -> row.text("dueAt")));
    }

    private Stream<Row> assigned() {
        return rows.where(TenantsSchema.TICKET, "tenantId", TENANT).filter(row -> row.is("assignee", agent()));
    }

    private String agent() {
        return rows.where(TenantsSchema.MEMBER, "tenantId", TENANT).findFirst().orElseThrow().text("memberId");
    }
}
