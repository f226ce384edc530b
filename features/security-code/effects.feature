@area:security-code @effects
Feature: Security-code: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:KSC-09
  Rule: After more wrong security codes than allowed, the service MUST block access to the keychain

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                                                                                                                                              |
        | lock on the security code     | she removes a device                                                                                                                                               |
        | lock on the security code     | she erases a device                                                                                                                                                |
        | lock on the security code     | she uses it successfully                                                                                                                                           |
        | lock on the security code     | she starts or completes another sign-in, then she signs out completely on a device or browser                                                                      |
        | count of wrong security codes | she changes her password, then she starts to reset a forgotten password, then she edits the account data, then support staff try to verify her or to skip her code |
        | count of wrong security codes | she reads all her account data                                                                                                                                     |
        | count of wrong security codes | she turns off the find service of a device, then she turns on the find service of a device                                                                         |
        | count of wrong security codes | she turns joining by security code off, then she turns joining by security code on                                                                                 |
        | count of wrong security codes | she lets another device join the keychain                                                                                                                          |
        | lock on the security code     | she changes her password                                                                                                                                           |
        | lock on the security code     | the service requires a new password from her                                                                                                                       |
        | lock on the security code     | she chooses the required new password                                                                                                                              |
        | lock on the security code     | she turns two-factor on                                                                                                                                            |
        | lock on the security code     | she turns the keychain off on a device                                                                                                                             |
        | lock on the security code     | she cancels a recovery, then she starts a recovery, then she turns joining by security code off                                                                    |
        | lock on the security code     | she requests another sign-in code, then she turns off the find service of a device                                                                                 |
        | lock on the security code     | she starts to reset a forgotten password                                                                                                                           |
        | lock on the security code     | she reads all her account data                                                                                                                                     |

      @edition:two-step @edition:2fa-2017
      Examples:
        | thing                     | event                  |
        | lock on the security code | she activates two-step |

      Examples:
        | thing                     | event                                                                                                                  |
        | lock on the security code | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | lock on the security code | she lets another device join the keychain                                                                              |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                     |
        | lock on the security code | she follows the undo link |

  @rule:KSC-14
  Rule: The refusal after too many wrong security codes MAY say that there were too many

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                   |
        | lock on the security code | she makes a wrong entry |

  @rule:KSC-16
  Rule: The service must let the owner create a new security code on another keychain device

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                              |
        | lock on the security code | she makes a new security code on a keychain device |

  @rule:KSC-21
  Rule: A reset of the keychain MUST end the lock, so that the keychain can be set up with a new security code

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                       | event                   |
        | texted code for joining a keychain                          | she resets the keychain |
        | request to join the keychain that waits for the texted code | she resets the keychain |
        | lock on the security code                                   | she resets the keychain |

  @rule:KSC-23
  Rule: The service must let the owner turn approval by security code off

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                       | event                                  |
        | texted code for joining a keychain                          | she turns joining by security code off |
        | request to join the keychain that waits for the texted code | she turns joining by security code off |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                                                                           |
        | keychain membership of a device | she makes a new security code on a keychain device, then she turns joining by security code off |

      Examples:
        | thing                           | event                                 |
        | keychain membership of a device | she turns joining by security code on |
