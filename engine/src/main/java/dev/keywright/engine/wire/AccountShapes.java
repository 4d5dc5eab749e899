package dev.keywright.engine.wire;

import dev.keywright.engine.api.DescribeContinuousBackupsRequest;
import dev.keywright.engine.api.DescribeContinuousBackupsRequestBuilder;
import dev.keywright.engine.api.DescribeContinuousBackupsResponse;
import dev.keywright.engine.api.DescribeContinuousBackupsResponseBuilder;
import dev.keywright.engine.api.DescribeEndpointsRequest;
import dev.keywright.engine.api.DescribeEndpointsResponse;
import dev.keywright.engine.api.DescribeEndpointsResponseBuilder;
import dev.keywright.engine.api.DescribeLimitsRequest;
import dev.keywright.engine.api.DescribeLimitsResponse;
import dev.keywright.engine.api.DescribeLimitsResponseBuilder;
import dev.keywright.engine.api.DescribeTimeToLiveRequest;
import dev.keywright.engine.api.DescribeTimeToLiveRequestBuilder;
import dev.keywright.engine.api.DescribeTimeToLiveResponse;
import dev.keywright.engine.api.DescribeTimeToLiveResponseBuilder;
import dev.keywright.engine.api.ListTagsOfResourceRequest;
import dev.keywright.engine.api.ListTagsOfResourceRequestBuilder;
import dev.keywright.engine.api.ListTagsOfResourceResponse;
import dev.keywright.engine.api.ListTagsOfResourceResponseBuilder;
import dev.keywright.engine.api.TagResourceRequest;
import dev.keywright.engine.api.TagResourceRequestBuilder;
import dev.keywright.engine.api.TagResourceResponse;
import dev.keywright.engine.api.UntagResourceRequest;
import dev.keywright.engine.api.UntagResourceRequestBuilder;
import dev.keywright.engine.api.UntagResourceResponse;
import dev.keywright.engine.api.UpdateContinuousBackupsRequest;
import dev.keywright.engine.api.UpdateContinuousBackupsRequestBuilder;
import dev.keywright.engine.api.UpdateContinuousBackupsResponse;
import dev.keywright.engine.api.UpdateContinuousBackupsResponseBuilder;
import dev.keywright.engine.api.UpdateTimeToLiveRequest;
import dev.keywright.engine.api.UpdateTimeToLiveRequestBuilder;
import dev.keywright.engine.api.UpdateTimeToLiveResponse;
import dev.keywright.engine.api.UpdateTimeToLiveResponseBuilder;

/** Operations on settings, tags, limits and endpoints. */
final class AccountShapes {
    static final Kind<UpdateTimeToLiveRequest> UPDATE_TIME_TO_LIVE_REQUEST = Structure
            .of("UpdateTimeToLiveInput", UpdateTimeToLiveRequestBuilder::builder, UpdateTimeToLiveRequestBuilder::build)
            .member("TableName", Kinds.TEXT,
                    UpdateTimeToLiveRequestBuilder::tableName, UpdateTimeToLiveRequest::tableName)
            .member("TimeToLiveSpecification", TableSettingShapes.TIME_TO_LIVE_SPECIFICATION,
                    UpdateTimeToLiveRequestBuilder::timeToLiveSpecification,
                    UpdateTimeToLiveRequest::timeToLiveSpecification);

    static final Kind<UpdateTimeToLiveResponse> UPDATE_TIME_TO_LIVE_RESPONSE = Structure
            .of("UpdateTimeToLiveOutput", UpdateTimeToLiveResponseBuilder::builder,
                    UpdateTimeToLiveResponseBuilder::build)
            .member("TimeToLiveSpecification", TableSettingShapes.TIME_TO_LIVE_SPECIFICATION,
                    UpdateTimeToLiveResponseBuilder::timeToLiveSpecification,
                    UpdateTimeToLiveResponse::timeToLiveSpecification);

    static final Kind<DescribeTimeToLiveRequest> DESCRIBE_TIME_TO_LIVE_REQUEST = Structure
            .of("DescribeTimeToLiveInput", DescribeTimeToLiveRequestBuilder::builder,
                    DescribeTimeToLiveRequestBuilder::build)
            .member("TableName", Kinds.TEXT,
                    DescribeTimeToLiveRequestBuilder::tableName, DescribeTimeToLiveRequest::tableName);

    static final Kind<DescribeTimeToLiveResponse> DESCRIBE_TIME_TO_LIVE_RESPONSE = Structure
            .of("DescribeTimeToLiveOutput", DescribeTimeToLiveResponseBuilder::builder,
                    DescribeTimeToLiveResponseBuilder::build)
            .member("TimeToLiveDescription", DescriptionShapes.TIME_TO_LIVE_DESCRIPTION,
                    DescribeTimeToLiveResponseBuilder::timeToLiveDescription,
                    DescribeTimeToLiveResponse::timeToLiveDescription);

    static final Kind<TagResourceRequest> TAG_RESOURCE_REQUEST = Structure
            .of("TagResourceInput", TagResourceRequestBuilder::builder, TagResourceRequestBuilder::build)
            .member("ResourceArn", Kinds.TEXT, TagResourceRequestBuilder::resourceArn, TagResourceRequest::resourceArn)
            .member("Tags", Kinds.list(TableSettingShapes.TAG),
                    TagResourceRequestBuilder::tags, TagResourceRequest::tags);

    static final Kind<TagResourceResponse> TAG_RESOURCE_RESPONSE = Structure.empty("TagResourceOutput",
            TagResourceResponse::new);

    static final Kind<UntagResourceRequest> UNTAG_RESOURCE_REQUEST = Structure
            .of("UntagResourceInput", UntagResourceRequestBuilder::builder, UntagResourceRequestBuilder::build)
            .member("ResourceArn", Kinds.TEXT,
                    UntagResourceRequestBuilder::resourceArn, UntagResourceRequest::resourceArn)
            .member("TagKeys", Kinds.list(Kinds.TEXT),
                    UntagResourceRequestBuilder::tagKeys, UntagResourceRequest::tagKeys);

    static final Kind<UntagResourceResponse> UNTAG_RESOURCE_RESPONSE = Structure.empty("UntagResourceOutput",
            UntagResourceResponse::new);

    static final Kind<ListTagsOfResourceRequest> LIST_TAGS_OF_RESOURCE_REQUEST = Structure
            .of("ListTagsOfResourceInput", ListTagsOfResourceRequestBuilder::builder,
                    ListTagsOfResourceRequestBuilder::build)
            .member("ResourceArn", Kinds.TEXT,
                    ListTagsOfResourceRequestBuilder::resourceArn, ListTagsOfResourceRequest::resourceArn)
            .member("NextToken", Kinds.TEXT,
                    ListTagsOfResourceRequestBuilder::nextToken, ListTagsOfResourceRequest::nextToken);

    static final Kind<ListTagsOfResourceResponse> LIST_TAGS_OF_RESOURCE_RESPONSE = Structure
            .of("ListTagsOfResourceOutput", ListTagsOfResourceResponseBuilder::builder,
                    ListTagsOfResourceResponseBuilder::build)
            .member("Tags", Kinds.list(TableSettingShapes.TAG),
                    ListTagsOfResourceResponseBuilder::tags, ListTagsOfResourceResponse::tags)
            .member("NextToken", Kinds.TEXT,
                    ListTagsOfResourceResponseBuilder::nextToken, ListTagsOfResourceResponse::nextToken);

    static final Kind<DescribeContinuousBackupsRequest> DESCRIBE_CONTINUOUS_BACKUPS_REQUEST = Structure
            .of("DescribeContinuousBackupsInput", DescribeContinuousBackupsRequestBuilder::builder,
                    DescribeContinuousBackupsRequestBuilder::build)
            .member("TableName", Kinds.TEXT,
                    DescribeContinuousBackupsRequestBuilder::tableName, DescribeContinuousBackupsRequest::tableName);

    static final Kind<DescribeContinuousBackupsResponse> DESCRIBE_CONTINUOUS_BACKUPS_RESPONSE = Structure
            .of("DescribeContinuousBackupsOutput", DescribeContinuousBackupsResponseBuilder::builder,
                    DescribeContinuousBackupsResponseBuilder::build)
            .member("ContinuousBackupsDescription", DescriptionShapes.CONTINUOUS_BACKUPS_DESCRIPTION,
                    DescribeContinuousBackupsResponseBuilder::continuousBackupsDescription,
                    DescribeContinuousBackupsResponse::continuousBackupsDescription);

    static final Kind<UpdateContinuousBackupsRequest> UPDATE_CONTINUOUS_BACKUPS_REQUEST = Structure
            .of("UpdateContinuousBackupsInput", UpdateContinuousBackupsRequestBuilder::builder,
                    UpdateContinuousBackupsRequestBuilder::build)
            .member("TableName", Kinds.TEXT,
                    UpdateContinuousBackupsRequestBuilder::tableName, UpdateContinuousBackupsRequest::tableName)
            .member("PointInTimeRecoverySpecification", TableSettingShapes.POINT_IN_TIME_RECOVERY_SPECIFICATION,
                    UpdateContinuousBackupsRequestBuilder::pointInTimeRecoverySpecification,
                    UpdateContinuousBackupsRequest::pointInTimeRecoverySpecification);

    static final Kind<UpdateContinuousBackupsResponse> UPDATE_CONTINUOUS_BACKUPS_RESPONSE = Structure
            .of("UpdateContinuousBackupsOutput", UpdateContinuousBackupsResponseBuilder::builder,
                    UpdateContinuousBackupsResponseBuilder::build)
            .member("ContinuousBackupsDescription", DescriptionShapes.CONTINUOUS_BACKUPS_DESCRIPTION,
                    UpdateContinuousBackupsResponseBuilder::continuousBackupsDescription,
                    UpdateContinuousBackupsResponse::continuousBackupsDescription);

    static final Kind<DescribeLimitsRequest> DESCRIBE_LIMITS_REQUEST = Structure.empty("DescribeLimitsInput",
            DescribeLimitsRequest::new);

    static final Kind<DescribeLimitsResponse> DESCRIBE_LIMITS_RESPONSE = Structure
            .of("DescribeLimitsOutput", DescribeLimitsResponseBuilder::builder, DescribeLimitsResponseBuilder::build)
            .member("AccountMaxReadCapacityUnits", Kinds.LONG,
                    DescribeLimitsResponseBuilder::accountMaxReadCapacityUnits,
                    DescribeLimitsResponse::accountMaxReadCapacityUnits)
            .member("AccountMaxWriteCapacityUnits", Kinds.LONG,
                    DescribeLimitsResponseBuilder::accountMaxWriteCapacityUnits,
                    DescribeLimitsResponse::accountMaxWriteCapacityUnits)
            .member("TableMaxReadCapacityUnits", Kinds.LONG,
                    DescribeLimitsResponseBuilder::tableMaxReadCapacityUnits,
                    DescribeLimitsResponse::tableMaxReadCapacityUnits)
            .member("TableMaxWriteCapacityUnits", Kinds.LONG,
                    DescribeLimitsResponseBuilder::tableMaxWriteCapacityUnits,
                    DescribeLimitsResponse::tableMaxWriteCapacityUnits);

    static final Kind<DescribeEndpointsRequest> DESCRIBE_ENDPOINTS_REQUEST = Structure.empty("DescribeEndpointsInput",
            DescribeEndpointsRequest::new);

    static final Kind<DescribeEndpointsResponse> DESCRIBE_ENDPOINTS_RESPONSE = Structure
            .of("DescribeEndpointsOutput", DescribeEndpointsResponseBuilder::builder,
                    DescribeEndpointsResponseBuilder::build)
            .member("Endpoints", Kinds.list(DescriptionShapes.ENDPOINT),
                    DescribeEndpointsResponseBuilder::endpoints, DescribeEndpointsResponse::endpoints);

    private AccountShapes() {}
}
