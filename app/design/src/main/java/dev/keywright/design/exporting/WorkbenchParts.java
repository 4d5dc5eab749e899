package dev.keywright.design.exporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.format.TableJson;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.ValueType;

/** Parts of a table in the form of NoSQL Workbench 3.0. Of a multi-attribute key only the first attributes fit. */
final class WorkbenchParts {
    private static final String SERVICE_ROLE = "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable";

    private WorkbenchParts() {}

    static void write(SequencedMap<String, Json> members, Table table) {
        members.put("KeyAttributes", keys(table, table.keys()));
        members.put("NonKeyAttributes", ObjectBuilder.list(table.attributes()
                .stream()
                .filter(attribute -> !table.keys().contains(attribute.name()))
                .toList(), TableJson::writeAttribute));
        members.put("GlobalSecondaryIndexes", ObjectBuilder.list(table.globalIndexes(), index -> index(table, index)));
        members.put("BillingMode", new Json.Text(table.options().capacity().billingMode()));
        switch (table.options().capacity()) {
            case Capacity.OnDemand _ -> members.remove("ProvisionedCapacitySettings");
            case Capacity.Provisioned provisioned ->
                members.put("ProvisionedCapacitySettings", settings(provisioned));
        }
    }

    private static Json keys(Table table, KeySchema keys) {
        return new ObjectBuilder().put("PartitionKey", attribute(table, keys.partition().getFirst()))
                .putIf(keys.sort().stream().findFirst(), "SortKey", name -> attribute(table, name))
                .build();
    }

    private static Json attribute(Table table, AttributeName name) {
        return TableJson
                .writeAttribute(table.attribute(name).orElseGet(() -> new Attribute(name, ValueType.S)));
    }

    private static Json index(Table table, GlobalIndex index) {
        return new ObjectBuilder().put("IndexName", index.name().value())
                .put("KeyAttributes", keys(table, index.keys()))
                .put("Projection", TableJson.writeProjection(index.projection()))
                .build();
    }

    private static Json settings(Capacity.Provisioned provisioned) {
        return new ObjectBuilder()
                .put("ProvisionedThroughput", new ObjectBuilder().put("ReadCapacityUnits", provisioned.read().units())
                        .put("WriteCapacityUnits", provisioned.write().units())
                        .build())
                .putIf(scaling(provisioned.read()), "AutoScalingRead", it -> it)
                .putIf(scaling(provisioned.write()), "AutoScalingWrite", it -> it)
                .build();
    }

    private static Optional<Json> scaling(ProvisionedUnits units) {
        return units.autoScaling().map(WorkbenchParts::scaling);
    }

    private static Json scaling(AutoScaling scaling) {
        return new ObjectBuilder()
                .put("ScalableTargetRequest", new ObjectBuilder().put("MinCapacity", scaling.minCapacity())
                        .put("MaxCapacity", scaling.maxCapacity())
                        .put("ServiceRole", SERVICE_ROLE)
                        .build())
                .put("ScalingPolicyConfiguration",
                        new ObjectBuilder().put("TargetValue", scaling.targetUtilization()).build())
                .build();
    }

    /** An entity as a facet, its key templates as aliases. */
    static Json facet(Table table, Entity entity, List<SampleItem> items) {
        Map<AttributeName, KeyTemplate> chart = KeyChart.of(table, entity);
        ObjectBuilder aliases = new ObjectBuilder().put("PartitionKeyAlias", alias(chart, table.keys().partition()));
        if (!table.keys().sort().isEmpty()) {
            aliases.put("SortKeyAlias", alias(chart, table.keys().sort()));
        }
        List<String> fields = entity.fields()
                .stream()
                .map(field -> field.name().value())
                .filter(name -> !table.keys().contains(new AttributeName(name)))
                .toList();
        return new ObjectBuilder().put("FacetName", entity.name().value())
                .put("KeyAttributeAlias", aliases.build())
                .put("TableData", WorkbenchExport.items(items))
                .put("NonKeyAttributes", ObjectBuilder.texts(fields))
                .put("DataAccess", new ObjectBuilder().put("MySql", new ObjectBuilder().build()).build())
                .build();
    }

    private static String alias(Map<AttributeName, KeyTemplate> chart, List<AttributeName> names) {
        KeyTemplate template = chart.get(names.getFirst());
        return template == null ? names.getFirst().value() : template.toString();
    }
}
