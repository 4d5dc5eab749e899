package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.keywright.engine.api.DescribeKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.EnableKinesisStreamingConfiguration;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.UpdateKinesisStreamingConfiguration;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.DestinationStatus;
import dev.keywright.engine.schema.KinesisDestination;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TimePrecision;

/** The four operations on Kinesis data streams that a table's changes go to. */
final class KinesisCheck {
    private static final int SHORTEST_ARN = 37;
    private static final int LONGEST_ARN = 1024;
    private static final int MAX_DESTINATIONS = 2;
    private static final Pattern STREAM_ARN = Pattern.compile("arn:aws[a-z-]*:kinesis:[^:]+:[^:]*:stream/[^/]+");

    private KinesisCheck() {}

    static CheckedAttachment.EnableKinesisStreamingDestination check(EnableKinesisStreamingDestinationRequest request,
            Scope scope) {
        Optional<String> precision = request.enableKinesisStreamingConfiguration()
                .flatMap(EnableKinesisStreamingConfiguration::approximateCreationDateTimePrecision);
        constrain(request.tableName(), request.streamArn())
                .oneOf("EnableKinesisStreamingConfiguration.approximateCreationDateTimePrecision", precision,
                        TimePrecision.values())
                .done();
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        String arn = arn(request.streamArn());
        List<KinesisDestination> live = table.settings()
                .attachments()
                .destinations()
                .stream()
                .filter(each -> each.at(scope.now()) != DestinationStatus.DISABLED)
                .toList();
        if (live.stream().anyMatch(each -> each.streamArn().equals(arn))) {
            throw Message.DESTINATION_ENABLED.asInUse(arn);
        }
        if (live.size() >= MAX_DESTINATIONS) {
            throw new FaultException(new Fault.LimitExceeded(Message.TOO_MANY_DESTINATIONS.with()));
        }
        return new CheckedAttachment.EnableKinesisStreamingDestination(table,
                new KinesisDestination(arn, DestinationStatus.ENABLING, scope.now(),
                        precision.map(TimePrecision::valueOf).orElse(TimePrecision.MILLISECOND)),
                precision);
    }

    static CheckedAttachment.DisableKinesisStreamingDestination check(
            DisableKinesisStreamingDestinationRequest request, Scope scope) {
        constrain(request.tableName(), request.streamArn()).done();
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        KinesisDestination active = active(table, arn(request.streamArn()), scope)
                .orElseThrow(Message.DESTINATION_NOT_TO_DISABLE::asValidation);
        return new CheckedAttachment.DisableKinesisStreamingDestination(table,
                new KinesisDestination(active.streamArn(), DestinationStatus.DISABLING, scope.now(),
                        active.precision()));
    }

    static CheckedAttachment.UpdateKinesisStreamingDestination check(UpdateKinesisStreamingDestinationRequest request,
            Scope scope) {
        Optional<String> precision = request.updateKinesisStreamingConfiguration()
                .flatMap(UpdateKinesisStreamingConfiguration::approximateCreationDateTimePrecision);
        constrain(request.tableName(), request.streamArn())
                .oneOf("UpdateKinesisStreamingConfiguration.approximateCreationDateTimePrecision", precision,
                        TimePrecision.values())
                .done();
        TimePrecision wanted = precision.map(TimePrecision::valueOf)
                .orElseThrow(Message.PRECISION_MISSING::asValidation);
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        KinesisDestination active = active(table, arn(request.streamArn()), scope)
                .orElseThrow(Message.DESTINATION_NOT_TO_UPDATE::asValidation);
        if (active.precision() == wanted) {
            throw Message.PRECISION_UNCHANGED.asValidation(wanted, table.schema().id(), active.streamArn());
        }
        return new CheckedAttachment.UpdateKinesisStreamingDestination(table,
                new KinesisDestination(active.streamArn(), DestinationStatus.UPDATING, scope.now(), wanted));
    }

    static CheckedAttachment.DescribeKinesisStreamingDestination check(
            DescribeKinesisStreamingDestinationRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName()).done();
        return new CheckedAttachment.DescribeKinesisStreamingDestination(
                TableLookup.forControl(scope, request.tableName().orElseThrow()));
    }

    private static Members constrain(Optional<String> table, Optional<String> stream) {
        return new Members(Wording.OLDER).tableName("TableName", table)
                .required("StreamArn", stream)
                .length("StreamArn", stream, SHORTEST_ARN, LONGEST_ARN);
    }

    private static String arn(Optional<String> given) {
        return given.filter(arn -> STREAM_ARN.matcher(arn).matches())
                .orElseThrow(() -> Message.INVALID_STREAM_ARN.asValidation(given.orElse("")));
    }

    private static Optional<KinesisDestination> active(Table table, String arn, Scope scope) {
        return table.settings()
                .attachments()
                .destinations()
                .stream()
                .filter(each -> each.streamArn().equals(arn) && each.at(scope.now()) == DestinationStatus.ACTIVE)
                .findFirst();
    }
}
