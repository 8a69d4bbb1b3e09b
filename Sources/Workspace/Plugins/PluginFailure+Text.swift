package import Rubric

extension PluginFailure {
  /// What is wrong, for people.
  package var text: LocalizedText {
    LocalizedText(
      en: "plugin `" + plugin + "`: " + english, es: "complemento `" + plugin + "`: " + spanish,
      pt: "plugin `" + plugin + "`: " + portuguese)
  }

  private var english: String {
    switch kind {
    case .notAllowed(let hash):
      "it is not allowed to run; if you trust it, allow just this content: --allow-plugin \(plugin)@sha256:\(hash)"
    case .changed(let allowed, let found):
      "its content changed since it was allowed: sha256:\(allowed) was, sha256:\(found) is there now"
    case .badManifest(let reason): "its folder cannot be used: \(reason)"
    case .notStarted: "it could not be started"
    case .ended: "it ended or closed its output without an answer"
    case .timedOut(let seconds): "it did not answer within \(seconds) s"
    case .tooMuchOutput(let limit): "it wrote more than \(limit >> 20) MiB for one answer"
    case .badMessage: "what it wrote is no JSON-RPC 2.0 response"
    case .wrongID: "it answered another request than the one that was asked"
    case .wrongProtocol: "it does not speak version \(PluginConnection.protocolVersion) of the protocol"
    case .otherPlugin: "it says that it is another plugin, or of another kind, than its manifest says"
    case .refused(let words): "it refused: \(words)"
    case .wrongCount: "it gave another number of results than it was asked for"
    case .outOfRange: "it gave a result that is out of range"
    }
  }

  private var spanish: String {
    switch kind {
    case .notAllowed(let hash):
      "no tiene permiso para ejecutarse; si confía en él, permita justo este contenido: --allow-plugin \(plugin)@sha256:\(hash)"
    case .changed(let allowed, let found):
      "su contenido cambió desde que se permitió: era sha256:\(allowed), ahora es sha256:\(found)"
    case .badManifest(let reason): "su carpeta no se puede usar: \(reason)"
    case .notStarted: "no se pudo iniciar"
    case .ended: "terminó o cerró su salida sin responder"
    case .timedOut(let seconds): "no respondió en \(seconds) s"
    case .tooMuchOutput(let limit): "escribió más de \(limit >> 20) MiB para una respuesta"
    case .badMessage: "lo que escribió no es una respuesta JSON-RPC 2.0"
    case .wrongID: "respondió a otra petición que la que se le hizo"
    case .wrongProtocol: "no habla la versión \(PluginConnection.protocolVersion) del protocolo"
    case .otherPlugin: "dice ser otro complemento, o de otro tipo, que lo que dice su manifiesto"
    case .refused(let words): "se negó: \(words)"
    case .wrongCount: "dio otro número de resultados que el pedido"
    case .outOfRange: "dio un resultado fuera de rango"
    }
  }

  private var portuguese: String {
    switch kind {
    case .notAllowed(let hash):
      "não tem permissão para ser executado; se você confia nele, permita exatamente este conteúdo: --allow-plugin \(plugin)@sha256:\(hash)"
    case .changed(let allowed, let found):
      "o conteúdo mudou desde que foi permitido: era sha256:\(allowed), agora é sha256:\(found)"
    case .badManifest(let reason): "a pasta dele não pode ser usada: \(reason)"
    case .notStarted: "não foi possível iniciá-lo"
    case .ended: "terminou ou fechou a saída sem responder"
    case .timedOut(let seconds): "não respondeu em \(seconds) s"
    case .tooMuchOutput(let limit): "escreveu mais de \(limit >> 20) MiB para uma resposta"
    case .badMessage: "o que escreveu não é uma resposta JSON-RPC 2.0"
    case .wrongID: "respondeu a outro pedido que não o que lhe foi feito"
    case .wrongProtocol: "não fala a versão \(PluginConnection.protocolVersion) do protocolo"
    case .otherPlugin: "diz ser outro plugin, ou de outro tipo, que não o do seu manifesto"
    case .refused(let words): "recusou: \(words)"
    case .wrongCount: "deu outro número de resultados que não o pedido"
    case .outOfRange: "deu um resultado fora do intervalo"
    }
  }
}
