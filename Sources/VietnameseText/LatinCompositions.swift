/// Which Latin letters a combining mark makes a new letter of: letter and result in turns.
///
/// Source: UnicodeData.txt, canonical decompositions of U+00C0–U+024F and U+1E00–U+1EFF, all those
/// that composition (NFC) makes again.
enum LatinCompositions {
  /// The letter that `mark` makes of `base`, if there is one.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    pairs[key(base, mark)]
  }

  /// A letter and a mark.
  typealias Parts = (base: Unicode.Scalar, mark: Unicode.Scalar)

  /// The letter and the mark that `letter` is made of.
  static func parts(of letter: Unicode.Scalar) -> Parts? {
    decompositions[letter]
  }

  private static func key(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }

  private static let pairs: [UInt64: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: all.map { (key($0.base, $0.mark), $0.letter) })

  private static let decompositions: [Unicode.Scalar: Parts] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.letter, ($0.base, $0.mark)) })

  private static var all: [(base: Unicode.Scalar, mark: Unicode.Scalar, letter: Unicode.Scalar)] {
    table.flatMap { mark, letters in
      let scalars = Array(letters.unicodeScalars)
      return stride(from: 0, to: scalars.count - 1, by: 2).map {
        (scalars[$0], mark, scalars[$0 + 1])
      }
    }
  }

  private static let table: [(Unicode.Scalar, String)] = [
    ("\u{0300}", "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
    (
      "\u{0301}",
      "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯ"
        + "KḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"
    ),
    ("\u{0302}", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    ("\u{0303}", "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    ("\u{0304}", "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
    ("\u{0306}", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
    (
      "\u{0307}",
      "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆ"
        + "wẇXẊxẋYẎyẏſẛ"
    ),
    ("\u{0308}", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    ("\u{0309}", "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    ("\u{030A}", "AÅaåUŮuůwẘyẙ"),
    ("\u{030B}", "OŐoőUŰuű"),
    ("\u{030C}", "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    ("\u{030F}", "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
    ("\u{0311}", "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    ("\u{031B}", "OƠoơUƯuư"),
    (
      "\u{0323}",
      "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưự"
        + "YỴyỵ"
    ),
    ("\u{0324}", "UṲuṳ"),
    ("\u{0325}", "AḀaḁ"),
    ("\u{0326}", "SȘsșTȚtț"),
    ("\u{0327}", "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    ("\u{0328}", "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    ("\u{032D}", "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
    ("\u{032E}", "HḪhḫ"),
    ("\u{0330}", "EḚeḛIḬiḭUṴuṵ"),
    ("\u{0331}", "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
  ]
}
