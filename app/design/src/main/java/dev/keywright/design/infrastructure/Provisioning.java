package dev.keywright.design.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;

/** What every exporter of infrastructure must get right about a table, whatever the format. */
public final class Provisioning {
    private Provisioning() {}

    /** Exactly the key attributes of the table and its indexes: more or fewer fail. */
    public static List<Attribute> keyAttributes(Table table) {
        return table.keyAttributes()
                .stream()
                .map(key -> table.attribute(key).orElseGet(() -> new Attribute(key, ValueType.S)))
                .toList();
    }

    /** Attributes an INCLUDE projection may name: none that is a key of the table or the index. */
    public static List<AttributeName> nonKey(Table table, IndexName index, Projection.Include include) {
        List<AttributeName> keys = new ArrayList<>(table.keys().attributes());
        table.keysOf(index).ifPresent(own -> keys.addAll(own.attributes()));
        return include.nonKeyAttributes().stream().filter(name -> !keys.contains(name)).distinct().toList();
    }

    /** The projection that an index is made with; INCLUDE of nothing but keys is KEYS_ONLY. */
    public static Projection projection(Table table, IndexName index, Projection projection) {
        return switch (projection) {
            case Projection.All _,Projection.KeysOnly _ -> projection;
            case Projection.Include include -> {
                List<AttributeName> names = nonKey(table, index, include);
                yield names.isEmpty() ? new Projection.KeysOnly() : new Projection.Include(names);
            }
        };
    }

    /** An index's own capacity where it fits the table's billing mode, otherwise the table's. */
    public static Capacity capacity(Table table, GlobalIndex index) {
        Capacity ofTable = table.options().capacity();
        return index.capacity().filter(own -> own.billingMode().equals(ofTable.billingMode())).orElse(ofTable);
    }

    /** Where the table has a key of the customer, a replica needs one too: its own, or the one that is called the same there. */
    public static Optional<String> key(Table table, GlobalTable.Replica replica) {
        return replica.kmsMasterKeyId()
                .or(() -> table.options().encryption() instanceof Encryption.CustomerManaged(String key)
                        ? Optional.of(key)
                        : Optional.empty());
    }

    /** What an index's definition must state: provisioned numbers always, caps of on-demand requests where it has its own. */
    public static Optional<Capacity> stated(Table table, GlobalIndex index) {
        return switch (table.options().capacity()) {
            case Capacity.OnDemand _ -> index.capacity().filter(Capacity.OnDemand.class::isInstance);
            case Capacity.Provisioned _ -> Optional.of(capacity(table, index));
        };
    }

    /** One thing that scales by itself: a side of a table or of one of its global indexes. */
    public record Scaled(Optional<IndexName> index, Side side, AutoScaling scaling) {}

    /** Read or write, as names of dimensions and metrics spell it. */
    public enum Side {
        READ("Read"), WRITE("Write");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static List<Scaled> scaled(Table table) {
        List<Scaled> scaled = new ArrayList<>();
        scaled(scaled, Optional.empty(), table.options().capacity());
        table.globalIndexes().forEach(index -> scaled(scaled, Optional.of(index.name()), capacity(table, index)));
        return scaled;
    }

    private static void scaled(List<Scaled> scaled, Optional<IndexName> index, Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned(ProvisionedUnits read, ProvisionedUnits write)) {
            read.autoScaling().ifPresent(it -> scaled.add(new Scaled(index, Side.READ, it)));
            write.autoScaling().ifPresent(it -> scaled.add(new Scaled(index, Side.WRITE, it)));
        }
    }

    /** Names of the access patterns that read an index. */
    public static List<String> served(Design design, Table table, IndexName index) {
        return design.accessPatterns()
                .stream()
                .filter(pattern -> pattern.request()
                        .flatMap(Provisioning::source)
                        .equals(Optional.of(
                                Source.of(table.name(), index))))
                .map(AccessPattern::name)
                .map(Object::toString)
                .toList();
    }

    /** A line for the comment above an index: what it is for. */
    public static String serves(Design design, Table table, IndexName index) {
        List<String> served = served(design, table, index);
        return served.isEmpty() ? "Serves no access pattern." : "Serves: " + String.join("; ", served);
    }

    private static Optional<Source> source(Request request) {
        return switch (request) {
            case Request.Reads reads -> Optional.of(reads.source());
            case Request.ExecuteStatement statement -> statement.source();
            case Request.GetItem _,Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.BatchWriteItem _,Request.TransactGetItems _,Request.TransactWriteItems _ ->
                Optional.empty();
        };
    }
}
