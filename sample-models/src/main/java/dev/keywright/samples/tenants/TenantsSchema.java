package dev.keywright.samples.tenants;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.on;
import static dev.keywright.samples.parts.Words.safe;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** One table for all tenants; every key, of the table and of each index, begins with the tenant. */
final class TenantsSchema {
    static final TableName NAME = new TableName("Desk");
    static final String QUEUE = "Queue";
    static final String ASSIGNED = "Assigned";

    static final Table DESK = Table.of(NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("A help desk that companies rent")
            .withAttributes(attributes("PK", "SK", "tenantId", "status", "priority:N", "dueAt", "assignee"))
            .withGlobalIndexes(List.of(
                    GlobalIndex.of(QUEUE, keysOf(List.of("tenantId", "status"), List.of("priority", "dueAt")))
                            .withDescription("A tenant's tickets in a status, most urgent first; four plain attributes")
                            .withProjection(including("ticketId", "title", "assignee")),
                    GlobalIndex.of(ASSIGNED, keysOf(List.of("tenantId", "assignee"), List.of("status", "dueAt")))
                            .withDescription("What somebody has to do; tickets without an assignee are not in it")
                            .withProjection(including("ticketId", "title", "priority"))))
            .withOptions(safe());

    static final Entity TENANT = entity("Tenant", NAME, 0, "A company, with its plan and what it has used of it",
            keys("TENANT#<tenantId>", "TENANT"), List.of(),
            fields("tenantId", "name", "plan", "seats:N", "members:N", "ticketsThisMonth:N", "ticketsAllowed:N"),
            4_000);

    static final Entity MEMBER = entity("Member", NAME, 1, "Somebody who works at the desk",
            keys("TENANT#<tenantId>", "MEMBER#<memberId>"), List.of(),
            fields("tenantId", "memberId", "name", "email", "role"), 60_000);

    static final Entity TICKET = entity("Ticket", NAME, 2, "A customer's trouble",
            keys("TENANT#<tenantId>#TICKET#<ticketId>", "TICKET"),
            List.of(on(QUEUE, List.of("<tenantId>", "<status>"), List.of("<priority>", "<dueAt>")),
                    on(ASSIGNED, List.of("<tenantId>", "<assignee>"), List.of("<status>", "<dueAt>"))),
            fields("tenantId", "ticketId", "title", "status", "priority:N", "dueAt", "assignee?", "openedAt",
                    "tags:SS?"),
            9_000_000);

    static final Entity COMMENT = entity("Comment", NAME, 3, "What was said about a ticket, beside it",
            keys("TENANT#<tenantId>#TICKET#<ticketId>", "COMMENT#<writtenAt>"), List.of(),
            fields("tenantId", "ticketId", "writtenAt", "author", "text"), 40_000_000);

    private TenantsSchema() {}

    private static KeySchema keysOf(List<String> partition, List<String> sort) {
        return new KeySchema(partition.stream().map(AttributeName::new).toList(),
                sort.stream().map(AttributeName::new).toList());
    }
}
