package dev.keywright.engine.wire;

import dev.keywright.engine.api.ChangeRecord;
import dev.keywright.engine.api.ChangeRecordBuilder;
import dev.keywright.engine.api.DescribeStreamRequest;
import dev.keywright.engine.api.DescribeStreamRequestBuilder;
import dev.keywright.engine.api.DescribeStreamResponse;
import dev.keywright.engine.api.DescribeStreamResponseBuilder;
import dev.keywright.engine.api.GetRecordsRequest;
import dev.keywright.engine.api.GetRecordsRequestBuilder;
import dev.keywright.engine.api.GetRecordsResponse;
import dev.keywright.engine.api.GetRecordsResponseBuilder;
import dev.keywright.engine.api.GetShardIteratorRequest;
import dev.keywright.engine.api.GetShardIteratorRequestBuilder;
import dev.keywright.engine.api.GetShardIteratorResponse;
import dev.keywright.engine.api.GetShardIteratorResponseBuilder;
import dev.keywright.engine.api.Identity;
import dev.keywright.engine.api.IdentityBuilder;
import dev.keywright.engine.api.ListStreamsRequest;
import dev.keywright.engine.api.ListStreamsRequestBuilder;
import dev.keywright.engine.api.ListStreamsResponse;
import dev.keywright.engine.api.ListStreamsResponseBuilder;
import dev.keywright.engine.api.SequenceNumberRange;
import dev.keywright.engine.api.SequenceNumberRangeBuilder;
import dev.keywright.engine.api.Shard;
import dev.keywright.engine.api.ShardBuilder;
import dev.keywright.engine.api.ShardFilter;
import dev.keywright.engine.api.ShardFilterBuilder;
import dev.keywright.engine.api.Stream;
import dev.keywright.engine.api.StreamBuilder;
import dev.keywright.engine.api.StreamDescription;
import dev.keywright.engine.api.StreamDescriptionBuilder;
import dev.keywright.engine.api.StreamRecord;
import dev.keywright.engine.api.StreamRecordBuilder;

/** The four operations of the streams API. */
final class StreamShapes {
    private static final Kind<Stream> STREAM = Structure
            .of("Stream", StreamBuilder::builder, StreamBuilder::build)
            .member("StreamArn", Kinds.TEXT, StreamBuilder::streamArn, Stream::streamArn)
            .member("TableName", Kinds.TEXT, StreamBuilder::tableName, Stream::tableName)
            .member("StreamLabel", Kinds.TEXT, StreamBuilder::streamLabel, Stream::streamLabel);

    static final Kind<ListStreamsRequest> LIST_STREAMS_REQUEST = Structure
            .of("ListStreamsInput", ListStreamsRequestBuilder::builder, ListStreamsRequestBuilder::build)
            .member("TableName", Kinds.TEXT, ListStreamsRequestBuilder::tableName, ListStreamsRequest::tableName)
            .member("Limit", Kinds.INTEGER, ListStreamsRequestBuilder::limit, ListStreamsRequest::limit)
            .member("ExclusiveStartStreamArn", Kinds.TEXT, ListStreamsRequestBuilder::exclusiveStartStreamArn,
                    ListStreamsRequest::exclusiveStartStreamArn);

    static final Kind<ListStreamsResponse> LIST_STREAMS_RESPONSE = Structure
            .of("ListStreamsOutput", ListStreamsResponseBuilder::builder, ListStreamsResponseBuilder::build)
            .member("Streams", Kinds.list(STREAM), ListStreamsResponseBuilder::streams, ListStreamsResponse::streams)
            .member("LastEvaluatedStreamArn", Kinds.TEXT, ListStreamsResponseBuilder::lastEvaluatedStreamArn,
                    ListStreamsResponse::lastEvaluatedStreamArn);

    private static final Kind<ShardFilter> SHARD_FILTER = Structure
            .of("ShardFilter", ShardFilterBuilder::builder, ShardFilterBuilder::build)
            .member("Type", Kinds.TEXT, ShardFilterBuilder::type, ShardFilter::type)
            .member("ShardId", Kinds.TEXT, ShardFilterBuilder::shardId, ShardFilter::shardId);

    private static final Kind<SequenceNumberRange> SEQUENCE_NUMBER_RANGE = Structure
            .of("SequenceNumberRange", SequenceNumberRangeBuilder::builder, SequenceNumberRangeBuilder::build)
            .member("StartingSequenceNumber", Kinds.TEXT, SequenceNumberRangeBuilder::startingSequenceNumber,
                    SequenceNumberRange::startingSequenceNumber)
            .member("EndingSequenceNumber", Kinds.TEXT, SequenceNumberRangeBuilder::endingSequenceNumber,
                    SequenceNumberRange::endingSequenceNumber);

    private static final Kind<Shard> SHARD = Structure
            .of("Shard", ShardBuilder::builder, ShardBuilder::build)
            .member("ShardId", Kinds.TEXT, ShardBuilder::shardId, Shard::shardId)
            .member("SequenceNumberRange", SEQUENCE_NUMBER_RANGE, ShardBuilder::sequenceNumberRange,
                    Shard::sequenceNumberRange)
            .member("ParentShardId", Kinds.TEXT, ShardBuilder::parentShardId, Shard::parentShardId);

    private static final Kind<StreamDescription> STREAM_DESCRIPTION = Structure
            .of("StreamDescription", StreamDescriptionBuilder::builder, StreamDescriptionBuilder::build)
            .member("StreamArn", Kinds.TEXT, StreamDescriptionBuilder::streamArn, StreamDescription::streamArn)
            .member("StreamLabel", Kinds.TEXT, StreamDescriptionBuilder::streamLabel, StreamDescription::streamLabel)
            .member("StreamStatus", Kinds.TEXT, StreamDescriptionBuilder::streamStatus, StreamDescription::streamStatus)
            .member("StreamViewType", Kinds.TEXT, StreamDescriptionBuilder::streamViewType,
                    StreamDescription::streamViewType)
            .member("CreationRequestDateTime", Kinds.INSTANT, StreamDescriptionBuilder::creationRequestDateTime,
                    StreamDescription::creationRequestDateTime)
            .member("TableName", Kinds.TEXT, StreamDescriptionBuilder::tableName, StreamDescription::tableName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT), StreamDescriptionBuilder::keySchema,
                    StreamDescription::keySchema)
            .member("Shards", Kinds.list(SHARD), StreamDescriptionBuilder::shards, StreamDescription::shards)
            .member("LastEvaluatedShardId", Kinds.TEXT, StreamDescriptionBuilder::lastEvaluatedShardId,
                    StreamDescription::lastEvaluatedShardId);

    static final Kind<DescribeStreamRequest> DESCRIBE_STREAM_REQUEST = Structure
            .of("DescribeStreamInput", DescribeStreamRequestBuilder::builder, DescribeStreamRequestBuilder::build)
            .member("StreamArn", Kinds.TEXT, DescribeStreamRequestBuilder::streamArn, DescribeStreamRequest::streamArn)
            .member("Limit", Kinds.INTEGER, DescribeStreamRequestBuilder::limit, DescribeStreamRequest::limit)
            .member("ExclusiveStartShardId", Kinds.TEXT, DescribeStreamRequestBuilder::exclusiveStartShardId,
                    DescribeStreamRequest::exclusiveStartShardId)
            .member("ShardFilter", SHARD_FILTER, DescribeStreamRequestBuilder::shardFilter,
                    DescribeStreamRequest::shardFilter);

    static final Kind<DescribeStreamResponse> DESCRIBE_STREAM_RESPONSE = Structure
            .of("DescribeStreamOutput", DescribeStreamResponseBuilder::builder, DescribeStreamResponseBuilder::build)
            .member("StreamDescription", STREAM_DESCRIPTION, DescribeStreamResponseBuilder::streamDescription,
                    DescribeStreamResponse::streamDescription);

    static final Kind<GetShardIteratorRequest> GET_SHARD_ITERATOR_REQUEST = Structure
            .of("GetShardIteratorInput", GetShardIteratorRequestBuilder::builder, GetShardIteratorRequestBuilder::build)
            .member("StreamArn", Kinds.TEXT, GetShardIteratorRequestBuilder::streamArn,
                    GetShardIteratorRequest::streamArn)
            .member("ShardId", Kinds.TEXT, GetShardIteratorRequestBuilder::shardId, GetShardIteratorRequest::shardId)
            .member("ShardIteratorType", Kinds.TEXT, GetShardIteratorRequestBuilder::shardIteratorType,
                    GetShardIteratorRequest::shardIteratorType)
            .member("SequenceNumber", Kinds.TEXT, GetShardIteratorRequestBuilder::sequenceNumber,
                    GetShardIteratorRequest::sequenceNumber);

    static final Kind<GetShardIteratorResponse> GET_SHARD_ITERATOR_RESPONSE = Structure
            .of("GetShardIteratorOutput", GetShardIteratorResponseBuilder::builder,
                    GetShardIteratorResponseBuilder::build)
            .member("ShardIterator", Kinds.TEXT, GetShardIteratorResponseBuilder::shardIterator,
                    GetShardIteratorResponse::shardIterator);

    private static final Kind<StreamRecord> STREAM_RECORD = Structure
            .of("StreamRecord", StreamRecordBuilder::builder, StreamRecordBuilder::build)
            .member("ApproximateCreationDateTime", Kinds.INSTANT, StreamRecordBuilder::approximateCreationDateTime,
                    StreamRecord::approximateCreationDateTime)
            .member("Keys", Values.ITEM, StreamRecordBuilder::keys, StreamRecord::keys)
            .member("NewImage", Values.ITEM, StreamRecordBuilder::newImage, StreamRecord::newImage)
            .member("OldImage", Values.ITEM, StreamRecordBuilder::oldImage, StreamRecord::oldImage)
            .member("SequenceNumber", Kinds.TEXT, StreamRecordBuilder::sequenceNumber, StreamRecord::sequenceNumber)
            .member("SizeBytes", Kinds.LONG, StreamRecordBuilder::sizeBytes, StreamRecord::sizeBytes)
            .member("StreamViewType", Kinds.TEXT, StreamRecordBuilder::streamViewType, StreamRecord::streamViewType);

    private static final Kind<Identity> IDENTITY = Structure
            .of("Identity", IdentityBuilder::builder, IdentityBuilder::build)
            .member("PrincipalId", Kinds.TEXT, IdentityBuilder::principalId, Identity::principalId)
            .member("Type", Kinds.TEXT, IdentityBuilder::type, Identity::type);

    private static final Kind<ChangeRecord> CHANGE_RECORD = Structure
            .of("Record", ChangeRecordBuilder::builder, ChangeRecordBuilder::build)
            .member("eventID", Kinds.TEXT, ChangeRecordBuilder::eventId, ChangeRecord::eventId)
            .member("eventName", Kinds.TEXT, ChangeRecordBuilder::eventName, ChangeRecord::eventName)
            .member("eventVersion", Kinds.TEXT, ChangeRecordBuilder::eventVersion, ChangeRecord::eventVersion)
            .member("eventSource", Kinds.TEXT, ChangeRecordBuilder::eventSource, ChangeRecord::eventSource)
            .member("awsRegion", Kinds.TEXT, ChangeRecordBuilder::awsRegion, ChangeRecord::awsRegion)
            .member("dynamodb", STREAM_RECORD, ChangeRecordBuilder::dynamodb, ChangeRecord::dynamodb)
            .member("userIdentity", IDENTITY, ChangeRecordBuilder::userIdentity, ChangeRecord::userIdentity);

    static final Kind<GetRecordsRequest> GET_RECORDS_REQUEST = Structure
            .of("GetRecordsInput", GetRecordsRequestBuilder::builder, GetRecordsRequestBuilder::build)
            .member("ShardIterator", Kinds.TEXT, GetRecordsRequestBuilder::shardIterator,
                    GetRecordsRequest::shardIterator)
            .member("Limit", Kinds.INTEGER, GetRecordsRequestBuilder::limit, GetRecordsRequest::limit);

    static final Kind<GetRecordsResponse> GET_RECORDS_RESPONSE = Structure
            .of("GetRecordsOutput", GetRecordsResponseBuilder::builder, GetRecordsResponseBuilder::build)
            .member("Records", Kinds.list(CHANGE_RECORD), GetRecordsResponseBuilder::records,
                    GetRecordsResponse::records)
            .member("NextShardIterator", Kinds.TEXT, GetRecordsResponseBuilder::nextShardIterator,
                    GetRecordsResponse::nextShardIterator);

    private StreamShapes() {}
}
