package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.DescribeKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.EnableKinesisStreamingConfiguration;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.KinesisDataStreamDestination;
import dev.keywright.engine.api.UpdateKinesisStreamingConfiguration;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationResponse;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.KinesisDestination;
import dev.keywright.engine.schema.Table;

/** Kinesis data streams. Changes are answered with the status they begin with. */
final class KinesisReply {
    private KinesisReply() {}

    static EnableKinesisStreamingDestinationResponse of(
            CheckedAttachment.EnableKinesisStreamingDestination checked) {
        return new EnableKinesisStreamingDestinationResponse(name(checked.table()), arn(checked.changed()),
                status(checked.changed()),
                checked.precision().map(precision -> new EnableKinesisStreamingConfiguration(Optional.of(precision))));
    }

    static DisableKinesisStreamingDestinationResponse of(
            CheckedAttachment.DisableKinesisStreamingDestination checked) {
        return new DisableKinesisStreamingDestinationResponse(name(checked.table()), arn(checked.changed()),
                status(checked.changed()), Optional.empty());
    }

    static UpdateKinesisStreamingDestinationResponse of(
            CheckedAttachment.UpdateKinesisStreamingDestination checked) {
        return new UpdateKinesisStreamingDestinationResponse(name(checked.table()), arn(checked.changed()),
                status(checked.changed()), Optional.of(new UpdateKinesisStreamingConfiguration(
                        Optional.of(checked.changed().precision().name()))));
    }

    static DescribeKinesisStreamingDestinationResponse of(
            CheckedAttachment.DescribeKinesisStreamingDestination checked, Scope scope) {
        return new DescribeKinesisStreamingDestinationResponse(name(checked.table()),
                Optional.of(checked.table()
                        .settings()
                        .attachments()
                        .destinations()
                        .stream()
                        .map(each -> new KinesisDataStreamDestination(arn(each),
                                Optional.of(each.at(scope.now()).name()), Optional.empty(),
                                Optional.of(each.precision().name())))
                        .toList()));
    }

    private static Optional<String> name(Table table) {
        return Optional.of(table.name().value());
    }

    private static Optional<String> arn(KinesisDestination destination) {
        return Optional.of(destination.streamArn());
    }

    private static Optional<String> status(KinesisDestination destination) {
        return Optional.of(destination.status().name());
    }
}
