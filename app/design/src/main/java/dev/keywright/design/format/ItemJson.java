package dev.keywright.design.format;

import java.util.Optional;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.TableName;

/** Sample items: table, entity, and the item as DynamoDB JSON. */
final class ItemJson {
    private ItemJson() {}

    static SampleItem read(Cursor cursor) {
        Members item = cursor.owner();
        Optional<EntityName> entity = item.find("entity").map(name -> new EntityName(name.text()));
        return new SampleItem(new TableName(item.require("table_name").text()), entity,
                ValueJson.readItem(item.require("item")), item.extras());
    }

    static Json write(SampleItem item) {
        return item.extras()
                .into(new ObjectBuilder().put("table_name", item.table().value())
                        .putIf(item.entity(), "entity", name -> new Json.Text(name.value()))
                        .put("item", ValueJson.writeItem(item.attributes()))
                        .build());
    }
}
