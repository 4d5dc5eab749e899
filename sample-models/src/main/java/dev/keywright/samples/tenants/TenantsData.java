package dev.keywright.samples.tenants;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.People.Person;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Tenants one after the other: the first is large, the others are as they come. */
final class TenantsData {
    static final List<String> STATUSES = List.of("closed", "open", "waiting");

    private static final List<String> NAMES = List.of("Halden Ferries", "Brightwell Dental", "Osprey Outdoor",
            "Kaffeehaus Lorenz", "Nine Elms Theatre", "Solvang Solar", "Atlas Removals", "Quince & Daughters");
    private static final List<String> TITLES = List.of("Cannot print the invoice", "Login link has expired",
            "Wrong VAT number on the receipt", "Export stops at 99 %", "Please merge two accounts",
            "The calendar is a day off", "Refund has not arrived", "Page is blank on my phone");
    private static final List<String> ANSWERS = List.of("Could you send us a picture of it?",
            "Fixed in the release of this morning.", "We see it too and are looking.", "Thank you, that did it.",
            "It came back after lunch.", "Moved to the second line.");
    private static final List<String> TAGS = List.of("billing", "login", "mobile", "export", "vip");

    private final Dice dice = new Dice(404);
    private final Rows rows = new Rows(TenantsSchema.DESK);
    private int tickets = 1_000;

    TenantsData(int items) {
        for (int number = 1; rows.count() < items; number++) {
            tenant(String.format(Locale.ROOT, "t-%04d", number), number, number == 1 ? items / 6 : dice.between(6, 60));
        }
    }

    Rows rows() {
        return rows;
    }

    private void tenant(String id, int number, int load) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < (number == 1 ? 12 : dice.between(2, 6)); i++) {
            Person person = People.person(dice, number * 20 + i);
            members.add(person.handle());
            rows.add(TenantsSchema.MEMBER, Row.of("tenantId", id, "memberId", person.handle(), "name", person.name(),
                    "email", person.email(), "role", i == 0 ? "admin" : "agent"));
        }
        rows.add(TenantsSchema.TENANT, Row.of("tenantId", id, "name", NAMES.get(number % NAMES.size()), "plan",
                number == 1 ? "business" : dice.skewed(List.of("starter", "team")), "seats", members.size() + 3,
                "members", members.size(), "ticketsThisMonth", load, "ticketsAllowed",
                number == 2 ? load : 50 * (1 + load / 40)));
        for (int i = 0; i < load; i++) {
            ticket(id, members);
        }
    }

    private void ticket(String tenant, List<String> members) {
        String id = "T" + ++tickets;
        Instant opened = Dates.minutesAgo(dice.between(20, 28_000));
        Row ticket = Row.of("tenantId", tenant, "ticketId", id, "title", dice.of(TITLES), "status",
                dice.skewed(STATUSES), "priority", dice.between(1, 4), "dueAt",
                opened.plusSeconds(dice.between(4, 72) * 3_600L), "openedAt", opened);
        ticket = dice.chance(75) ? ticket.with("assignee", dice.skewed(members)) : ticket;
        ticket = dice.chance(30) ? ticket.with("tags", new TreeSet<>(dice.several(TAGS, dice.between(1, 2)))) : ticket;
        rows.add(TenantsSchema.TICKET, ticket);
        for (int i = dice.between(0, 4); i > 0; i--) {
            rows.add(TenantsSchema.COMMENT, Row.of("tenantId", tenant, "ticketId", id, "writtenAt",
                    opened.plusSeconds(dice.between(60, 1_100)).plusMillis(i), "author", dice.of(members), "text",
                    dice.of(ANSWERS)));
        }
    }
}
