package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SequencedMap;

import dev.keywright.design.json.Extras;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;
import dev.keywright.design.value.ValueType;

/** Designs of one to three tables that the service would take, with every option in every combination sooner or later. */
final class RandomTables {
    private static final List<ValueType> KEYABLE = List.of(ValueType.S, ValueType.N, ValueType.B);

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    Design design() {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            tables.add(table("table" + List.of("-", "_", ".").get(random.nextInt(3)) + i));
        }
        return Design.named("random").withRegions(List.of(new RegionName("eu-west-1"))).withTables(tables);
    }

    private Table table(String name) {
        boolean sorted = random.nextBoolean();
        KeySchema keys = sorted ? KeySchema.of("PK", "SK") : KeySchema.of("PK");
        Capacity capacity = capacity();
        List<GlobalIndex> globals = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            globals.add(global("GSI" + i, capacity));
        }
        List<LocalIndex> locals = new ArrayList<>();
        for (int i = 0; sorted && i < random.nextInt(3); i++) {
            locals.add(LocalIndex.of("LSI" + i, "l" + i).withProjection(projection()));
        }
        Table bare = Table.of(name, keys).withGlobalIndexes(globals).withLocalIndexes(locals);
        return bare.withAttributes(bare.keyAttributes()
                .stream()
                .map(key -> new Attribute(key, KEYABLE.get(random.nextInt(KEYABLE.size()))))
                .toList()).withOptions(options(capacity));
    }

    private GlobalIndex global(String name, Capacity ofTable) {
        KeySchema keys = new KeySchema(attributes("p"), random.nextBoolean() ? List.of() : attributes("s"));
        return new GlobalIndex(new IndexName(name), "", keys, projection(), switch (ofTable) {
            case Capacity.OnDemand _ -> maybe(caps());
            case Capacity.Provisioned _ -> Optional.of(provisioned());
        }, maybe(new WarmThroughput(number(), number())), Extras.NONE);
    }

    private List<AttributeName> attributes(String side) {
        int many = random.nextInt(3) == 0 ? 1 + random.nextInt(KeySchema.MAX_ATTRIBUTES_A_SIDE) : 1;
        List<AttributeName> names = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            names.add(new AttributeName(side + " ${odd}\"'" + (random.nextInt(3) + 3 * i)));
        }
        return names;
    }

    private Projection projection() {
        return switch (random.nextInt(3)) {
            case 0 -> new Projection.All();
            case 1 -> new Projection.KeysOnly();
            default -> new Projection.Include(List.of(new AttributeName("a.b"), new AttributeName("c d")));
        };
    }

    private Capacity capacity() {
        return switch (random.nextInt(3)) {
            case 0 -> Capacity.onDemand();
            case 1 -> caps();
            default -> provisioned();
        };
    }

    private Capacity caps() {
        return new Capacity.OnDemand(OptionalLong.of(number()),
                random.nextBoolean() ? OptionalLong.of(number()) : OptionalLong.empty());
    }

    private Capacity provisioned() {
        return new Capacity.Provisioned(units(), units());
    }

    private ProvisionedUnits units() {
        long units = number();
        return new ProvisionedUnits(units,
                maybe(new AutoScaling(units, units + 1 + random.nextInt(100), 20 + random.nextInt(71),
                        random.nextInt(2) * 60, random.nextInt(2) * 90, scheduled())));
    }

    private List<ScheduledAction> scheduled() {
        return random.nextInt(3) == 0
                ? List.of(new ScheduledAction(random.nextInt(1440) * 60, number(), 5000))
                : List.of();
    }

    private <T> T one(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private long number() {
        return 1L + random.nextInt(4000);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private TableOptions options(Capacity capacity) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            tags.put("tag:" + i, "no: \"${yes}\" # 'x' \\ %{y} ä");
        }
        Encryption encryption = switch (random.nextInt(3)) {
            case 0 -> new Encryption.AwsOwned();
            case 1 -> new Encryption.AwsManaged();
            default -> new Encryption.CustomerManaged("alias/key" + random.nextInt(3));
        };
        GlobalTable global = random.nextInt(3) == 0 ? global(encryption) : GlobalTable.NONE;
        Optional<StreamView> stream = global.replicas().isEmpty()
                ? maybe(one(StreamView.values()))
                : Optional.of(StreamView.NEW_AND_OLD_IMAGES);
        return new TableOptions(capacity, maybe(new WarmThroughput(number(), number())),
                maybe(new AttributeName("expires at")), stream, maybe(new PointInTimeRecovery(1 + random.nextInt(35))),
                one(TableClass.values()), encryption, one(DeletionProtection.values()),
                tags,
                global, Optional.empty());
    }

    private GlobalTable global(Encryption encryption) {
        Optional<String> key = encryption instanceof Encryption.CustomerManaged
                ? Optional.of("alias/there")
                : Optional.empty();
        GlobalTable.Replica replica = new GlobalTable.Replica(new RegionName("eu-west-3"), key);
        return random.nextBoolean()
                ? new GlobalTable(List.of(replica), GlobalTable.MultiRegionConsistency.EVENTUAL, Optional.empty())
                : new GlobalTable(List.of(replica), GlobalTable.MultiRegionConsistency.STRONG,
                        Optional.of(new RegionName("eu-central-1")));
    }
}
