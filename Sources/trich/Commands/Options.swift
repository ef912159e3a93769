public import ArchiveReading
public import ArgumentParser
internal import DocumentModel
public import FactAudit
public import FactOutput
internal import FactValidation
public import FindingMessages
public import GoldExchange
public import LeagueTables
public import PageCleaning
internal import ReferenceData
public import RuleTesting

extension MessageLanguage: ExpressibleByArgument {}
extension ExchangeFormat: ExpressibleByArgument {}
extension ImportFormat: ExpressibleByArgument {}
extension AuditReport.Format: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
extension UnitLevel: ExpressibleByArgument {}
extension PageScope: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension TestReport.Format: ExpressibleByArgument {}
extension DifferenceFormat: ExpressibleByArgument {}
extension FileRange: ExpressibleByArgument {
  /// The range written as `FIRST-LAST`.
  public init?(argument: String) { self.init(argument) }
}
extension TestStage: ExpressibleByArgument {}
