import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Department,
  departments,
  type Direction,
  directions,
  type GroundNeed,
  groundNeeds,
  type LawSituation,
  type Method,
  methods,
  transfereeMaterials,
  type TransferKind,
  transferKinds,
} from '../rulebook/index.js';

class DirectionName {
  @ApiProperty({ enum: directions }) code: Direction;
  @ApiProperty() name: string;
}

class MethodName {
  @ApiProperty({ enum: methods }) code: Method;
  @ApiProperty() name: string;
}

class TransferKindName {
  @ApiProperty({ enum: transferKinds }) code: TransferKind;
  @ApiProperty() name: string;
}

class DepartmentName {
  @ApiProperty({ enum: departments }) code: Department;
  @ApiProperty() name: string;
}

class SubKindView {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: departments, isArray: true }) departments: readonly Department[];
}

class MaterialAsked {
  @ApiProperty() name: string;
  @ApiProperty() required: boolean;
  @ApiPropertyOptional({ description: 'when it is required' }) condition?: string;
  @ApiPropertyOptional({ description: 'the record of ours that holds it' }) keptWith?: string;
}

class CatalogueMaterial extends MaterialAsked {
  @ApiProperty() code: string;
}

class TransfereeMaterial extends MaterialAsked {
  @ApiProperty({ enum: transfereeMaterials.map(({ code }) => code) }) code: string;
}

class CategoryPeriods {
  @ApiProperty() announcementWorkingDays: number;
  @ApiProperty() villageNoticeDays: number;
}

/** What a notice means where it says nothing, by the centre's trading rules (art. 12, 25). */
class UsualTermsView {
  @ApiProperty({ description: 'of the estimated value' }) depositShare: string;
  @ApiProperty({ description: 'of the reserve' }) incrementShare: string;
  @ApiProperty() freePeriodMinutes: number;
  @ApiProperty() extensionMinutes: number;
  @ApiProperty({ type: Number, nullable: true }) maxExtensions: number | null;
  @ApiProperty() resultNoticeWorkingDays: number;
  @ApiProperty() contractDays: number;
}

class RulesVersion {
  @ApiProperty({ description: 'version; 0 for what the software came with' }) no: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from: string | null;
}

class CategoryView {
  @ApiProperty() no: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: [SubKindView] }) subKinds: readonly SubKindView[];
  @ApiProperty({ type: [String] }) units: readonly string[];
  @ApiProperty({ type: [DirectionName] }) directions: readonly DirectionName[];
  @ApiProperty({ type: [TransferKindName] }) transferKinds: readonly TransferKindName[];
  @ApiProperty({ type: [MethodName] }) methods: readonly MethodName[];
  @ApiProperty({ type: [CatalogueMaterial] }) materials: readonly CatalogueMaterial[];
  @ApiProperty({ enum: departments, isArray: true }) departments: readonly Department[];
  @ApiProperty() periods: CategoryPeriods;
  @ApiProperty() usual: UsualTermsView;
  @ApiProperty() rules: RulesVersion;
  @ApiProperty() agriculturalUse: boolean;
}

/** A ground of suspension or termination (art. 26, 27). */
class GroundView {
  @ApiProperty() no: number;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() evidence: string;
  @ApiProperty({ enum: groundNeeds, isArray: true, description: 'beside its evidence and a reason' })
  needs: readonly GroundNeed[];
}

class CatalogueMaterials {
  @ApiProperty({ type: [CatalogueMaterial] }) transferor: readonly CatalogueMaterial[];
  @ApiProperty({ type: [CatalogueMaterial] }) collective: readonly CatalogueMaterial[];
  @ApiProperty({ type: [CatalogueMaterial] }) renewal: readonly CatalogueMaterial[];
  @ApiProperty({ type: [TransfereeMaterial] }) transferee: readonly TransfereeMaterial[];
}

class CatalogueLaw {
  @ApiProperty() version: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['inForce', 'lapsed', 'extended'] }) situation: LawSituation;
  @ApiProperty() lapsed: boolean;
  @ApiProperty() advisory: boolean;
  @ApiProperty({ type: String, nullable: true }) notice: string | null;
  @ApiProperty({ description: 'art. 20, of the estimated value' }) depositShare: string;
  @ApiProperty() tenderDepositShare: string;
}

/** What may be traded, how and with which papers. */
export class CatalogueView {
  @ApiProperty({ type: [CategoryView] }) categories: readonly CategoryView[];
  @ApiProperty() materials: CatalogueMaterials;
  @ApiProperty({ type: [MethodName] }) methods: readonly MethodName[];
  @ApiProperty({ type: [TransferKindName] }) transferKinds: readonly TransferKindName[];
  @ApiProperty({ type: [DepartmentName] }) departments: readonly DepartmentName[];
  @ApiProperty({ type: [GroundView] }) suspensionGrounds: readonly GroundView[];
  @ApiProperty({ type: [GroundView] }) terminationGrounds: readonly GroundView[];
  @ApiProperty() law: CatalogueLaw;
}
