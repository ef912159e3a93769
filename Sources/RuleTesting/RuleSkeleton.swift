/// The text of a new rule book, with one rule that works and is to be changed.
public enum RuleSkeleton {
  /// A book with the rule `id`; its first part says which mention it makes.
  public static func text(id: String) -> String {
    """
    # yaml-language-server: $schema=rules.schema.json
    rules:
      - id: \(id)
        about: One sentence about what it reads.
        mention: rank
        pattern: 'bục số (?<value>{whole})'
        captures: {value: integer}
        priority: 30
        examples:
          - values: {value: 3}
            texts: ['Long An lên ⟦bục số 3⟧ của PCI', '⟦bục số 03⟧ PAPI', 'SIPAS: Huế ở ⟦bục số 3⟧']
        counterexamples: ['bục giảng', 'bục số không']

    """
  }
}
