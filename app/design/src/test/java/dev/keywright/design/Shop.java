package dev.keywright.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.entity.Relation;
import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.PatternLoad;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** A small design that uses nearly everything a design can say. */
public final class Shop {
    public static final TableName SHOP = new TableName("shop");
    public static final TableName AUDIT = new TableName("audit");
    public static final EntityName USER = new EntityName("User");
    public static final EntityName ORDER = new EntityName("Order");
    public static final IndexName GSI1 = new IndexName("GSI1");

    private Shop() {}

    public static Design design() {
        return Design.named("Shop")
                .withDescription("A small shop.\nSecond line.")
                .withAuthor("A. Author")
                .withRegions(List.of(new RegionName("eu-west-1"), new RegionName("us-east-1")))
                .withNotes("# Notes")
                .withDecisions(List.of(new Decision("One table", "2026-11-22", "Users and orders are read together.")))
                .withTables(List.of(shop(), audit()))
                .withEntities(List.of(user(), order()))
                .withAccessPatterns(patterns())
                .withScenarios(List.of(scenario()))
                .withSuppressions(List.of(new Suppression("no-ttl", "tables/shop", "kept for ever")))
                .withItems(items());
    }

    public static Table shop() {
        TableOptions options = TableOptions.DEFAULT.withTimeToLive(Optional.of(new AttributeName("expiresAt")))
                .withStream(Optional.of(StreamView.NEW_AND_OLD_IMAGES))
                .withPointInTimeRecovery(Optional.of(new PointInTimeRecovery(7)))
                .withDeletionProtection(DeletionProtection.ENABLED)
                .withTags(tags())
                .withCapacity(new Capacity.OnDemand(OptionalLong.of(4000), OptionalLong.empty()))
                .withWarmThroughput(Optional.of(new WarmThroughput(15_000, 5_000)));
        GlobalIndex byOrder = GlobalIndex.of("GSI1", KeySchema.of("GSI1PK", "GSI1SK"))
                .withDescription("By status.")
                .withProjection(new Projection.Include(List.of(new AttributeName("total"))));
        GlobalIndex multi = GlobalIndex.of("GSI2",
                new KeySchema(List.of(new AttributeName("country"), new AttributeName("city")),
                        List.of(new AttributeName("total"), new AttributeName("SK"))));
        return Table.of("shop", KeySchema.of("PK", "SK"))
                .withDescription("All of it.")
                .withAttributes(List.of(Attribute.of("PK", ValueType.S), Attribute.of("SK", ValueType.S),
                        Attribute.of("GSI1PK", ValueType.S), Attribute.of("GSI1SK", ValueType.S),
                        Attribute.of("country", ValueType.S), Attribute.of("city", ValueType.S),
                        Attribute.of("total", ValueType.N), Attribute.of("createdAt", ValueType.S),
                        Attribute.of("expiresAt", ValueType.N)))
                .withGlobalIndexes(List.of(byOrder, multi))
                .withLocalIndexes(List.of(LocalIndex.of("LSI1", "createdAt")
                        .withProjection(new Projection.KeysOnly())))
                .withOptions(options);
    }

    private static SequencedMap<String, String> tags() {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        tags.put("team", "shop");
        tags.put("stage", "prod");
        return tags;
    }

    public static Table audit() {
        Capacity capacity = new Capacity.Provisioned(
                new ProvisionedUnits(5, Optional.of(new AutoScaling(5, 100, 70))), ProvisionedUnits.fixed(10));
        GlobalIndex index = GlobalIndex.of("byActor", KeySchema.of("actor"))
                .withCapacity(Optional.of(Capacity.provisioned(3, 4)));
        return Table.of("audit", KeySchema.of("id", "at"))
                .withAttributes(List.of(Attribute.of("id", ValueType.S), Attribute.of("at", ValueType.N),
                        Attribute.of("actor", ValueType.S)))
                .withGlobalIndexes(List.of(index))
                .withOptions(TableOptions.DEFAULT.withCapacity(capacity)
                        .withTableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                        .withEncryption(new Encryption.CustomerManaged("alias/audit"))
                        .withDax(Optional.of(new Dax("dax.r5.large", 3, 600)))
                        .withStream(Optional.of(StreamView.NEW_AND_OLD_IMAGES))
                        .withGlobalTable(new GlobalTable(List.of(GlobalTable.Replica.in("us-west-2")),
                                GlobalTable.MultiRegionConsistency.EVENTUAL, Optional.empty())));
    }

    public static KeyTemplate template(String text) {
        return KeyTemplate.parse(text);
    }

    private static Entity user() {
        return Entity.of("User", SHOP, KeyTemplates.of(template("USER#<userId>"), template("PROFILE")))
                .withFields(List.of(Field.of("userId", ValueType.S), Field.of("name", ValueType.S),
                        Field.of("email", ValueType.S)
                                .withPresence(Field.Presence.OPTIONAL)
                                .withDescription("optional")))
                .withExpectedCount(OptionalLong.of(100_000))
                .withAverageItemBytes(OptionalLong.of(250))
                .withRelations(
                        List.of(new Relation(ORDER, Relation.Cardinality.ONE_TO_MANY, OptionalDouble.of(2.5), "")));
    }

    private static Entity order() {
        return Entity
                .of("Order", SHOP, KeyTemplates.of(template("USER#<userId>"), template("ORDER#<orderId:pad(6)>")))
                .withFields(List.of(Field.of("userId", ValueType.S), Field.of("orderId", ValueType.N),
                        Field.of("status", ValueType.S), Field.of("total", ValueType.N),
                        Field.of("country", ValueType.S),
                        Field.of("city", ValueType.S)))
                .withIndexMappings(List.of(
                        new IndexMapping(GSI1,
                                KeyTemplates.of(template("STATUS#<status>"), template("ORDER#<orderId:pad(6)>"))),
                        new IndexMapping(new IndexName("GSI2"),
                                new KeyTemplates(List.of(template("<country>"), template("<city>")),
                                        List.of(template("<total>"), template("ORDER#<orderId:pad(6)>"))))));
    }

    private static List<AccessPattern> patterns() {
        Parameter userId = Parameter.of("userId", Value.s("u1"));
        Parameter orderId = Parameter.of("orderId", Value.n(1));
        KeyTemplate pk = template("USER#<userId>");
        KeyTemplate order = template("ORDER#<orderId:pad(6)>");
        Request.GetItem profile = Request.GetItem.of(SHOP, pk, template("PROFILE"));
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("status", Value.s("NEW"));
        attributes.put("total", Value.n("12.50"));
        Request.PutItem put = new Request.PutItem(SHOP, new ItemTemplate(Optional.of(ORDER), attributes),
                Optional.of(Expression.of("attribute_not_exists(PK)")));
        Request.UpdateItem update = new Request.UpdateItem(SHOP, List.of(pk, order),
                new Expression("SET #s = :status, total = total + :more", names(), values()), Optional.empty());
        return List.of(
                AccessPattern.of("get user", profile)
                        .withParameters(List.of(userId))
                        .withExpected(List.of(new Expectation.Count(1)))
                        .withRate(new RequestRate(100, 400.5)),
                AccessPattern
                        .of("orders of a user", Request.Query.of(Source.of(SHOP),
                                KeyCondition.of(pk, RangeCondition.of(RangeOperator.BEGINS_WITH, template("ORDER#"))))
                                .withOrder(ReadOrder.DESCENDING)
                                .withLimit(OptionalInt.of(10))
                                .withProjection(List.of("orderId", "total"))
                                .withFilter(Optional.of(Expression.of("total > :least"))))
                        .withDescription("newest first")
                        .withParameters(List.of(userId, Parameter.of("least", Value.n(1))))
                        .withExpected(List.of(new Expectation.CountBetween(1, 10),
                                new Expectation.First(partial("SK", "ORDER#000002")),
                                new Expectation.ItemsInOrder(
                                        List.of(partial("SK", "ORDER#000002"), partial("SK", "ORDER#000001"))),
                                new Expectation.Sorted(new AttributeName("SK"), ReadOrder.DESCENDING)))
                        .withSkew(new KeySkew.Zipf(1.1)),
                AccessPattern
                        .of("orders by status", Request.Query.of(Source.of(SHOP, GSI1), KeyCondition.of(
                                template("STATUS#<status>"),
                                RangeCondition.of(RangeOperator.BETWEEN, template("ORDER#<from:pad(6)>"),
                                        template("ORDER#<to:pad(6)>")))))
                        .withParameters(
                                List.of(Parameter.of("status", Value.s("NEW")), Parameter.of("from", Value.n(1)),
                                        Parameter.of("to", Value.n(9))))
                        .withSkew(new KeySkew.HotSet(0.9, 1)),
                AccessPattern.of("all orders", Request.Scan.of(Source.of(SHOP, GSI1))),
                AccessPattern.of("place order", put).withParameters(List.of(userId, orderId)),
                AccessPattern.of("pay order", update)
                        .withParameters(List.of(userId, orderId,
                                Parameter.of("status", Value.s("PAID")))),
                AccessPattern.of("forget user", new Request.DeleteItem(SHOP, List.of(pk, template("PROFILE")),
                        Optional.empty())).withParameters(List.of(userId)),
                AccessPattern.of("two users", new Request.BatchGetItem(List.of(profile, profile)))
                        .withParameters(List.of(userId)),
                AccessPattern.of("checkout",
                        new Request.TransactWriteItems(List.of(put, update,
                                new Request.ConditionCheck(SHOP, List.of(pk, template("PROFILE")),
                                        Expression.of("attribute_exists(PK)")))))
                        .withParameters(List.of(userId, orderId))
                        .withExpected(List.of(
                                new Expectation.Fails("TransactionCanceledException"))),
                AccessPattern.of("by statement", new Request.ExecuteStatement("SELECT * FROM shop WHERE PK = ?",
                        List.of(pk), Optional.of(Source.of(SHOP)), OptionalInt.empty(),
                        Consistency.STRONG)).withParameters(List.of(userId)),
                AccessPattern.unsolved("orders of a week"));
    }

    private static Expectation.Partial partial(String name, String text) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        attributes.put(name, Value.s(text));
        return new Expectation.Partial(attributes);
    }

    private static SequencedMap<String, AttributeName> names() {
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>();
        names.put("#s", new AttributeName("status"));
        return names;
    }

    private static SequencedMap<String, Value> values() {
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        values.put(":more", Value.n("0.10"));
        return values;
    }

    private static Scenario scenario() {
        return Scenario.of("sale", 600)
                .withDescription("The first ten minutes.")
                .withSeed(42)
                .withMix(List.of(
                        new PatternLoad(new PatternName("get user"), new RateCurve.Ramp(10, 500.5), Optional.empty()),
                        new PatternLoad(new PatternName("place order"), new RateCurve.Spike(1, 90, 60, 30),
                                Optional.of(new KeySkew.HotSet(0.5, 2))),
                        new PatternLoad(new PatternName("pay order"), new RateCurve.Wave(1, 2, 120), Optional.empty()),
                        new PatternLoad(new PatternName("get user"), new RateCurve.Daily(10, 50.5, 72_000),
                                Optional.of(new KeySkew.FromData())),
                        new PatternLoad(new PatternName("place order"), new RateCurve.FlashSale(1, 900, 30, 20),
                                Optional.of(new KeySkew.MovingHotSet(0.4, 2, 60))),
                        new PatternLoad(new PatternName("pay order"),
                                new RateCurve.Recorded(List.of(1.0, 2.5, 0.0), 10), Optional.empty()),
                        new PatternLoad(new PatternName("all orders"), new RateCurve.Constant(0.1), Optional.empty())))
                .withFaults(List.of(new InjectedFault(InjectedFault.Kind.THROTTLING, "shop", 10, 5)));
    }

    private static List<SampleItem> items() {
        return List.of(user("u1", "Ann"), user("u2", "Bob \"B\" \u00fc"), order("u1", 1, "12.50"),
                order("u1", 2, "99999999999999999999999999999999999999"));
    }

    private static SampleItem user(String id, String name) {
        SequencedMap<String, Value> item = new LinkedHashMap<>();
        item.put("PK", Value.s("USER#" + id));
        item.put("SK", Value.s("PROFILE"));
        item.put("userId", Value.s(id));
        item.put("name", Value.s(name));
        item.put("tags", new Value.Ss(List.of("a", "b")));
        item.put("address",
                Value.l(Value.bool(true), new Value.Null(), new Value.B("AQI="), new Value.Ns(List.of("1"))));
        return SampleItem.of(SHOP, USER, item);
    }

    private static SampleItem order(String user, int id, String total) {
        SequencedMap<String, Value> item = new LinkedHashMap<>();
        item.put("PK", Value.s("USER#" + user));
        item.put("SK", Value.s("ORDER#00000" + id));
        item.put("GSI1PK", Value.s("STATUS#NEW"));
        item.put("GSI1SK", Value.s("ORDER#00000" + id));
        item.put("country", Value.s("IE"));
        item.put("city", Value.s("Cork"));
        item.put("userId", Value.s(user));
        item.put("orderId", Value.n(id));
        item.put("status", Value.s("NEW"));
        item.put("total", Value.n(total));
        return SampleItem.of(SHOP, ORDER, item);
    }
}
