@area:legacy-clients @doors
Feature: Clients with old software: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:LEGACY-04
  Rule: The service MUST refuse the right password followed by a wrong, expired or incomplete code

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                               | entry                                            |
        | the code appended to the password on an older device | only zeros                                       |
        | the code appended to the password on an older device | 123456                                           |
        | the code appended to the password on an older device | the right text without its last character        |
        | the code appended to the password on an older device | the right text with an extra character           |
        | the code appended to the password on an older device | the right text in characters of another alphabet |
        | the code appended to the password on an older device | Ben's                                            |
        | the code appended to the password on an older device | her account password                             |
        | the code appended to the password on an older device | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                               |
        | the code appended to the password on an older device |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                               |
        | the code appended to the password on an older device |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                               |
        | the code appended to the password on an older device |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                               | other            |
        | the code appended to the password on an older device | the sign-in code |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                               | other            |
        | the code appended to the password on an older device | the sign-in code |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                               |
        | the code appended to the password on an older device |

    Scenario Outline: just before the declared lock ends, Ada starts over and still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                               |
        | the code appended to the password on an older device |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                               |
        | the code appended to the password on an older device |
