package dev.keywright.engine.line;

import java.util.Optional;

import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableStream;

/** The part of a stream's entry in the catalog that says what it is and which shards it has. */
final class StreamFields {
    private StreamFields() {}

    static void write(Fields fields, TableStream stream) {
        fields.put("table", stream.table().value()).put("tableId", stream.tableId().value());
        SchemaFields.write(fields, stream.key());
        fields.put("view", stream.view())
                .put("enabledAt", stream.enabledAt())
                .put("settledAt", stream.settledAt());
        stream.disabledAt().ifPresent(end -> fields.put("disabledAt", end));
        fields.put("shards", stream.shards().stream().map(StreamFields::shard).toList());
    }

    static TableStream read(Fields fields) {
        return new TableStream(new TableName(fields.text("table")), new TableId(fields.text("tableId")),
                SchemaFields.readKey(fields), StreamViewType.valueOf(fields.text("view")),
                fields.instant("enabledAt"), fields.instant("settledAt"), fields.findInstant("disabledAt"),
                fields.list("shards").stream().map(StreamFields::readShard).toList());
    }

    private static Fields shard(StreamShard shard) {
        Fields fields = new Fields().put("id", shard.id().value());
        shard.parent().ifPresent(parent -> fields.put("parent", parent.value()));
        fields.put("openedAt", shard.openedAt()).put("first", shard.first().value());
        shard.last().ifPresent(last -> fields.put("last", last.value()));
        shard.closedAt().ifPresent(closed -> fields.put("closedAt", closed));
        return fields;
    }

    private static StreamShard readShard(Fields fields) {
        Optional<ShardId> parent = fields.findText("parent").map(ShardId::new);
        return new StreamShard(new ShardId(fields.text("id")), parent, fields.instant("openedAt"),
                new SequenceNumber(fields.number("first")), fields.findNumber("last").map(SequenceNumber::new),
                fields.findInstant("closedAt"));
    }
}
