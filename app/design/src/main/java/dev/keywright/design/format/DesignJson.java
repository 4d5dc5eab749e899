package dev.keywright.design.format;

import java.util.Set;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.Node;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.RegionName;

/**
 * A design as text and back. What {@link #write} wrote reads back equal and is written again byte for byte; hand-edited
 * text keeps its unknown members and takes the usual order.
 */
public final class DesignJson {
    /** The member that marks the format, with its version. */
    public static final String MARK = "keywright";

    private static final Set<String> ONE_A_LINE = Set.of("items");

    private DesignJson() {}

    /** @throws dev.keywright.design.json.UnreadableException when {@code text} is no design */
    public static Design read(String text) {
        return read(JsonReader.read(text));
    }

    /** @throws dev.keywright.design.json.UnreadableException when it is no design */
    public static Design read(Node root) {
        Members design = Cursor.of(Migrations.toCurrent(root)).owner();
        design.require(MARK);
        return new Design(design.text("name"), design.text("description"), design.text("author"),
                design.list("regions", region -> new RegionName(region.text())), design.text("notes"),
                design.list("decisions", DesignJson::decision), design.list("tables", TableJson::read),
                design.list("entities", EntityJson::read), design.list("access_patterns", PatternJson::read),
                design.list("scenarios", ScenarioJson::read), design.list("suppressions", DesignJson::suppression),
                design.list("items", ItemJson::read), design.extras());
    }

    private static Decision decision(Cursor cursor) {
        Members decision = cursor.members();
        return new Decision(decision.require("title").text(), decision.text("date"), decision.text("text"));
    }

    private static Suppression suppression(Cursor cursor) {
        Members suppression = cursor.members();
        return new Suppression(suppression.require("rule").text(), suppression.text("where"),
                suppression.text("reason"));
    }

    public static String write(Design design) {
        ObjectBuilder json = new ObjectBuilder().put(MARK, Migrations.CURRENT)
                .put("name", design.name())
                .putText("description", design.description())
                .putText("author", design.author())
                .putList("regions", design.regions(), region -> new Json.Text(region.value()))
                .putText("notes", design.notes())
                .putList("decisions", design.decisions(), DesignJson::writeDecision)
                .putList("tables", design.tables(), TableJson::write)
                .putList("entities", design.entities(), EntityJson::write)
                .putList("access_patterns", design.accessPatterns(), PatternJson::write)
                .putList("scenarios", design.scenarios(), ScenarioJson::write)
                .putList("suppressions", design.suppressions(), DesignJson::writeSuppression)
                .putList("items", design.items(), ItemJson::write);
        return JsonPrinter.document(design.extras().into(json.build()), ONE_A_LINE);
    }

    private static Json writeDecision(Decision decision) {
        return new ObjectBuilder().put("title", decision.title())
                .putText("date", decision.date())
                .putText("text", decision.text())
                .build();
    }

    private static Json writeSuppression(Suppression suppression) {
        return new ObjectBuilder().put("rule", suppression.rule())
                .putText("where", suppression.where())
                .putText("reason", suppression.reason())
                .build();
    }
}
