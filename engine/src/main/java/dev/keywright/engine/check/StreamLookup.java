package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamArn;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;

/** Finds the stream or the shard that a request names, and says what their names have to look like. */
final class StreamLookup {
    private static final int SHORTEST_ARN = 37;
    private static final int LONGEST_ARN = 1024;
    private static final int SHORTEST_SHARD_ID = 28;
    private static final int LONGEST_SHARD_ID = 65;

    private StreamLookup() {}

    static Members arn(Members members, String member, Optional<String> arn) {
        return members.length(member, arn, SHORTEST_ARN, LONGEST_ARN);
    }

    static Members shardId(Members members, String member, Optional<String> id) {
        return members.length(member, id, SHORTEST_SHARD_ID, LONGEST_SHARD_ID);
    }

    /** The stream of this ARN, which can still be read. */
    static TableStream stream(Scope scope, String arn) {
        return StreamArn.parse(arn)
                .flatMap(name -> stream(scope, name))
                .orElseThrow(() -> Message.STREAM_NOT_FOUND.asNotFound(arn));
    }

    static Optional<TableStream> stream(Scope scope, StreamArn name) {
        return scope.tables().streams().find(name.table().table(), name.label(), scope.now());
    }

    static StreamShard shard(Scope scope, TableStream stream, ShardId id) {
        return stream.shard(id, scope.now()).orElseThrow(Message.SHARD_NOT_FOUND::asNotFound);
    }
}
