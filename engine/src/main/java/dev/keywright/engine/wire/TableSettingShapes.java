package dev.keywright.engine.wire;

import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.AttributeDefinitionBuilder;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.KeySchemaElementBuilder;
import dev.keywright.engine.api.OnDemandThroughput;
import dev.keywright.engine.api.OnDemandThroughputBuilder;
import dev.keywright.engine.api.PointInTimeRecoverySpecification;
import dev.keywright.engine.api.PointInTimeRecoverySpecificationBuilder;
import dev.keywright.engine.api.Projection;
import dev.keywright.engine.api.ProjectionBuilder;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.ProvisionedThroughputBuilder;
import dev.keywright.engine.api.SSESpecification;
import dev.keywright.engine.api.SSESpecificationBuilder;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.StreamSpecificationBuilder;
import dev.keywright.engine.api.Tag;
import dev.keywright.engine.api.TagBuilder;
import dev.keywright.engine.api.TimeToLiveSpecification;
import dev.keywright.engine.api.TimeToLiveSpecificationBuilder;
import dev.keywright.engine.api.WarmThroughput;
import dev.keywright.engine.api.WarmThroughputBuilder;

/** What a table can be told to be. */
final class TableSettingShapes {
    static final Kind<AttributeDefinition> ATTRIBUTE_DEFINITION = Structure
            .of("AttributeDefinition", AttributeDefinitionBuilder::builder, AttributeDefinitionBuilder::build)
            .member("AttributeName", Kinds.TEXT,
                    AttributeDefinitionBuilder::attributeName, AttributeDefinition::attributeName)
            .member("AttributeType", Kinds.TEXT,
                    AttributeDefinitionBuilder::attributeType, AttributeDefinition::attributeType);

    static final Kind<KeySchemaElement> KEY_SCHEMA_ELEMENT = Structure
            .of("KeySchemaElement", KeySchemaElementBuilder::builder, KeySchemaElementBuilder::build)
            .member("AttributeName", Kinds.TEXT,
                    KeySchemaElementBuilder::attributeName, KeySchemaElement::attributeName)
            .member("KeyType", Kinds.TEXT, KeySchemaElementBuilder::keyType, KeySchemaElement::keyType);

    static final Kind<Projection> PROJECTION = Structure
            .of("Projection", ProjectionBuilder::builder, ProjectionBuilder::build)
            .member("ProjectionType", Kinds.TEXT, ProjectionBuilder::projectionType, Projection::projectionType)
            .member("NonKeyAttributes", Kinds.list(Kinds.TEXT),
                    ProjectionBuilder::nonKeyAttributes, Projection::nonKeyAttributes);

    static final Kind<ProvisionedThroughput> PROVISIONED_THROUGHPUT = Structure
            .of("ProvisionedThroughput", ProvisionedThroughputBuilder::builder, ProvisionedThroughputBuilder::build)
            .member("ReadCapacityUnits", Kinds.LONG,
                    ProvisionedThroughputBuilder::readCapacityUnits, ProvisionedThroughput::readCapacityUnits)
            .member("WriteCapacityUnits", Kinds.LONG,
                    ProvisionedThroughputBuilder::writeCapacityUnits, ProvisionedThroughput::writeCapacityUnits);

    static final Kind<OnDemandThroughput> ON_DEMAND_THROUGHPUT = Structure
            .of("OnDemandThroughput", OnDemandThroughputBuilder::builder, OnDemandThroughputBuilder::build)
            .member("MaxReadRequestUnits", Kinds.LONG,
                    OnDemandThroughputBuilder::maxReadRequestUnits, OnDemandThroughput::maxReadRequestUnits)
            .member("MaxWriteRequestUnits", Kinds.LONG,
                    OnDemandThroughputBuilder::maxWriteRequestUnits, OnDemandThroughput::maxWriteRequestUnits);

    static final Kind<WarmThroughput> WARM_THROUGHPUT = Structure
            .of("WarmThroughput", WarmThroughputBuilder::builder, WarmThroughputBuilder::build)
            .member("ReadUnitsPerSecond", Kinds.LONG,
                    WarmThroughputBuilder::readUnitsPerSecond, WarmThroughput::readUnitsPerSecond)
            .member("WriteUnitsPerSecond", Kinds.LONG,
                    WarmThroughputBuilder::writeUnitsPerSecond, WarmThroughput::writeUnitsPerSecond);

    static final Kind<StreamSpecification> STREAM_SPECIFICATION = Structure
            .of("StreamSpecification", StreamSpecificationBuilder::builder, StreamSpecificationBuilder::build)
            .member("StreamEnabled", Kinds.FLAG,
                    StreamSpecificationBuilder::streamEnabled, StreamSpecification::streamEnabled)
            .member("StreamViewType", Kinds.TEXT,
                    StreamSpecificationBuilder::streamViewType, StreamSpecification::streamViewType);

    static final Kind<SSESpecification> SSE_SPECIFICATION = Structure
            .of("SSESpecification", SSESpecificationBuilder::builder, SSESpecificationBuilder::build)
            .member("Enabled", Kinds.FLAG, SSESpecificationBuilder::enabled, SSESpecification::enabled)
            .member("SSEType", Kinds.TEXT, SSESpecificationBuilder::sseType, SSESpecification::sseType)
            .member("KMSMasterKeyId", Kinds.TEXT,
                    SSESpecificationBuilder::kmsMasterKeyId, SSESpecification::kmsMasterKeyId);

    static final Kind<Tag> TAG = Structure
            .of("Tag", TagBuilder::builder, TagBuilder::build)
            .member("Key", Kinds.TEXT, TagBuilder::key, Tag::key)
            .member("Value", Kinds.TEXT, TagBuilder::value, Tag::value);

    static final Kind<TimeToLiveSpecification> TIME_TO_LIVE_SPECIFICATION = Structure
            .of("TimeToLiveSpecification", TimeToLiveSpecificationBuilder::builder,
                    TimeToLiveSpecificationBuilder::build)
            .member("Enabled", Kinds.FLAG, TimeToLiveSpecificationBuilder::enabled, TimeToLiveSpecification::enabled)
            .member("AttributeName", Kinds.TEXT,
                    TimeToLiveSpecificationBuilder::attributeName, TimeToLiveSpecification::attributeName);

    static final Kind<PointInTimeRecoverySpecification> POINT_IN_TIME_RECOVERY_SPECIFICATION = Structure
            .of("PointInTimeRecoverySpecification", PointInTimeRecoverySpecificationBuilder::builder,
                    PointInTimeRecoverySpecificationBuilder::build)
            .member("PointInTimeRecoveryEnabled", Kinds.FLAG,
                    PointInTimeRecoverySpecificationBuilder::pointInTimeRecoveryEnabled,
                    PointInTimeRecoverySpecification::pointInTimeRecoveryEnabled)
            .member("RecoveryPeriodInDays", Kinds.INTEGER,
                    PointInTimeRecoverySpecificationBuilder::recoveryPeriodInDays,
                    PointInTimeRecoverySpecification::recoveryPeriodInDays);

    private TableSettingShapes() {}
}
