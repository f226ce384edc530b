@area:security-questions @effects
Feature: Security-questions: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:QUESTIONS-03
  Rule: Right security answers MUST NOT replace a code while two-factor is on

    Scenario Outline: Ada's <thing> ends when <event> (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                | event                   |
        | sign-in that waits for answers to security questions | she turns two-factor on |

  @rule:QUESTIONS-04
  Rule: The service MUST keep the old security questions for two weeks after enrolment

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                                                                                                                                            |
        | set of security questions | she changes her password                                                                                                                                                         |
        | set of security questions | she resets her password on a trusted device                                                                                                                                      |
        | set of security questions | she resets her forgotten password with a code                                                                                                                                    |
        | set of security questions | she resets her forgotten password with a mailed link                                                                                                                             |
        | set of security questions | the service requires a new password from her                                                                                                                                     |
        | set of security questions | she chooses the required new password                                                                                                                                            |
        | set of security questions | she finishes a recovery                                                                                                                                                          |
        | set of security questions | she removes a device                                                                                                                                                             |
        | set of security questions | she erases a device                                                                                                                                                              |
        | set of security questions | she turns the keychain off on a device                                                                                                                                           |
        | set of security questions | she starts or completes another sign-in, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords |
        | set of security questions | support staff let her enter a locked security code again                                                                                                                         |
        | set of security questions | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                         |
        | set of security questions | she resets the keychain, then she refuses the sign-in on a trusted device, then she requests another sign-in code, then she removes a number                                     |
        | set of security questions | she turns off the find service of a device, then she signs out completely on a device or browser                                                                                 |

      Examples:
        | thing                     | event                                                                                                                                                                                                                               |
        | set of security questions | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | set of security questions | she lets another device join the keychain                                                                                                                                                                                           |
        | set of security questions | she reads all her account data                                                                                                                                                                                                      |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                    |
        | set of security questions | she turns two-factor on                  |
        | set of security questions | she starts to reset a forgotten password |

  @rule:QUESTIONS-05
  Rule: The service MUST delete the old security questions two weeks after enrolment

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                     |
        | set of security questions |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                     |
        | set of security questions |

  @rule:QUESTIONS-06
  Rule: Within two weeks, a return to the earlier settings MUST restore the old security questions

    Scenario Outline: Ada's <thing> is unaffected when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                     |
        | set of security questions | she follows the undo link |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                    |
        | count of wrong answers to security questions | she starts a recovery, then she cancels a recovery, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she requests another sign-in code, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain |
        | count of wrong answers to security questions | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | she changes her password                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | the service requires a new password from her                                                                                                                                                                                                                                                                                             |
        | count of wrong answers to security questions | she activates two-step                                                                                                                                                                                                                                                                                                                   |
        | count of wrong answers to security questions | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                   |
        | lock on security answers                     | she starts or completes another sign-in                                                                                                                                                                                                                                                                                                  |
        | lock on security answers                     | she makes a wrong entry                                                                                                                                                                                                                                                                                                                  |
        | lock on security answers                     | she uses it successfully                                                                                                                                                                                                                                                                                                                 |
        | set of security questions                    | she enters a wrong sign-in code                                                                                                                                                                                                                                                                                                          |
        | set of security questions                    | she uses it successfully                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | she reads all her account data                                                                                                                                                                                                                                                                                                           |

      Examples:
        | thing                                        | event                                                                  |
        | count of wrong answers to security questions | she edits the account data, then she turns joining by security code on |
        | count of wrong answers to security questions | she lets another device join the keychain                              |

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with security questions, without a second factor)
      Given Ada and Ben have accounts without a second factor, but with security questions, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                    |
        | lock on security answers                     | she uses it successfully                                                                                                                                                                                                                                                                                                                 |
        | lock on security answers                     | she starts or completes another sign-in, then she makes a wrong entry                                                                                                                                                                                                                                                                    |
        | count of wrong answers to security questions | she starts a recovery, then she cancels a recovery, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she requests another sign-in code, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain |
        | count of wrong answers to security questions | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | she changes her password                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | the service requires a new password from her                                                                                                                                                                                                                                                                                             |
        | count of wrong answers to security questions | she activates two-step                                                                                                                                                                                                                                                                                                                   |
        | count of wrong answers to security questions | she turns the keychain off on a device                                                                                                                                                                                                                                                                                                   |
        | set of security questions                    | she enters a wrong sign-in code                                                                                                                                                                                                                                                                                                          |
        | set of security questions                    | she uses it successfully                                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                 |
        | count of wrong answers to security questions | she reads all her account data                                                                                                                                                                                                                                                                                                           |
        | set of security questions                    | she starts to reset a forgotten password                                                                                                                                                                                                                                                                                                 |

      Examples:
        | thing                                        | event                                                                  |
        | count of wrong answers to security questions | she edits the account data, then she turns joining by security code on |
        | count of wrong answers to security questions | she lets another device join the keychain                              |

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                                                                                                                                            |
        | set of security questions | she changes her password                                                                                                                                                         |
        | set of security questions | she resets her password on a trusted device                                                                                                                                      |
        | set of security questions | she resets her forgotten password with a code                                                                                                                                    |
        | set of security questions | she resets her forgotten password with a mailed link                                                                                                                             |
        | set of security questions | the service requires a new password from her                                                                                                                                     |
        | set of security questions | she chooses the required new password                                                                                                                                            |
        | set of security questions | she finishes a recovery                                                                                                                                                          |
        | set of security questions | she removes a device                                                                                                                                                             |
        | set of security questions | she erases a device                                                                                                                                                              |
        | set of security questions | she turns the keychain off on a device                                                                                                                                           |
        | set of security questions | she starts or completes another sign-in, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords |
        | set of security questions | support staff let her enter a locked security code again                                                                                                                         |
        | set of security questions | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                         |
        | set of security questions | she resets the keychain, then she requests another sign-in code, then she removes a number, then she turns off the find service of a device                                      |
        | set of security questions | she signs out completely on a device or browser                                                                                                                                  |

      Examples:
        | thing                     | event                                                                                                                  |
        | set of security questions | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | set of security questions | she lets another device join the keychain                                                                              |
        | set of security questions | she reads all her account data                                                                                         |
