package dev.keywright.design.format;

import java.util.Map;
import java.util.Optional;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;

/** Table options, each under the name it has somewhere in DynamoDB's API. What is as by default is not written. */
final class TableOptionsJson {
    private TableOptionsJson() {}

    static TableOptions read(Members table) {
        return new TableOptions(CapacityJson.read(table), table.find("WarmThroughput").map(TableOptionsJson::warm),
                timeToLive(table), stream(table), pointInTimeRecovery(table),
                table.find("TableClass").map(name -> name.oneOf(TableClass.class)).orElse(TableClass.STANDARD),
                encryption(table),
                table.find("DeletionProtectionEnabled")
                        .filter(Cursor::flag)
                        .map(_ -> DeletionProtection.ENABLED)
                        .orElse(DeletionProtection.DISABLED),
                TableJson.tags(table), globalTable(table), table.find("Dax").map(TableOptionsJson::dax));
    }

    static WarmThroughput warm(Cursor cursor) {
        Members warm = cursor.members();
        return new WarmThroughput(warm.find("ReadUnitsPerSecond").map(Cursor::whole).orElse(12_000L),
                warm.find("WriteUnitsPerSecond").map(Cursor::whole).orElse(4_000L));
    }

    private static Dax dax(Cursor cursor) {
        Members dax = cursor.members();
        return new Dax(dax.require("NodeType").text(), dax.find("ReplicationFactor").map(Cursor::small).orElse(1),
                dax.find("RecordTtlSeconds").map(Cursor::small).orElse(Dax.DEFAULT_TTL_SECONDS));
    }

    private static Json writeDax(Dax dax) {
        return new ObjectBuilder().put("NodeType", dax.nodeType())
                .put("ReplicationFactor", dax.nodes())
                .put("RecordTtlSeconds", dax.ttlSeconds())
                .build();
    }

    private static Optional<AttributeName> timeToLive(Members table) {
        return table.find("TimeToLiveSpecification")
                .map(Cursor::members)
                .filter(ttl -> ttl.find("Enabled").map(Cursor::flag).orElse(true))
                .flatMap(ttl -> ttl.find("AttributeName"))
                .map(name -> new AttributeName(name.text()));
    }

    private static Optional<StreamView> stream(Members table) {
        return table.find("StreamSpecification")
                .map(Cursor::members)
                .filter(stream -> stream.find("StreamEnabled").map(Cursor::flag).orElse(true))
                .flatMap(stream -> stream.find("StreamViewType"))
                .map(view -> view.oneOf(StreamView.class));
    }

    private static Optional<PointInTimeRecovery> pointInTimeRecovery(Members table) {
        return table.find("PointInTimeRecoverySpecification")
                .map(Cursor::members)
                .filter(recovery -> recovery.find("PointInTimeRecoveryEnabled").map(Cursor::flag).orElse(true))
                .map(recovery -> new PointInTimeRecovery(
                        recovery.find("RecoveryPeriodInDays").map(Cursor::small).orElse(PointInTimeRecovery.MAX_DAYS)));
    }

    private static Encryption encryption(Members table) {
        Optional<Members> found = table.find("SSESpecification").map(Cursor::members);
        found.ifPresent(specification -> specification.find("SSEType"));
        Optional<Members> enabled = found.filter(
                sse -> sse.find("Enabled").or(() -> sse.find("SSEEnabled")).map(Cursor::flag).orElse(true));
        if (enabled.isEmpty()) {
            return new Encryption.AwsOwned();
        }
        return enabled.get()
                .find("KMSMasterKeyId")
                .<Encryption>map(key -> new Encryption.CustomerManaged(key.text()))
                .orElse(new Encryption.AwsManaged());
    }

    private static GlobalTable globalTable(Members table) {
        return new GlobalTable(table.list("Replicas", TableOptionsJson::replica),
                table.find("MultiRegionConsistency")
                        .map(it -> it.oneOf(GlobalTable.MultiRegionConsistency.class))
                        .orElse(GlobalTable.MultiRegionConsistency.EVENTUAL),
                table.find("WitnessRegionName").map(region -> new RegionName(region.text())));
    }

    private static GlobalTable.Replica replica(Cursor cursor) {
        Members replica = cursor.members();
        return new GlobalTable.Replica(new RegionName(replica.require("RegionName").text()),
                replica.find("KMSMasterKeyId").map(Cursor::text));
    }

    static void write(ObjectBuilder json, TableOptions options) {
        json.putIf(options.warmThroughput(), "WarmThroughput", TableOptionsJson::writeWarm)
                .putIf(options.timeToLive(), "TimeToLiveSpecification",
                        ttl -> new ObjectBuilder().flag("Enabled", true).put("AttributeName", ttl.value()).build())
                .putIf(options.stream(), "StreamSpecification",
                        view -> new ObjectBuilder().flag("StreamEnabled", true)
                                .put("StreamViewType", view.name())
                                .build())
                .putIf(options.pointInTimeRecovery(), "PointInTimeRecoverySpecification",
                        recovery -> new ObjectBuilder().flag("PointInTimeRecoveryEnabled", true)
                                .put("RecoveryPeriodInDays", recovery.recoveryPeriodInDays())
                                .build());
        if (options.tableClass() != TableClass.STANDARD) {
            json.put("TableClass", options.tableClass().name());
        }
        json.putIf(writeEncryption(options.encryption()), "SSESpecification", it -> it);
        if (options.deletionProtection() == DeletionProtection.ENABLED) {
            json.flag("DeletionProtectionEnabled", true);
        }
        json.putList("Tags", options.tags().entrySet(), TableOptionsJson::writeTag);
        writeGlobalTable(json, options.globalTable());
        json.putIf(options.dax(), "Dax", TableOptionsJson::writeDax);
    }

    static Json writeWarm(WarmThroughput warm) {
        return new ObjectBuilder().put("ReadUnitsPerSecond", warm.readUnitsPerSecond())
                .put("WriteUnitsPerSecond", warm.writeUnitsPerSecond())
                .build();
    }

    private static Optional<Json> writeEncryption(Encryption encryption) {
        return switch (encryption) {
            case Encryption.AwsOwned() -> Optional.empty();
            case Encryption.AwsManaged() ->
                Optional.of(new ObjectBuilder().flag("Enabled", true).put("SSEType", "KMS").build());
            case Encryption.CustomerManaged(String key) -> Optional.of(
                    new ObjectBuilder().flag("Enabled", true).put("SSEType", "KMS").put("KMSMasterKeyId", key).build());
        };
    }

    private static Json writeTag(Map.Entry<String, String> tag) {
        return new ObjectBuilder().put("Key", tag.getKey()).put("Value", tag.getValue()).build();
    }

    private static void writeGlobalTable(ObjectBuilder json, GlobalTable global) {
        json.putList("Replicas", global.replicas(),
                replica -> new ObjectBuilder().put("RegionName", replica.region().value())
                        .putIf(replica.kmsMasterKeyId(), "KMSMasterKeyId", Json.Text::new)
                        .build());
        if (global.consistency() != GlobalTable.MultiRegionConsistency.EVENTUAL) {
            json.put("MultiRegionConsistency", global.consistency().name());
        }
        json.putIf(global.witness(), "WitnessRegionName", region -> new Json.Text(region.value()));
    }
}
