package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.format.TableJson;
import dev.keywright.design.format.ValueJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Members;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.table.Table;

/** AWS Labs' {@code dynamodb_data_model.json}: CreateTable requests, items to write, an AWS CLI command a pattern. */
final class LabsModelImport {
    private LabsModelImport() {}

    static Imported read(Cursor cursor, String name) {
        Members model = cursor.owner();
        List<Table> tables = model.require("tables").elements().stream().map(TableJson::read).toList();
        List<SampleItem> raw = new ArrayList<>();
        model.find("items").ifPresent(items -> items.owner().all().forEach(table -> raw.addAll(items(table))));
        List<Entity> entities = new ArrayList<>();
        List<SampleItem> items = new ArrayList<>();
        for (Table table : tables) {
            EntityProposal proposal = EntityProposal.of(model, table,
                    raw.stream().filter(item -> item.table().equals(table.name())).toList());
            entities.addAll(proposal.entities(entities.stream().map(it -> it.name().value()).toList()));
            items.addAll(proposal.items());
        }
        List<String> notices = new ArrayList<>();
        List<AccessPattern> patterns = model.list("access_patterns", Cursor::owner)
                .stream()
                .map(pattern -> pattern(pattern, notices))
                .toList();
        Design design = Design.named(name).withTables(tables).withEntities(entities).withItems(items);
        return new Imported(
                design.withAccessPatterns(
                        patterns.isEmpty() ? PatternProposal.of(design) : LabsPattern.distinct(patterns)),
                "AWS Labs dynamodb_data_model.json", notices);
    }

    private static List<SampleItem> items(Map.Entry<String, Cursor> table) {
        return table.getValue()
                .elements()
                .stream()
                .map(put -> put.owner().require("PutRequest").owner().require("Item"))
                .map(item -> new SampleItem(new TableName(table.getKey()), Optional.empty(), ValueJson.readItem(item),
                        Extras.NONE))
                .toList();
    }

    private static AccessPattern pattern(Members members, List<String> notices) {
        String number = members.find("pattern").map(it -> it.isText() ? it.text() : it.digits()).orElse("");
        String name = members.find("name").or(() -> members.find("description")).map(Cursor::text).orElse(number);
        AccessPattern unsolved = AccessPattern.unsolved(name).withDescription(members.text("reason"));
        Optional<String> command = members.find("implementation").filter(Cursor::isText).map(Cursor::text);
        Optional<AccessPattern> solved = command.flatMap(text -> CliCommand.parse(text))
                .flatMap(it -> it.solve(unsolved));
        if (command.isPresent() && solved.isEmpty()) {
            notices.add(
                    "pattern \"" + name + "\": its command is not understood, it is unsolved now: " + command.get());
        }
        return solved.orElse(unsolved);
    }
}
