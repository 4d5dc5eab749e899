package dev.keywright.engine.wire;

import dev.keywright.engine.api.DescribeKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.DescribeKinesisStreamingDestinationRequestBuilder;
import dev.keywright.engine.api.DescribeKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.DescribeKinesisStreamingDestinationResponseBuilder;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationRequestBuilder;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationResponseBuilder;
import dev.keywright.engine.api.EnableKinesisStreamingConfiguration;
import dev.keywright.engine.api.EnableKinesisStreamingConfigurationBuilder;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationRequestBuilder;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationResponseBuilder;
import dev.keywright.engine.api.KinesisDataStreamDestination;
import dev.keywright.engine.api.KinesisDataStreamDestinationBuilder;
import dev.keywright.engine.api.UpdateKinesisStreamingConfiguration;
import dev.keywright.engine.api.UpdateKinesisStreamingConfigurationBuilder;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationRequest;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationRequestBuilder;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationResponseBuilder;

/** Kinesis data streams that changes go to. */
final class KinesisShapes {
    static final Kind<EnableKinesisStreamingConfiguration> ENABLE_KINESIS_STREAMING_CONFIGURATION = Structure
            .of("EnableKinesisStreamingConfiguration", EnableKinesisStreamingConfigurationBuilder::builder,
                    EnableKinesisStreamingConfigurationBuilder::build)
            .member("ApproximateCreationDateTimePrecision", Kinds.TEXT,
                    EnableKinesisStreamingConfigurationBuilder::approximateCreationDateTimePrecision,
                    EnableKinesisStreamingConfiguration::approximateCreationDateTimePrecision);

    static final Kind<UpdateKinesisStreamingConfiguration> UPDATE_KINESIS_STREAMING_CONFIGURATION = Structure
            .of("UpdateKinesisStreamingConfiguration", UpdateKinesisStreamingConfigurationBuilder::builder,
                    UpdateKinesisStreamingConfigurationBuilder::build)
            .member("ApproximateCreationDateTimePrecision", Kinds.TEXT,
                    UpdateKinesisStreamingConfigurationBuilder::approximateCreationDateTimePrecision,
                    UpdateKinesisStreamingConfiguration::approximateCreationDateTimePrecision);

    static final Kind<EnableKinesisStreamingDestinationRequest> ENABLE_KINESIS_STREAMING_DESTINATION_REQUEST = Structure
            .of("KinesisStreamingDestinationInput", EnableKinesisStreamingDestinationRequestBuilder::builder,
                    EnableKinesisStreamingDestinationRequestBuilder::build)
            .member("TableName", Kinds.TEXT, EnableKinesisStreamingDestinationRequestBuilder::tableName,
                    EnableKinesisStreamingDestinationRequest::tableName)
            .member("StreamArn", Kinds.TEXT, EnableKinesisStreamingDestinationRequestBuilder::streamArn,
                    EnableKinesisStreamingDestinationRequest::streamArn)
            .member("EnableKinesisStreamingConfiguration", ENABLE_KINESIS_STREAMING_CONFIGURATION,
                    EnableKinesisStreamingDestinationRequestBuilder::enableKinesisStreamingConfiguration,
                    EnableKinesisStreamingDestinationRequest::enableKinesisStreamingConfiguration);

    static final Kind<EnableKinesisStreamingDestinationResponse> ENABLE_KINESIS_STREAMING_DESTINATION_RESPONSE = Structure
            .of("KinesisStreamingDestinationOutput", EnableKinesisStreamingDestinationResponseBuilder::builder,
                    EnableKinesisStreamingDestinationResponseBuilder::build)
            .member("TableName", Kinds.TEXT, EnableKinesisStreamingDestinationResponseBuilder::tableName,
                    EnableKinesisStreamingDestinationResponse::tableName)
            .member("StreamArn", Kinds.TEXT, EnableKinesisStreamingDestinationResponseBuilder::streamArn,
                    EnableKinesisStreamingDestinationResponse::streamArn)
            .member("DestinationStatus", Kinds.TEXT,
                    EnableKinesisStreamingDestinationResponseBuilder::destinationStatus,
                    EnableKinesisStreamingDestinationResponse::destinationStatus)
            .member("EnableKinesisStreamingConfiguration", ENABLE_KINESIS_STREAMING_CONFIGURATION,
                    EnableKinesisStreamingDestinationResponseBuilder::enableKinesisStreamingConfiguration,
                    EnableKinesisStreamingDestinationResponse::enableKinesisStreamingConfiguration);

    static final Kind<DisableKinesisStreamingDestinationRequest> DISABLE_KINESIS_STREAMING_DESTINATION_REQUEST = Structure
            .of("KinesisStreamingDestinationInput", DisableKinesisStreamingDestinationRequestBuilder::builder,
                    DisableKinesisStreamingDestinationRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DisableKinesisStreamingDestinationRequestBuilder::tableName,
                    DisableKinesisStreamingDestinationRequest::tableName)
            .member("StreamArn", Kinds.TEXT, DisableKinesisStreamingDestinationRequestBuilder::streamArn,
                    DisableKinesisStreamingDestinationRequest::streamArn)
            .member("EnableKinesisStreamingConfiguration", ENABLE_KINESIS_STREAMING_CONFIGURATION,
                    DisableKinesisStreamingDestinationRequestBuilder::enableKinesisStreamingConfiguration,
                    DisableKinesisStreamingDestinationRequest::enableKinesisStreamingConfiguration);

    static final Kind<DisableKinesisStreamingDestinationResponse> DISABLE_KINESIS_STREAMING_DESTINATION_RESPONSE = Structure
            .of("KinesisStreamingDestinationOutput", DisableKinesisStreamingDestinationResponseBuilder::builder,
                    DisableKinesisStreamingDestinationResponseBuilder::build)
            .member("TableName", Kinds.TEXT, DisableKinesisStreamingDestinationResponseBuilder::tableName,
                    DisableKinesisStreamingDestinationResponse::tableName)
            .member("StreamArn", Kinds.TEXT, DisableKinesisStreamingDestinationResponseBuilder::streamArn,
                    DisableKinesisStreamingDestinationResponse::streamArn)
            .member("DestinationStatus", Kinds.TEXT,
                    DisableKinesisStreamingDestinationResponseBuilder::destinationStatus,
                    DisableKinesisStreamingDestinationResponse::destinationStatus)
            .member("EnableKinesisStreamingConfiguration", ENABLE_KINESIS_STREAMING_CONFIGURATION,
                    DisableKinesisStreamingDestinationResponseBuilder::enableKinesisStreamingConfiguration,
                    DisableKinesisStreamingDestinationResponse::enableKinesisStreamingConfiguration);

    static final Kind<UpdateKinesisStreamingDestinationRequest> UPDATE_KINESIS_STREAMING_DESTINATION_REQUEST = Structure
            .of("UpdateKinesisStreamingDestinationInput", UpdateKinesisStreamingDestinationRequestBuilder::builder,
                    UpdateKinesisStreamingDestinationRequestBuilder::build)
            .member("TableName", Kinds.TEXT, UpdateKinesisStreamingDestinationRequestBuilder::tableName,
                    UpdateKinesisStreamingDestinationRequest::tableName)
            .member("StreamArn", Kinds.TEXT, UpdateKinesisStreamingDestinationRequestBuilder::streamArn,
                    UpdateKinesisStreamingDestinationRequest::streamArn)
            .member("UpdateKinesisStreamingConfiguration", UPDATE_KINESIS_STREAMING_CONFIGURATION,
                    UpdateKinesisStreamingDestinationRequestBuilder::updateKinesisStreamingConfiguration,
                    UpdateKinesisStreamingDestinationRequest::updateKinesisStreamingConfiguration);

    static final Kind<UpdateKinesisStreamingDestinationResponse> UPDATE_KINESIS_STREAMING_DESTINATION_RESPONSE = Structure
            .of("UpdateKinesisStreamingDestinationOutput", UpdateKinesisStreamingDestinationResponseBuilder::builder,
                    UpdateKinesisStreamingDestinationResponseBuilder::build)
            .member("TableName", Kinds.TEXT, UpdateKinesisStreamingDestinationResponseBuilder::tableName,
                    UpdateKinesisStreamingDestinationResponse::tableName)
            .member("StreamArn", Kinds.TEXT, UpdateKinesisStreamingDestinationResponseBuilder::streamArn,
                    UpdateKinesisStreamingDestinationResponse::streamArn)
            .member("DestinationStatus", Kinds.TEXT,
                    UpdateKinesisStreamingDestinationResponseBuilder::destinationStatus,
                    UpdateKinesisStreamingDestinationResponse::destinationStatus)
            .member("UpdateKinesisStreamingConfiguration", UPDATE_KINESIS_STREAMING_CONFIGURATION,
                    UpdateKinesisStreamingDestinationResponseBuilder::updateKinesisStreamingConfiguration,
                    UpdateKinesisStreamingDestinationResponse::updateKinesisStreamingConfiguration);

    static final Kind<KinesisDataStreamDestination> KINESIS_DATA_STREAM_DESTINATION = Structure
            .of("KinesisDataStreamDestination", KinesisDataStreamDestinationBuilder::builder,
                    KinesisDataStreamDestinationBuilder::build)
            .member("StreamArn", Kinds.TEXT, KinesisDataStreamDestinationBuilder::streamArn,
                    KinesisDataStreamDestination::streamArn)
            .member("DestinationStatus", Kinds.TEXT, KinesisDataStreamDestinationBuilder::destinationStatus,
                    KinesisDataStreamDestination::destinationStatus)
            .member("DestinationStatusDescription", Kinds.TEXT,
                    KinesisDataStreamDestinationBuilder::destinationStatusDescription,
                    KinesisDataStreamDestination::destinationStatusDescription)
            .member("ApproximateCreationDateTimePrecision", Kinds.TEXT,
                    KinesisDataStreamDestinationBuilder::approximateCreationDateTimePrecision,
                    KinesisDataStreamDestination::approximateCreationDateTimePrecision);

    static final Kind<DescribeKinesisStreamingDestinationRequest> DESCRIBE_KINESIS_STREAMING_DESTINATION_REQUEST = Structure
            .of("DescribeKinesisStreamingDestinationInput", DescribeKinesisStreamingDestinationRequestBuilder::builder,
                    DescribeKinesisStreamingDestinationRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DescribeKinesisStreamingDestinationRequestBuilder::tableName,
                    DescribeKinesisStreamingDestinationRequest::tableName);

    static final Kind<DescribeKinesisStreamingDestinationResponse> DESCRIBE_KINESIS_STREAMING_DESTINATION_RESPONSE = Structure
            .of("DescribeKinesisStreamingDestinationOutput",
                    DescribeKinesisStreamingDestinationResponseBuilder::builder,
                    DescribeKinesisStreamingDestinationResponseBuilder::build)
            .member("TableName", Kinds.TEXT, DescribeKinesisStreamingDestinationResponseBuilder::tableName,
                    DescribeKinesisStreamingDestinationResponse::tableName)
            .member("KinesisDataStreamDestinations", Kinds.list(KINESIS_DATA_STREAM_DESTINATION),
                    DescribeKinesisStreamingDestinationResponseBuilder::kinesisDataStreamDestinations,
                    DescribeKinesisStreamingDestinationResponse::kinesisDataStreamDestinations);

    private KinesisShapes() {}
}
