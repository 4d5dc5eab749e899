package dev.keywright.desktop.fx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.PatternLoad;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** A small document for tests: customers with their orders, and products that an index lists by category. */
public final class SmallShop {
    public static final TableName TABLE = new TableName("shop");
    public static final IndexName BY_STATUS = new IndexName("GSI1");
    public static final EntityName CUSTOMER = new EntityName("Customer");
    public static final EntityName ORDER = new EntityName("Order");
    public static final EntityName PRODUCT = new EntityName("Product");
    public static final PatternName ORDERS = new PatternName("Orders of a customer");
    public static final PatternName PROFILE = new PatternName("Customer profile");
    public static final PatternName OPEN = new PatternName("Open orders");

    private SmallShop() {}

    public static Design design() {
        return Design.named("Small shop")
                .withTables(List.of(table()))
                .withEntities(entities())
                .withItems(items())
                .withAccessPatterns(patterns())
                .withScenarios(List.of(Scenario.of("Evening", 60)
                        .withMix(List.of(new PatternLoad(ORDERS,
                                new RateCurve.Constant(200), java.util.Optional.empty())))));
    }

    private static Table table() {
        return Table.of("shop", KeySchema.of("PK", "SK"))
                .withAttributes(List.of(Attribute.of("PK", ValueType.S), Attribute.of("SK", ValueType.S),
                        Attribute.of("GSI1PK", ValueType.S), Attribute.of("GSI1SK", ValueType.S)))
                .withGlobalIndexes(List.of(GlobalIndex.of("GSI1", KeySchema.of("GSI1PK", "GSI1SK"))
                        .withProjection(new Projection.KeysOnly())));
    }

    private static List<Entity> entities() {
        Entity customer = Entity.of("Customer", TABLE, keys("CUSTOMER#<customerId>", "PROFILE"))
                .withColour(Colour.ofPalette(0))
                .withExpectedCount(OptionalLong.of(10_000))
                .withFields(fields("customerId", "name", "email"));
        Entity order = Entity.of("Order", TABLE, keys("CUSTOMER#<customerId>", "ORDER#<placedAt>#<orderId>"))
                .withColour(Colour.ofPalette(1))
                .withExpectedCount(OptionalLong.of(120_000))
                .withFields(fields("customerId", "orderId", "placedAt", "status"))
                .withIndexMappings(List.of(new IndexMapping(BY_STATUS, keys("STATUS#<status>", "<placedAt>"))));
        Entity product = Entity.of("Product", TABLE, keys("PRODUCT#<productId>", "DETAIL"))
                .withColour(Colour.ofPalette(2))
                .withFields(fields("productId", "title"));
        return List.of(customer, order, product);
    }

    private static KeyTemplates keys(String partition, String sort) {
        return KeyTemplates.of(KeyTemplate.parse(partition), KeyTemplate.parse(sort));
    }

    private static List<Field> fields(String... names) {
        return java.util.Arrays.stream(names).map(name -> Field.of(name, ValueType.S)).toList();
    }

    private static List<SampleItem> items() {
        List<SampleItem> items = new ArrayList<>();
        for (int c = 1; c <= 4; c++) {
            String customer = "c" + c;
            items.add(item(CUSTOMER, "PK", "CUSTOMER#" + customer, "SK", "PROFILE", "customerId", customer, "name",
                    "Customer " + c, "email", customer + "@example.com"));
            for (int o = 1; o <= c; o++) {
                String at = "2026-11-0" + o;
                String status = o % 2 == 0 ? "SHIPPED" : "OPEN";
                items.add(item(ORDER, "PK", "CUSTOMER#" + customer, "SK", "ORDER#" + at + "#" + customer + o,
                        "GSI1PK", "STATUS#" + status, "GSI1SK", at, "customerId", customer, "orderId", customer + o,
                        "placedAt", at, "status", status));
            }
        }
        items.add(item(PRODUCT, "PK", "PRODUCT#p1", "SK", "DETAIL", "productId", "p1", "title", "Lamp"));
        return items;
    }

    private static SampleItem item(EntityName entity, String... pairs) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], Value.s(pairs[i + 1]));
        }
        return SampleItem.of(TABLE, entity, attributes);
    }

    private static List<AccessPattern> patterns() {
        Parameter customer = Parameter.of("customerId", Value.s("c4"));
        AccessPattern orders = AccessPattern.of(ORDERS.value(), Request.Query.of(Source.of(TABLE),
                KeyCondition.of(KeyTemplate.parse("CUSTOMER#<customerId>"),
                        RangeCondition.of(RangeOperator.BEGINS_WITH, KeyTemplate.literal("ORDER#")))))
                .withParameters(List.of(customer))
                .withExpected(List.of(new Expectation.Count(4)))
                .withRate(new RequestRate(50, 200));
        AccessPattern profile = AccessPattern
                .of(PROFILE.value(), Request.GetItem.of(TABLE, KeyTemplate.parse("CUSTOMER#<customerId>"),
                        KeyTemplate.literal("PROFILE")))
                .withParameters(List.of(customer))
                .withExpected(List.of(new Expectation.Count(1)))
                .withRate(new RequestRate(100, 400));
        AccessPattern open = AccessPattern
                .of(OPEN.value(), Request.Query.of(Source.of(TABLE, BY_STATUS),
                        KeyCondition.of(KeyTemplate.parse("STATUS#<status>"))))
                .withParameters(List.of(Parameter.of("status", Value.s("OPEN"))))
                .withExpected(List.of(new Expectation.Count(6)))
                .withRate(new RequestRate(5, 20));
        return List.of(orders, profile, open);
    }
}
